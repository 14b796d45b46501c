import type { DeadlineFrame } from '../../../core/deadlines/phase-deadlines.ts';
import type { ProcessStart } from '../../../core/processes/templates/lay-out-process.ts';
import type { CivilDate } from '../../../core/time/instant.ts';
import type { Transaction } from '../../ports/stores.ts';

/** What the deadlines of a process are counted with: the day it was counted from where that is the constitution, else the council of its last day. */
export async function readFrame(
  tx: Transaction,
  start: ProcessStart | null,
  endsOn: CivilDate,
): Promise<DeadlineFrame> {
  const rules = await tx.planningStrategies.rules();
  if (start?.kind === 'constitution')
    return { rules, constitution: { on: start.on, isFromTermStart: false } };
  const term = (await tx.planningStrategies.terms()).findLast(({ startsOn }) => startsOn <= endsOn);
  if (!term) return { rules, constitution: null };
  const isFromTermStart = term.constitutedOn === null;
  return { rules, constitution: { on: term.constitutedOn ?? term.startsOn, isFromTermStart } };
}
