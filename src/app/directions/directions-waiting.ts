import type { Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { ownOf } from './direction-views.ts';
import { sightOfPhases } from './visible-directions.ts';

export type WaitingDirections = {
  readonly verificationId: string;
  readonly processId: string;
  /** The process's. */
  readonly title: string;
  readonly phase: string;
  readonly bodyName: string;
  /** How many this person has not answered. */
  readonly directions: number;
  readonly closesAt: Instant;
};

/** «Har vi forstått?» that this person is asked now and has not answered all of; only about directions that the person may see. */
export async function directionsWaitingFor(
  tx: Transaction,
  by: AuthorizedMember,
  now: Instant,
): Promise<readonly WaitingDirections[]> {
  const open = await tx.verifications.open(now);
  const phaseIds = [...new Set(open.map(({ phaseId }) => phaseId))];
  if (phaseIds.length === 0) return [];
  const sight = await sightOfPhases(tx, by, phaseIds);
  const seen = new Set(sight.directions.map(({ id }) => id));
  const own = [...(await ownOf(tx, by, sight.verifications, now))].flatMap(([id, asked]) =>
    seen.has(id) && asked.answer === null ? [asked] : [],
  );
  const waiting: WaitingDirections[] = [];
  for (const [verificationId, asked] of Map.groupBy(own, (one) => one.verificationId)) {
    const phaseId = open.find(({ id }) => id === verificationId)?.phaseId;
    const process = phaseId === undefined ? null : await tx.processes.ofPhase(phaseId);
    const phase = process?.phases.find(({ id }) => id === phaseId);
    const [first] = asked;
    if (process && phase && first)
      waiting.push({
        ...{ verificationId, processId: process.id, title: process.title, phase: phase.title },
        ...{ bodyName: first.bodyName, directions: asked.length, closesAt: first.closesAt },
      });
  }
  return waiting;
}
