import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Hearing } from '../hearings/hearing.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { Adoption } from './adoption.ts';

/** What the body decided, as it is written down. */
export type AdoptionFacts = Pick<
  Adoption,
  'bodyId' | 'decidedOn' | 'reference' | 'decision' | 'votes' | 'voteText' | 'replacedPlanIds'
>;

export type RecordAdoptionRefusal =
  | { readonly code: 'process-is-adopted'; readonly decidedOn: CivilDate }
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'hearing-not-over'; readonly endsOn: CivilDate }
  | { readonly code: 'nothing-to-replace-with' };

/**
 * The outcome of a process. A text that is out is not adopted before everybody's time to speak is over (pbl § 11-15 [check]).
 * @param facts.hasPlan whether the process makes a plan that the register knows: only a plan replaces others
 */
export function recordAdoption(
  written: AdoptionFacts,
  facts: {
    readonly processId: string;
    readonly earlier: Pick<Adoption, 'decidedOn'> | null;
    readonly hearings: readonly Hearing[];
    readonly text: Adoption['text'];
    readonly hasPlan: boolean;
    readonly today: CivilDate;
  },
  made: { readonly id: string; readonly by: string; readonly now: Instant },
): Decision<Adoption, RecordAdoptionRefusal> {
  const { earlier, hearings, today } = facts;
  const out = hearings.find(({ sent, endsOn }) => sent !== null && endsOn >= written.decidedOn);

  if (earlier) return refuse({ code: 'process-is-adopted', decidedOn: earlier.decidedOn });
  if (written.decidedOn > today) return refuse({ code: 'not-happened-yet' });
  if (out) return refuse({ code: 'hearing-not-over', endsOn: out.endsOn });
  if (written.replacedPlanIds.length > 0 && !facts.hasPlan)
    return refuse({ code: 'nothing-to-replace-with' });

  return decide({
    ...written,
    ...{ id: made.id, processId: facts.processId, text: facts.text, isExample: false },
    ...{ recordedBy: made.by, recordedAt: made.now },
  });
}
