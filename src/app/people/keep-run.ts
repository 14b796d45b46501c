import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { SyncRun } from '../../core/people/people-sync.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { Actor } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { applyPlan, planIn } from './apply-sync.ts';
import type { Groups, GroupsUnread } from './read-groups.ts';

/** Runs hold names: they are kept for a year. */
const minutesKept = 366 * 24 * 60;

/** Plans and stores in one transaction, and writes down what came of it. */
export async function runIn(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  municipality: Municipality,
  by: Actor,
  groups: Groups,
  night: CivilDate | null,
): Promise<string> {
  const plan = await planIn(deps, tx, municipality, { groups, confirmed: new Set() });
  await applyPlan(deps, tx, by, plan);
  const isHeld = plan.changes.some((change) => change.isHeld);
  const { changes } = plan;
  return addRun(deps, tx, by, { night, outcome: { kind: isHeld ? 'held' : 'applied' }, changes });
}

/** Writes down that a night's groups could not be read; nothing else is changed. */
export function failIn(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: Actor,
  { cause, group }: GroupsUnread,
  night: CivilDate,
): Promise<string> {
  return addRun(deps, tx, by, { night, outcome: { kind: 'failed', cause, group }, changes: [] });
}

async function addRun(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Transaction,
  by: Actor,
  run: Pick<SyncRun, 'night' | 'outcome' | 'changes'>,
): Promise<string> {
  const id = deps.ids.next();
  const now = deps.clock.now();
  await tx.peopleSync.addRun({ ...run, id, ranAt: now });
  await tx.peopleSync.forget(addMinutes(now, -minutesKept));
  const facts = { outcome: run.outcome.kind, changes: run.changes.length };
  await tx.audit.append(by, { type: 'people-synced', subject: id, facts }, now);
  return id;
}
