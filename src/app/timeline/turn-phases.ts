import { statusAfter, turnPhases as turn } from '../../core/processes/turn-phases.ts';
import type { Turned } from '../../core/processes/turn-phases.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { turnPolls } from '../polls/turn-polls.ts';
import type { Transaction } from '../ports/stores.ts';
import { awaitNextTurn } from './await-next-turn.ts';
import { deadlineFrame } from './deadline-frame.ts';
import { gatesOf } from './gate-facts.ts';

/**
 * Opens and closes what is due in one process. Whoever runs it, and however often: what is done under the process's lock is seen by the next, and is not
 * done again. Then it waits for the next midnight in Oslo on which something is due.
 */
export const turnPhases =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (scope: MunicipalityScope, processId: string): Promise<JobOutcome> => {
    const turned = await deps.unitOfWork.run(scope, async (tx) => {
      const process = await tx.processes.forChange(processId);
      if (!process || process.status === 'cancelled' || process.status === 'ended') return false;
      const now = deps.clock.now();
      const gates = await gatesOf(tx, process, await deadlineFrame(tx, process));
      const { closesUnmet } = await tx.timelines.setting();
      const gateOf = ({ id }: { readonly id: string }) => gates.get(id) ?? [];
      const outcome = turn(process, osloDate(now), now, gateOf, closesUnmet);
      if (outcome.turns.length > 0) {
        await keepTurns(deps, tx, process, outcome, now);
        await turnPolls(tx, scope, now);
      }
      await awaitNextTurn(tx, scope, { ...process, phases: outcome.phases }, now);
      return outcome.turns.length > 0;
    });
    if (turned) deps.events.publish(scope, { topic: 'process', id: processId });
    return { outcome: 'done' };
  };

async function keepTurns(
  deps: Pick<Deps, 'ids'>,
  tx: Transaction,
  process: PlanningProcess,
  { phases, turns }: Turned,
  now: Instant,
): Promise<void> {
  const { version } = process;
  const status = statusAfter(process.status, phases);
  await tx.processes.save({ ...process, phases, status, version: version + 1 });
  for (const { phaseId, kind, unmet } of turns) {
    await tx.timelines.addEvent({
      ...{ id: deps.ids.next(), processId: process.id, phaseId, at: now, personId: null },
      ...{ reason: '', kind, details: { unmet } },
    });
    await tx.audit.append(
      { kind: 'system', job: 'turn-phases' },
      { type: `phase-${kind}`, subject: phaseId, facts: { unmet: unmet.length } },
      now,
    );
  }
}
