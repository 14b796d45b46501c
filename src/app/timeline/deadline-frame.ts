import type { DeadlineFrame } from '../../core/deadlines/phase-deadlines.ts';
import type { CouncilTerm } from '../../core/planning-strategy/strategy-deadlines.ts';
import type { Phase, PlanningProcess } from '../../core/processes/process.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';

/** What the deadlines of a process are counted with: the municipality's rules, and the council that is to adopt what comes out of it. */
export async function deadlineFrame(
  { planningStrategies }: Pick<Transaction, 'planningStrategies'>,
  process: PlanningProcess,
): Promise<DeadlineFrame> {
  const rules = await planningStrategies.rules();
  const term = termOf(await planningStrategies.terms(), process);
  if (!term) return { rules, constitution: null };
  const { constitutedOn, startsOn } = term;
  return {
    rules,
    constitution: { on: constitutedOn ?? startsOn, isFromTermStart: constitutedOn === null },
  };
}

/** The term in which it was adopted to end, so that no move brings it before another council. */
function termOf(terms: readonly CouncilTerm[], { phases }: PlanningProcess) {
  const day = phases.reduce<CivilDate | null>((last, phase) => later(last, phase), null);
  return terms.find(({ startsOn, endsOn }) => day !== null && startsOn <= day && day <= endsOn);
}

const later = (last: CivilDate | null, { kind, adoptedEndsOn }: Phase): CivilDate | null =>
  kind !== 'follow-up' && (last === null || adoptedEndsOn > last) ? adoptedEndsOn : last;
