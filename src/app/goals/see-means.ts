import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { GoalKind } from '../../core/goals/goal.ts';
import { sumMeans } from '../../core/goals/means.ts';
import type { FramedYear, YearMeans } from '../../core/goals/means.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type MeansView = {
  readonly years: readonly (FramedYear & { readonly frameVersion: number })[];
  /** Main goals and sub-goals with something on or below them. */
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: GoalKind;
    readonly years: readonly YearMeans[];
  }[];
  readonly plans: readonly {
    readonly id: string;
    readonly title: string;
    readonly years: readonly YearMeans[];
  }[];
};

/** What the assignments take, per year against the economy plan's frame, per goal and per plan. */
export const seeMeans =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<MeansView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const goals = await tx.goals.all();
      const frames = await tx.means.frames();
      const sums = sumMeans(
        goals,
        await tx.means.all(),
        frames.map(({ value }) => value),
      );
      const versions = new Map(frames.map(({ value, version }) => [value.year, version]));
      return decide({
        years: sums.years.map((year) => ({
          ...year,
          frameVersion: versions.get(year.year) ?? 0,
        })),
        goals: goals.flatMap(({ id, title, kind }) => {
          const years = sums.ofGoal.get(id);
          return years && (kind === 'mainGoal' || kind === 'subGoal')
            ? [{ id, title, kind, years }]
            : [];
        }),
        plans: (await tx.plans.all()).flatMap(({ id, title }) => {
          const years = sums.ofPlan.get(id);
          return years ? [{ id, title, years }] : [];
        }),
      });
    });
  };
