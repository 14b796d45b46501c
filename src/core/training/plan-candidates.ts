import { isOfFormerCouncil } from '../plans/plan-life.ts';
import { isCounted } from '../plans/count-plans.ts';
import { planLevels } from '../plans/plan.ts';
import type { PlanLevel } from '../plans/plan.ts';
import { hasEnded } from '../plans/registered-plan.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { LessonWords } from './lesson-catalogue.ts';
import type { LessonOption, QuestionKind } from './lesson.ts';
import type { Candidate } from './make-question.ts';
import { shuffled } from './seeded-choice.ts';
import type { TrainingFacts } from './training-facts.ts';

const option = ({ id, title }: Pick<RegisteredPlan, 'id' | 'title'>): LessonOption => ({
  id,
  label: title,
});
/** A question that is about no plan in particular goes by what is right, so that it is asked anew when the facts change. */
const amongPlans = (
  kind: QuestionKind,
  right: readonly RegisteredPlan[],
  wrong: readonly RegisteredPlan[],
): readonly Candidate[] =>
  right.map((plan) => ({
    kind,
    about: option(plan),
    right: option(plan),
    wrong: wrong.map(option),
  }));

const strategic: readonly PlanLevel[] = ['overall', 'elaboration'];
const below: readonly PlanLevel[] = ['action', 'operations', 'reporting'];
export const isStrategic = ({ level }: RegisteredPlan): boolean => strategic.includes(level);
export const isWorkedOn = ({ status, revision }: RegisteredPlan): boolean =>
  status === 'in-progress' || (revision !== null && revision.startedOn !== null);

/** Questions on where plans stand: lesson «plan-system». */
export function systemCandidates(
  { plans }: TrainingFacts,
  seed: string,
  words: LessonWords,
): readonly Candidate[] {
  const active = shuffled(
    seed,
    plans.filter((plan) => !hasEnded(plan) && !plan.isGroup),
  );
  const used = planLevels.filter((level) => level !== 'beside' && level !== 'knowledge');
  const levels = used.map((id) => ({ id, label: words.levels[id] }));
  const onTree = active.filter(({ level }) => levels.some(({ id }) => id === level));
  const counted = active.filter(isCounted);
  const horizons = counted.flatMap(({ horizonYears }) => horizonYears ?? []);
  const longest = Math.max(0, ...horizons);
  const furthest = counted.filter(({ horizonYears }) => horizonYears === longest);
  const shorter = counted.filter(
    ({ horizonYears }) => horizonYears !== null && horizonYears < longest,
  );
  const treatments = (['political', 'administrative'] as const).map((id) => ({
    id,
    label: words.treatments[id],
  }));
  return [
    ...onTree.map((plan) => ({
      kind: 'level' as const,
      about: option(plan),
      right: { id: plan.level, label: words.levels[plan.level] },
      wrong: levels.filter(({ id }) => id !== plan.level),
      order: planLevels,
    })),
    // Where everything is treated by the same there is nothing to tell apart.
    ...(new Set(active.map(({ treatment }) => treatment)).size < 2 ? [] : active).map((plan) => ({
      kind: 'treatment' as const,
      about: option(plan),
      right: { id: plan.treatment, label: words.treatments[plan.treatment] },
      wrong: treatments.filter(({ id }) => id !== plan.treatment),
      order: treatments.map(({ id }) => id),
    })),
    ...(furthest.length === 1 ? amongPlans('longest', furthest, shorter) : []),
  ];
}

/** Questions on how plans hang together: lesson «strategic-plans». */
export function strategicCandidates(
  { plans, links }: TrainingFacts,
  seed: string,
): readonly Candidate[] {
  const mixed = shuffled(seed, plans);
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const active = mixed.filter((plan) => !hasEnded(plan) && !plan.isGroup);
  const directing = active.filter(isStrategic);
  const buildsOn = directing.flatMap((plan): readonly Candidate[] => {
    const parent = basisOf(plan, byId);
    if (!parent) return [];
    const above = ancestorsOf(plan, byId);
    const wrong = directing.filter(({ id }) => id !== plan.id && !above.has(id));
    return [
      { kind: 'builds-on', about: option(plan), right: option(parent), wrong: wrong.map(option) },
    ];
  });
  const takenOver = mixed.flatMap((plan): readonly Candidate[] => {
    const newer = links
      .filter(
        ({ kind, toId, part, effectiveOn }) =>
          kind === 'replaces' && toId === plan.id && part === '' && effectiveOn !== null,
      )
      .flatMap(({ fromId }) => byId.get(fromId) ?? []);
    const [right] = newer;
    if (!right) return [];
    const wrong = active.filter((other) => other.id !== plan.id && !newer.includes(other));
    return [
      { kind: 'replaces', about: option(plan), right: option(right), wrong: wrong.map(option) },
    ];
  });
  const notDirecting = active.filter(({ level }) => below.includes(level));
  return [...takenOver, ...buildsOn, ...amongPlans('strategic', directing, notDirecting)];
}

/** Questions on how plans stand: lesson «status». */
export function statusCandidates(
  { plans, term }: TrainingFacts,
  seed: string,
): readonly Candidate[] {
  const active = shuffled(
    seed,
    plans.filter((plan) => !hasEnded(plan) && isCounted(plan)),
  );
  const settled = active.filter((plan) => plan.status === 'in-force' && plan.revision === null);
  const dated = active.filter(
    ({ status, adoptedOn }) => status === 'in-force' && adoptedOn !== null,
  );
  const last = dated
    .map(({ adoptedOn }) => adoptedOn ?? '')
    .toSorted()
    .at(-1);
  const newest = dated.filter(({ adoptedOn }) => adoptedOn === last);
  const older = dated.filter(({ adoptedOn }) => adoptedOn !== last);
  const former = active.filter((plan) => isOfFormerCouncil(plan, term));
  const own = dated.filter((plan) => plan.treatment === 'political' && !former.includes(plan));
  return [
    ...amongPlans('under-work', active.filter(isWorkedOn), settled),
    ...(newest.length === 1 ? amongPlans('newest', newest, older) : []),
    ...amongPlans('former-council', former, own),
  ];
}

/** Questions on what is needed: lesson «needs». */
export function needCandidates({ plans }: TrainingFacts, seed: string): readonly Candidate[] {
  const active = shuffled(
    seed,
    plans.filter((plan) => !hasEnded(plan) && isCounted(plan)),
  );
  const settled = active.filter(({ status }) => status === 'in-force');
  const strategies = active.filter(({ type }) => type === 'planstrategi');
  const others = active.filter(({ type }) => type !== 'planstrategi');
  return [
    ...amongPlans(
      'ordered',
      active.filter(({ status }) => status === 'ordered'),
      settled,
    ),
    ...amongPlans('decides-needs', strategies, others),
  ];
}

/** The plan that another builds on: the nearest above it, past rows that stand for several plans. */
export function basisOf(
  plan: RegisteredPlan,
  byId: ReadonlyMap<string, RegisteredPlan>,
): RegisteredPlan | undefined {
  for (const id of ancestorsOf(plan, byId)) {
    const above = byId.get(id);
    if (above && !above.isGroup) return above;
  }
  return undefined;
}

/** Everything above a plan, the nearest first; a ring that a file has made is walked once. */
function ancestorsOf(
  plan: RegisteredPlan,
  byId: ReadonlyMap<string, RegisteredPlan>,
): ReadonlySet<string> {
  const above = new Set<string>();
  let next = plan.parentId;
  while (next !== null && !above.has(next)) {
    above.add(next);
    next = byId.get(next)?.parentId ?? null;
  }
  return above;
}
