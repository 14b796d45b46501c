import type { PhaseHappening } from '../../core/processes/phase-event.ts';
import type { Phase, PlanningProcess } from '../../core/processes/process.ts';
import { statusAfter } from '../../core/processes/turn-phases.ts';
import type { Instant } from '../../core/time/instant.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { awaitNextTurn } from './await-next-turn.ts';

/** Saves the phases that somebody has changed, and what is kept of it; then the clock waits for the new days. Last, the audit row. */
export async function keepPhases(
  deps: Pick<Deps, 'ids'>,
  tx: Transaction,
  by: AuthorizedMember,
  process: PlanningProcess,
  phases: readonly Phase[],
  happened: PhaseHappening,
  now: Instant,
): Promise<void> {
  const changed = {
    ...{ ...process, phases, version: process.version + 1 },
    status: statusAfter(process.status, phases),
  };
  await tx.processes.save(changed);
  await tx.timelines.addEvent({
    ...{ id: deps.ids.next(), processId: process.id, at: now, personId: by.personId },
    ...happened,
  });
  await awaitNextTurn(tx, by.municipality, changed, now);
  const type = `phase-${happened.kind}` as const;
  await tx.audit.append(actorOf(by), { type, subject: happened.phaseId }, now);
}
