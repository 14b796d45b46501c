import { never } from '../../core/decision.ts';
import type { LoadItem, StoredRegister } from '../../core/register/load-plan.ts';
import type { Transaction } from '../ports/stores.ts';

/** Everything that a register file can touch, as it stands in this transaction. */
export async function readStoredRegister(tx: Transaction): Promise<StoredRegister> {
  const polls = await tx.polls.all();
  return {
    terms: await tx.people.terms(),
    parties: await tx.people.parties(),
    bodies: await tx.people.bodies(),
    people: await tx.people.all(),
    seats: await tx.people.memberships(),
    plans: await tx.plans.all(),
    goals: await tx.goals.all(),
    conflicts: (await tx.goals.conflicts()).map(({ value }) => value),
    processes: await tx.processes.all(),
    openPolls: polls
      .filter(({ state }) => state.status === 'open')
      .map(({ title, audience }) => ({ title, bodyId: audience.bodyId })),
  };
}

export async function saveItem(tx: Transaction, item: LoadItem): Promise<void> {
  switch (item.kind) {
    case 'term':
      return tx.people.saveTerm(item.value);
    case 'party':
      return tx.people.saveParty(item.value);
    case 'body':
      return tx.people.saveBody(item.value);
    case 'person':
      return tx.people.savePerson(item.value);
    case 'seat':
      return item.change === 'removed'
        ? tx.people.removeMembership(item.value)
        : tx.people.saveMembership(item.value);
    case 'plan':
      return tx.plans.save(item.value);
    case 'goal':
      return tx.goals.save(item.value);
    case 'conflict':
      return tx.goals.saveConflict(item.value);
    case 'process':
      return tx.processes.save(item.value);
    default:
      return never(item);
  }
}

/**
 * The order in which items can be stored: what others refer to comes first, a plan or goal after its parent. The plan holds no ring.
 */
export function inStoringOrder(items: readonly LoadItem[]): readonly LoadItem[] {
  const byId = new Map(
    items.flatMap((item) =>
      item.kind === 'plan' || item.kind === 'goal' ? [[item.value.id, item.value] as const] : [],
    ),
  );
  const depth = (item: LoadItem): number => {
    if (item.kind !== 'plan' && item.kind !== 'goal') return 0;
    let steps = 0;
    for (let above = item.value.parentId; above !== null; steps += 1)
      above = byId.get(above)?.parentId ?? null;
    return steps;
  };
  return items.toSorted((a, b) => rank[a.kind] - rank[b.kind] || depth(a) - depth(b));
}

const rank: Readonly<Record<LoadItem['kind'], number>> = {
  term: 0,
  party: 0,
  body: 0,
  person: 0,
  seat: 1,
  plan: 1,
  goal: 2,
  conflict: 3,
  process: 3,
};
