import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { SyncChange } from '../../core/people/people-sync.ts';
import { heldKeys } from '../../core/people/sync-people.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { applyPlan, planIn, usualLargestShare } from './apply-sync.ts';
import { runIn } from './keep-run.ts';
import { municipalityOf, readGroups } from './read-groups.ts';
import type { GroupsUnread } from './read-groups.ts';

type SyncDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'municipalities' | 'directory'>;
const nothingConfirmed: ReadonlySet<string> = new Set();

/** «See what would change»: nothing is stored but that somebody has looked, which enabling the nightly sync asks for. */
export const previewSync =
  (deps: SyncDeps) =>
  async (
    by: AuthorizedMember,
  ): Promise<Decision<{ readonly changes: readonly SyncChange[] }, NotAllowed | GroupsUnread>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const municipality = await municipalityOf(deps, by.municipality);
    const groups = await readGroups(deps, by.municipality, municipality);
    if (groups.refused) return groups;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const given = { groups: groups.value, confirmed: nothingConfirmed };
      const { changes } = await planIn(deps, tx, municipality, given);
      const known = await tx.peopleSync.settings();
      await tx.peopleSync.saveSettings({
        ...{ isEnabled: known?.isEnabled ?? false, version: (known?.version ?? 0) + 1 },
        ...{ largestShare: known?.largestShare ?? usualLargestShare },
        previewedAt: deps.clock.now(),
      });
      return decide({ changes });
    });
  };

/** Syncs now instead of waiting for the night. */
export const syncNow =
  (deps: SyncDeps) =>
  async (
    by: AuthorizedMember,
  ): Promise<
    Decision<{ readonly id: string }, NotAllowed | GroupsUnread | { code: 'sync-not-previewed' }>
  > => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const municipality = await municipalityOf(deps, by.municipality);
    const groups = await readGroups(deps, by.municipality, municipality);
    if (groups.refused) return groups;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.peopleSync.lock();
      if (((await tx.peopleSync.settings())?.previewedAt ?? null) === null)
        return refuse({ code: 'sync-not-previewed' });
      const id = await runIn(deps, tx, municipality, actorOf(by), groups.value, null);
      return decide({ id });
    });
  };

/** Does what a run held: only those departures that somebody has seen, and only where the groups still say so. */
export const confirmSync =
  (deps: SyncDeps) =>
  async (
    by: AuthorizedMember,
    runId: string,
  ): Promise<Decision<null, NotAllowed | NotFound | GroupsUnread | { code: 'nothing-held' }>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const municipality = await municipalityOf(deps, by.municipality);
    const groups = await readGroups(deps, by.municipality, municipality);
    if (groups.refused) return groups;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.peopleSync.lock();
      const run = await tx.peopleSync.runForChange(runId);
      if (!run) return notFound;
      if (run.outcome.kind !== 'held') return refuse({ code: 'nothing-held' });
      const given = { groups: groups.value, confirmed: heldKeys(run.changes) };
      await applyPlan(deps, tx, actorOf(by), await planIn(deps, tx, municipality, given));
      const at = deps.clock.now();
      await tx.peopleSync.saveOutcome({
        ...run,
        outcome: { kind: 'confirmed', byId: by.personId, at },
      });
      const event = { type: 'people-sync-confirmed', subject: runId } as const;
      await tx.audit.append(actorOf(by), event, at);
      return decide(null);
    });
  };
