import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { hierarchyOf } from '../../core/plans/hierarchy.ts';
import type { Hierarchy } from '../../core/plans/hierarchy.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** The whole plan system as one picture. */
export const seeHierarchy =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<Hierarchy, NotAllowed>> =>
    denied(by, 'see-plans') ??
    decide(
      await deps.unitOfWork.read(by.municipality, async (tx) => hierarchyOf(await tx.plans.all())),
    );
