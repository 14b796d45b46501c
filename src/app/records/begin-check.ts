import { nothingYet } from '../../core/records/archive-check.ts';
import type { ArchiveCheck, CheckDepth } from '../../core/records/archive-check.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';
import { minutesHeld } from './check-archive.ts';

export type CheckUnderWay = {
  readonly code: 'check-under-way';
  readonly startedAt: Instant;
};

type Wish = {
  readonly id: string;
  readonly holder: string;
  readonly startedBy: string | null;
  readonly origin: ArchiveCheck['origin'];
  readonly depth: CheckDepth;
  /** Go on with one of the same depth that was left in the middle, if there is one; otherwise that one is given up. */
  readonly resume: boolean;
};

/** A check that the caller now holds: a new one, or one that was left in the middle. Refused while somebody is at one. */
export async function beginCheck(
  tx: Transaction,
  wish: Wish,
  now: Instant,
): Promise<Decision<ArchiveCheck, CheckUnderWay>> {
  const until = addMinutes(now, minutesHeld);
  const { id, holder, startedBy, origin, depth } = wish;
  const there = await tx.archiveChecks.running();
  if (there) {
    const isTaken = await tx.archiveChecks.take(there.id, holder, now, until);
    if (!isTaken) return refuse({ code: 'check-under-way', startedAt: there.startedAt });
    // Another depth is another check: gone on with, it would say of the rest what was not looked at.
    if (wish.resume && there.depth === depth) return decide({ ...there, holder, heldUntil: until });
    await tx.archiveChecks.end(there.id, 'given-up', now);
  }
  const check: ArchiveCheck = {
    ...{ id, startedAt: now, startedBy, origin, depth, status: 'running', afterRecord: null },
    ...{ holder, heldUntil: until, updatedAt: now, endedAt: null, progress: nothingYet },
  };
  return (await tx.archiveChecks.start(check))
    ? decide(check)
    : refuse({ code: 'check-under-way', startedAt: now });
}
