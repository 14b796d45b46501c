import { invariant } from '../../core/decision.ts';
import type { OpennessAnswers, OpennessDecision } from '../../core/openness/openness.ts';
import type { Instant } from '../../core/time/instant.ts';

type Columns = {
  readonly openness_answers: unknown;
  readonly openness_decided_by: string | null;
  readonly openness_decided_at: Instant | null;
};

/** What the openness of a round or a poll rests on; null while the questions are not answered. */
export function opennessDecisionOf(row: Columns): OpennessDecision | null {
  if (row.openness_answers === null) return null;
  // The table's check says the same; a row that breaks it is a fault.
  const { openness_decided_by: decidedBy, openness_decided_at: decidedAt } = row;
  invariant(decidedBy !== null && decidedAt !== null, 'answers about openness have a giver');
  return { answers: row.openness_answers as OpennessAnswers, decidedBy, decidedAt };
}

export function opennessDecisionValues(decision: OpennessDecision | null) {
  return decision
    ? decidedOpennessValues(decision)
    : { openness_answers: null, openness_decided_by: null, openness_decided_at: null };
}

/** The same of what is always decided. */
export function decidedOpennessValues({ answers, decidedBy, decidedAt }: OpennessDecision) {
  return {
    openness_answers: JSON.stringify(answers),
    openness_decided_by: decidedBy,
    openness_decided_at: decidedAt,
  };
}
