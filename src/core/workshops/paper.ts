import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { decideOpenness } from '../openness/decide-openness.ts';
import type { OpennessHand } from '../openness/decide-openness.ts';
import type { OpennessRefusal } from '../openness/classify-openness.ts';
import type { Openness, OpennessAnswers, OpennessDecision } from '../openness/openness.ts';
import { opennessBasis } from './readiness.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { Round } from './round.ts';

/** A paper or shared note of a round: the address of a file, or words of its own. Each carries an openness decided before anybody sees it. */
export type RoundPaper = {
  readonly id: string;
  readonly roundId: string;
  /** Null where it belongs to the whole round. */
  readonly agendaItemId: string | null;
  readonly ordinal: number;
  readonly content:
    | { readonly kind: 'link'; readonly address: string }
    | { readonly kind: 'note'; readonly words: string };
  readonly title: string;
  readonly openness: Openness;
  readonly opennessDecision: OpennessDecision;
  /** For a city government's paper: when the matter was sent to the council. */
  readonly sentToCouncilOn: CivilDate | null;
  readonly version: number;
  readonly removedAt: Instant | null;
};

export type PaperPlan = Pick<
  RoundPaper,
  'agendaItemId' | 'content' | 'title' | 'sentToCouncilOn'
> & { readonly opennessAnswers: OpennessAnswers | null };

export type PaperRefusal =
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'round-is-cancelled' }
  | { readonly code: 'no-such-agenda-item' }
  | { readonly code: 'address-not-https' }
  | { readonly code: 'openness-undecided'; readonly basis: string }
  | OpennessRefusal;

/**
 * A paper of a round. It is shared only with its openness decided: proposals shared among politicians in a closed place before a meeting were held to be
 * part of the meeting (the parliamentary ombudsman, Larvik).
 */
export function addPaper(
  round: Round,
  plan: PaperPlan,
  made: { readonly id: string; readonly ordinal: number },
  hand: OpennessHand,
): Decision<RoundPaper, PaperRefusal> {
  const decided = judge(round, plan, null, hand);
  if (decided.refused) return decided;
  const { opennessAnswers: _answers, ...kept } = plan;
  return decide({
    ...kept,
    ...decided.value,
    ...made,
    roundId: round.id,
    version: 1,
    removedAt: null,
  });
}

type StalePaper =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'paper-is-removed' };

export function changePaper(
  paper: RoundPaper,
  round: Round,
  plan: PaperPlan,
  seen: number,
  hand: OpennessHand,
): Decision<RoundPaper, PaperRefusal | StalePaper> {
  if (paper.removedAt !== null) return refuse({ code: 'paper-is-removed' });
  if (paper.version !== seen) return refuse({ code: 'version-conflict', version: paper.version });
  const decided = judge(round, plan, paper, hand);
  if (decided.refused) return decided;
  const { opennessAnswers: _answers, ...kept } = plan;
  return decide({ ...paper, ...kept, ...decided.value, version: paper.version + 1 });
}

/** Takes a paper back. It is marked and not erased: what was shared stays known. */
export function removePaper(
  paper: RoundPaper,
  round: Round,
  seen: number,
  now: Instant,
): Decision<
  RoundPaper,
  StalePaper | { readonly code: 'round-is-closed' } | { readonly code: 'round-is-cancelled' }
> {
  const over = isOver(round);
  if (over) return refuse(over);
  if (paper.removedAt !== null) return refuse({ code: 'paper-is-removed' });
  if (paper.version !== seen) return refuse({ code: 'version-conflict', version: paper.version });
  return decide({ ...paper, removedAt: now, version: paper.version + 1 });
}

function isOver(
  round: Round,
): { readonly code: 'round-is-closed' } | { readonly code: 'round-is-cancelled' } | undefined {
  if (round.state.status === 'closed') return { code: 'round-is-closed' };
  if (round.state.status === 'cancelled') return { code: 'round-is-cancelled' };
  return undefined;
}

function judge(
  round: Round,
  plan: PaperPlan,
  previous: RoundPaper | null,
  hand: OpennessHand,
): Decision<Pick<RoundPaper, 'openness' | 'opennessDecision'>, PaperRefusal> {
  const over = isOver(round);
  if (over) return refuse(over);
  const { agendaItemId, content } = plan;
  const hasItem = agendaItemId === null || round.agenda.some(({ id }) => id === agendaItemId);
  if (!hasItem) return refuse({ code: 'no-such-agenda-item' });
  if (content.kind === 'link' && !content.address.startsWith('https://'))
    return refuse({ code: 'address-not-https' });
  const decided = decideOpenness(plan.opennessAnswers, previous, hand);
  if (decided.refused) return decided;
  const { openness, opennessDecision } = decided.value;
  if (!opennessDecision) return refuse({ code: 'openness-undecided', basis: opennessBasis });
  return decide({ openness, opennessDecision });
}
