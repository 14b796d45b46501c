import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { RoleGroup } from '../../core/people/people-sync.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock'>;

export type SyncWish = {
  readonly isEnabled: boolean;
  readonly largestShare: number;
  readonly roleGroups: readonly RoleGroup[];
  readonly bodyGroups: readonly {
    readonly bodyId: string;
    readonly entraGroupId: string | null;
  }[];
  readonly version: number;
};

/** Which groups are followed, how much may go at once, and whether it is done every night. */
export const keepSyncSettings =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    wish: SyncWish,
  ): Promise<
    Decision<
      null,
      | NotAllowed
      | NotFound
      | { readonly code: 'sync-not-previewed' }
      | { readonly code: 'sync-changed-meanwhile'; readonly version: number }
    >
  > => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.peopleSync.lock();
      const known = await tx.peopleSync.settings();
      const version = known?.version ?? 0;
      if (version !== wish.version) return refuse({ code: 'sync-changed-meanwhile', version });
      const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body]));
      if (wish.bodyGroups.some(({ bodyId }) => !bodies.has(bodyId))) return notFound;

      const before = new Set((await tx.peopleSync.roleGroups()).map(groupKey));
      const hasNewGroup =
        wish.roleGroups.some((group) => !before.has(groupKey(group))) ||
        wish.bodyGroups.some(
          ({ bodyId, entraGroupId }) =>
            entraGroupId !== null && bodies.get(bodyId)?.entraGroupId !== entraGroupId,
        );
      // What another group would change has not been seen by anybody.
      const previewedAt = hasNewGroup ? null : (known?.previewedAt ?? null);
      if (wish.isEnabled && !hasNewGroup && previewedAt === null)
        return refuse({ code: 'sync-not-previewed' });

      await tx.peopleSync.saveSettings({
        ...{ isEnabled: wish.isEnabled && previewedAt !== null, previewedAt },
        ...{ largestShare: wish.largestShare, version: version + 1 },
      });
      await tx.peopleSync.saveRoleGroups([
        ...new Map(wish.roleGroups.map((group) => [groupKey(group), group])).values(),
      ]);
      for (const { bodyId, entraGroupId } of wish.bodyGroups) {
        const body = bodies.get(bodyId);
        if (body && body.entraGroupId !== entraGroupId)
          await tx.people.saveBody({ ...body, entraGroupId });
      }
      await tx.audit.append(
        actorOf(by),
        {
          type: 'people-sync-set',
          subject: by.municipality.municipalityId,
          facts: {
            enabled: wish.isEnabled && previewedAt !== null,
            largestShare: wish.largestShare,
            roles: wish.roleGroups.map(({ role }) => role).join(','),
          },
        },
        deps.clock.now(),
      );
      return decide(null);
    });
  };

const groupKey = ({ entraGroupId, role }: RoleGroup): string => `${entraGroupId} ${role}`;
