import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import type { ArchiveDrift, KeptDrift } from '../../core/record-library/kept-drift.ts';
import { stopping } from '../../core/record-library/library-drift.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type ArchiveDriftView = {
  readonly mayLook: boolean;
  /** Null where nobody has looked yet. */
  readonly latest:
    | (Omit<ArchiveDrift, 'found'> & {
        /** `stops`: files do not reach the archive with it, or reach the wrong readers. */
        readonly found: readonly (KeptDrift & { readonly stops: boolean })[];
      })
    | null;
};

/** How the archive's site in SharePoint differs from how it was made, what stops archiving first. */
export const seeArchiveDrift =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<ArchiveDriftView, NotAllowed>> => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    const latest = await deps.unitOfWork.read(by.municipality, (tx) => tx.archiveDrift.latest());
    const mayLook = may(by.roles, 'run-archive');
    if (!latest) return decide({ mayLook, latest });
    const found = latest.found.map((one) => ({ ...one, stops: stopping.has(one.code) }));
    const inOrder = found.toSorted((a, b) => Number(b.stops) - Number(a.stops));
    return decide({ mayLook, latest: { ...latest, found: inOrder } });
  };

/** Looks at the site now, in the background: whoever has mended something need not wait for the night. */
export const lookAgain =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<null, NotAllowed>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const { municipalityId } = by.municipality;
    await deps.unitOfWork.run(by.municipality, (tx) =>
      tx.jobs.enqueue({ name: 'look-at-archive', municipalityId }),
    );
    return decide(null);
  };
