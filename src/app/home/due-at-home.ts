import { may } from '../../core/people/roles.ts';
import type { DueWork } from '../../core/processes/due-work.ts';
import { unmetOf } from '../../core/processes/phase-gate.ts';
import type { GateCode } from '../../core/processes/phase-gate.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { dueNow } from '../processes/due-now.ts';
import { deadlineFrame } from '../timeline/deadline-frame.ts';
import { gatesOf } from '../timeline/gate-facts.ts';

export type DueAtHome = {
  readonly things: readonly (DueWork & {
    readonly process: string;
    readonly responsible: string | null;
    readonly isMine: boolean;
    /** What a late phase lacks before it can close. */
    readonly unmet: readonly GateCode[];
  })[];
  readonly more: number;
};

const shownAtOnce = 6;
const daysAhead = 7;

/** What is late or soon due, for those who shape processes: their own first, then what has waited longest. Nothing for anybody else. */
export async function dueAtHome(
  tx: Transaction,
  by: AuthorizedMember,
  now: Instant,
): Promise<DueAtHome> {
  if (!may(by.roles, 'shape-processes')) return { things: [], more: 0 };
  const processes = await dueNow(tx, osloDate(now), daysAhead);
  const isMine = ({ process: { responsibleId } }: (typeof processes)[number]) =>
    responsibleId === by.personId;
  const all = processes
    .flatMap((one) =>
      one.work.map((thing) => ({ thing, process: one.process, isMine: isMine(one) })),
    )
    .toSorted(
      (a, b) => Number(b.isMine) - Number(a.isMine) || a.thing.dueOn.localeCompare(b.thing.dueOn),
    );
  const shown = all.slice(0, shownAtOnce);
  const names = await tx.people.names(shown.flatMap(({ process }) => process.responsibleId ?? []));
  const gates = new Map<string, readonly GateCode[]>();
  const late = new Set(
    shown.flatMap(({ thing, process }) => (thing.kind === 'phase' ? [process] : [])),
  );
  for (const process of late)
    for (const [phaseId, gate] of await gatesOf(tx, process, await deadlineFrame(tx, process)))
      gates.set(
        phaseId,
        unmetOf(gate).map(({ code }) => code),
      );
  return {
    things: shown.map(({ thing, process, isMine }) => ({
      ...thing,
      ...{ process: process.title, isMine },
      responsible:
        process.responsibleId === null ? null : (names.get(process.responsibleId) ?? null),
      unmet: thing.kind === 'phase' ? (gates.get(thing.phaseId) ?? []) : [],
    })),
    more: all.length - shown.length,
  };
}
