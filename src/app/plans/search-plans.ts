import { mayHangUnder } from '../../core/goals/goal.ts';
import type { Goal, GoalKind } from '../../core/goals/goal.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Plan } from '../../core/plans/plan.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** As many of each as somebody looks through; who wants another types one more letter. */
const mostFound = 20;
/** Where only some kinds are asked for, among this many of all kinds. */
const lookedThrough = 500;

export type Found = { readonly plans: readonly Plan[]; readonly goals: readonly Goal[] };

/**
 * Plans and goals with these words, best first; nothing where nothing was typed. Plans that have ended are found too, after the others.
 * @param above a kind: only goals that stand and that something of this kind may hang under
 */
export const searchPlans =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    text: string,
    above: GoalKind | null = null,
  ): Promise<Decision<Found, NotAllowed>> =>
    denied(by, 'see-plans') ??
    decide(
      await deps.unitOfWork.read(by.municipality, async (tx) => ({
        plans: await tx.plans.search(text, mostFound),
        goals:
          above === null
            ? await tx.goals.search(text, mostFound)
            : (await tx.goals.search(text, lookedThrough))
                .filter(({ kind, closed }) => !closed && mayHangUnder(above, kind))
                .slice(0, mostFound),
      })),
    );
