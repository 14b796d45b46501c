import type { Municipality } from '../../core/municipalities/municipality.ts';
import { endSeat, termOn } from '../../core/people/keep-seats.ts';
import type { SyncChange } from '../../core/people/people-sync.ts';
import { syncPeople } from '../../core/people/sync-people.ts';
import type { SyncPlan } from '../../core/people/sync-people.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Actor } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import type { Groups } from './read-groups.ts';

/** Of a body's seats or a role's holders that may go without a person, until the municipality has chosen. */
export const usualLargestShare = 20;

/** What holding the groups against what is stored in this transaction would do. */
export async function planIn(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  municipality: Municipality,
  given: { readonly groups: Groups; readonly confirmed: ReadonlySet<string> },
): Promise<SyncPlan> {
  const settings = await tx.peopleSync.settings();
  const made = new Map<string, string>();
  const stored = {
    ...{ people: await tx.people.all(), bodies: await tx.people.bodies() },
    ...{ terms: await tx.people.terms(), seats: await tx.people.memberships() },
    ...{ pastSeats: await tx.seatHistory.all(), roleGroups: await tx.peopleSync.roleGroups() },
  };
  return syncPeople(stored, {
    ...{ ...given, today: osloDate(deps.clock.now()), language: municipality.language },
    largestShare: settings?.largestShare ?? usualLargestShare,
    idOf: (objectId) => {
      const id = made.get(objectId) ?? deps.ids.next();
      made.set(objectId, id);
      return id;
    },
  });
}

/** Stores the plan: people, then seats; whoever has left keeps a past seat. Then one line in the log for each who is concerned. */
export async function applyPlan(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: Actor,
  plan: SyncPlan,
): Promise<void> {
  const now = deps.clock.now();
  const today = osloDate(now);
  const terms = await tx.people.terms();
  for (const person of plan.people) await tx.people.savePerson(person);
  for (const seat of plan.newSeats) await tx.people.saveMembership(seat);
  for (const seat of plan.endedSeats) {
    const term = termOn(terms, today);
    const past = term && endSeat(seat, term, { on: today, today, id: deps.ids.next() });
    if (!past || past.refused) continue;
    await tx.seatHistory.add(past.value);
    await tx.people.removeMembership(seat);
  }
  for (const change of plan.changes) {
    const type = eventOf(change);
    if (type === null) continue;
    const facts = { change: change.kind, body: change.bodyId, role: change.role, from: 'entra' };
    await tx.audit.append(by, { type, subject: change.personId, facts }, now);
  }
}

function eventOf({ kind, isHeld }: SyncChange) {
  if (isHeld) return null;
  switch (kind) {
    case 'person-added':
    case 'renamed':
      return 'person-kept' as const;
    case 'seat-added':
    case 'seat-ended':
      return 'seat-changed' as const;
    case 'role-given':
    case 'role-taken':
      return 'roles-changed' as const;
    case 'party-missing':
    case 'last-administrator-kept':
      return null;
  }
}
