import { refuse } from '../decision.ts';
import type { StatutoryRuleName } from '../deadlines/statutory-rule.ts';
import type { MovePreview } from './move-preview.ts';
import type { KeptMove } from './phase-event.ts';

export type ConfirmRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'move-needs-reason' }
  | {
      /** Broken knowingly or not at all: the one who confirms has said which. */
      readonly code: 'move-breaks-deadline';
      readonly broken: readonly {
        readonly paragraph: string;
        readonly dueOn: string;
        readonly brokenBy: number;
      }[];
    };

/** What keeps a move from being confirmed. Whoever confirms has seen the process as it is, says why, and names each deadline that breaks. */
export function confirmRefusal(
  preview: MovePreview,
  version: number,
  confirmed: {
    readonly version: number;
    readonly reason: string;
    readonly breaking: readonly StatutoryRuleName[];
  },
): { readonly refused: true; readonly refusal: ConfirmRefusal } | undefined {
  if (confirmed.version !== version) return refuse({ code: 'version-conflict', version });
  if (confirmed.reason === '') return refuse({ code: 'move-needs-reason' });
  const unsaid = preview.broken.filter(({ rule }) => !confirmed.breaking.includes(rule.rule));
  if (unsaid.length === 0) return undefined;
  return refuse({
    code: 'move-breaks-deadline',
    broken: unsaid.map(({ rule: { paragraph }, dueOn, brokenBy }) => ({
      ...{ paragraph, dueOn, brokenBy },
    })),
  });
}

/** What is kept of a move in the history. */
export function keptMove({ phases, rounds, broken }: MovePreview): KeptMove {
  return {
    moves: phases.map(({ phaseId, before, after }) => ({ phaseId, before, after })),
    rounds: rounds.flatMap(({ roundId, startsAt, movesTo }) =>
      movesTo === null ? [] : [{ roundId, before: startsAt, after: movesTo }],
    ),
    broken: broken.map(({ rule: { rule, paragraph }, brokenBy }) => ({
      ...{ rule, paragraph, brokenBy },
    })),
  };
}
