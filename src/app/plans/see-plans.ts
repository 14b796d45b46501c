import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Body, Term } from '../../core/people/person.ts';
import { linesOf } from '../../core/plans/families.ts';
import { hierarchyOf } from '../../core/plans/hierarchy.ts';
import type { Hierarchy } from '../../core/plans/hierarchy.ts';
import { filterPlans } from '../../core/plans/plan-filter.ts';
import type { PlanFilter } from '../../core/plans/plan-filter.ts';
import type { Plan, PlanLevel } from '../../core/plans/plan.ts';
import { hasEnded } from '../../core/plans/registered-plan.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { chosenPlans } from './chosen-plans.ts';
import type { PlanWish } from './chosen-plans.ts';

/** A plan with its place in the picture. */
export type PlacedPlan = Plan & {
  /** Which line of its band: families have one each, those without family share the last. */
  readonly line: number;
  /** How many of its line stand above it. */
  readonly depth: number;
  /** What it builds on, also where that stands in another band. */
  readonly parentTitle: string | null;
};

/** A band's plans as far as they are sent at once; `count` says how many there are. */
export type Part = { readonly count: number; readonly plans: readonly PlacedPlan[] };

export type HierarchyView = {
  /** In the picture as it is chosen, and in the picture of everything. */
  readonly count: number;
  readonly all: number;
  readonly bands: readonly (Omit<Hierarchy['bands'][number], 'plans'> & Part)[];
  readonly beside: Part;
  readonly knowledge: Part;
  /** What there is to choose from. */
  readonly choices: {
    readonly themes: readonly string[];
    readonly committees: readonly Pick<Body, 'id' | 'name'>[];
    readonly terms: readonly Term[];
  };
};

/** So many are sent and drawn at once without anybody waiting: a municipality's whole system. */
const sentWhole = 250;
/** Of a larger system, so many of each band; the rest when they are asked for, as many at a time. */
const sentOfBand = 60;

type SeeDeps = Pick<Deps, 'unitOfWork'>;
type See<View> = Promise<Decision<View, NotAllowed | NotFound>>;

/** The plan system as one picture, or what is chosen of it. A county's ten thousand plans come band by band, and each band says how many it has. */
export const seeHierarchy = (deps: SeeDeps) => {
  // The same array stands for the same plans (`plansToRead`), and most who come want the whole: it is worked out once.
  const known = new WeakMap<readonly RegisteredPlan[], { whole?: Picture; about: About }>();
  return async (by: AuthorizedMember, wish: PlanWish = {}): See<HierarchyView> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const chosen = await chosenPlans(tx, wish);
      if (chosen === null) return notFound;
      const { plans, filter } = chosen;
      const kept = known.get(plans) ?? { about: aboutOf(plans) };
      const isWhole = Object.values(filter).every((each) => each === undefined);
      const picture = (isWhole ? kept.whole : undefined) ?? pictureOf(plans, filter);
      known.set(plans, isWhole ? { ...kept, whole: picture } : kept);
      const { active: all, themes, committeeIds } = kept.about;
      const committees = (await tx.people.bodies()).filter(({ id }) => committeeIds.has(id));
      const terms = await tx.people.terms();
      return decide({ ...picture, all, choices: { themes, committees, terms } });
    });
  };
};

type Picture = Omit<HierarchyView, 'all' | 'choices'>;
type About = {
  readonly active: number;
  readonly themes: readonly string[];
  readonly committeeIds: ReadonlySet<string | null>;
};

function aboutOf(plans: readonly RegisteredPlan[]): About {
  const active = plans.filter((plan) => !hasEnded(plan));
  const committeeIds = new Set(active.map(({ committeeId }) => committeeId));
  return { active: active.length, themes: themesOf(active), committeeIds };
}

function pictureOf(plans: readonly RegisteredPlan[], filter: PlanFilter): Picture {
  const withEnded = filter.status !== undefined;
  const shown = hierarchyOf(filterPlans(plans, filter), { withEnded });
  const rows = [...shown.bands.map((band) => band.plans), shown.beside, shown.knowledge];
  const count = rows.reduce((sum, { length }) => sum + length, 0);
  const partOf = (row: readonly RegisteredPlan[]): Part => ({
    count: row.length,
    plans: placed(row, plans, 0, count <= sentWhole ? count : sentOfBand),
  });
  return {
    count,
    bands: shown.bands.map((band) => ({ ...band, ...partOf(band.plans) })),
    beside: partOf(shown.beside),
    knowledge: partOf(shown.knowledge),
  };
}

/** The next plans of one band, in the order of the picture. */
export const seeMoreOfBand =
  (deps: SeeDeps) =>
  async (
    by: AuthorizedMember,
    level: PlanLevel,
    from: number,
    wish: PlanWish,
  ): See<{ readonly plans: readonly PlacedPlan[] }> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const chosen = await chosenPlans(tx, wish);
      if (chosen === null) return notFound;
      const { plans, filter } = chosen;
      const row = filterPlans(plans, filter).filter(
        (plan) => plan.level === level && (filter.status !== undefined || !hasEnded(plan)),
      );
      return decide({ plans: placed(row, plans, from, sentOfBand) });
    });
  };

function placed(
  row: readonly RegisteredPlan[],
  all: readonly RegisteredPlan[],
  from: number,
  most: number,
): readonly PlacedPlan[] {
  const inOrder = linesOf(row)
    .flatMap((line, index) => line.map(({ plan, depth }) => ({ ...{ plan, depth }, line: index })))
    .slice(from, from + most);
  const parents = new Set(inOrder.map(({ plan }) => plan.parentId));
  const titles = new Map(
    all.filter(({ id }) => parents.has(id)).map(({ id, title }) => [id, title]),
  );
  return inOrder.map(({ plan, depth, line }) => ({
    ...plan,
    ...{ depth, line, parentTitle: titles.get(plan.parentId ?? '') ?? null },
  }));
}

/** Each theme once, however it is spelt, in Norwegian order. */
function themesOf(plans: readonly RegisteredPlan[]): readonly string[] {
  const themes = new Map<string, string>();
  for (const plan of plans)
    for (const theme of plan.themes)
      if (!themes.has(theme.toLowerCase())) themes.set(theme.toLowerCase(), theme);
  return [...themes.values()].toSorted((a, b) => a.localeCompare(b, 'nb'));
}
