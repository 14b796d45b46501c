import { isCounted } from '../plans/count-plans.ts';
import { isOfFormerCouncil } from '../plans/plan-life.ts';
import type { PlanLevel } from '../plans/plan.ts';
import { hasEnded } from '../plans/registered-plan.ts';
import type { RegisteredPlan } from '../plans/registered-plan.ts';
import type { LessonWords } from './lesson-catalogue.ts';
import { basisOf, isStrategic, isWorkedOn } from './plan-candidates.ts';
import type { TrainingFacts } from './training-facts.ts';

type Sentences = readonly string[];
type Titled = Pick<RegisteredPlan, 'title'>;

/** So many are named; the rest are counted. */
const namesShown = 4;
const linksShown = 2;

export function namesOf(plans: readonly Titled[], words: LessonWords): string {
  const shown = plans.slice(0, namesShown).map(({ title }) => words.quoted(title));
  return words.listed(shown, plans.length - shown.length);
}

/** The first plan on a level that stands at its top: one that others build on comes before one that none does. */
function topOf(plans: readonly RegisteredPlan[], level: PlanLevel): RegisteredPlan | undefined {
  const children = new Map<string, number>();
  for (const { parentId } of plans)
    if (parentId !== null) children.set(parentId, (children.get(parentId) ?? 0) + 1);
  return plans
    .filter((plan) => plan.level === level)
    .toSorted((a, b) => (children.get(b.id) ?? 0) - (children.get(a.id) ?? 0))[0];
}

export function explainSystem({ plans }: TrainingFacts, words: LessonWords): Sentences {
  const active = plans.filter((plan) => !hasEnded(plan));
  const counted = active.filter(isCounted);
  const top = topOf(active, 'overall');
  const action = topOf(active, 'action');
  const strategy = active.find(({ type }) => type === 'planstrategi');
  const political = counted.filter(({ treatment }) => treatment === 'political').length;
  const say = words.planSystem;
  return [
    ...(active.length === 0 || counted.length > 0 ? [say.count(counted.length)] : []),
    ...(active.length > counted.length ? [say.notCounted] : []),
    top ? say.top(words.quoted(top.title), top.horizonYears) : say.noTop,
    say.elaboration(counted.filter(({ level }) => level === 'elaboration').length),
    say.action(action ? words.quoted(action.title) : null),
    say.carriedOut,
    say.beside(strategy ? words.quoted(strategy.title) : null),
    ...(counted.length > 1 ? [say.treated(political, counted.length - political)] : []),
  ];
}

export function explainStrategicPlans(
  { plans, links }: TrainingFacts,
  words: LessonWords,
): Sentences {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const directing = plans.filter((plan) => !hasEnded(plan) && isCounted(plan) && isStrategic(plan));
  const top = topOf(directing, 'overall');
  const onTop = directing.filter((plan) => top && basisOf(plan, byId)?.id === top.id).length;
  const say = words.strategicPlans;
  const told = links.flatMap(({ kind, fromId, toId, part, effectiveOn }) => {
    const from = byId.get(fromId);
    const to = byId.get(toId);
    if (!from || !to || hasEnded(from) || !isStrategic(from)) return [];
    const [one, other] = [words.quoted(from.title), words.quoted(to.title)];
    if (kind === 'replaces')
      return part === '' && effectiveOn !== null ? [say.replaces(one, other)] : [];
    return kind === 'depends-on' ? [say.dependsOn(one, other)] : [];
  });
  return [
    say.what,
    say.which(directing.length, namesOf(directing, words)),
    ...(top && onTop > 0 ? [say.buildsOn(onTop, words.quoted(top.title))] : []),
    ...(told.length === 0 && onTop === 0 ? [say.noLinks] : told.slice(0, linksShown)),
    say.thread,
  ];
}

export function explainStatus(facts: TrainingFacts, words: LessonWords): Sentences {
  const { plans, term, strategyItems, today } = facts;
  const counted = plans.filter(isCounted);
  const inForce = counted.filter(({ status }) => status === 'in-force');
  const coming = counted.filter(({ status }) => status === 'ordered' || status === 'in-progress');
  const working = counted.filter((plan) => !hasEnded(plan) && isWorkedOn(plan));
  const dated = inForce.filter(
    ({ adoptedOn, treatment }) => adoptedOn !== null && treatment === 'political',
  );
  const former = dated.filter((plan) => isOfFormerCouncil(plan, term)).length;
  const undated = inForce.filter(
    ({ adoptedOn, treatment }) => adoptedOn === null && treatment === 'political',
  ).length;
  const past = inForce.filter((plan) => isPastHorizon(plan, today));
  const late = strategyItems?.filter(({ lateDays }) => lateDays > 0) ?? [];
  const ended = plans.filter((plan) => isCounted(plan) && hasEnded(plan)).length;
  const say = words.status;
  return [
    say.count(inForce.length, coming.length),
    working.length > 0 ? say.underWork(namesOf(working, words)) : say.noneUnderWork,
    ...(term !== null && dated.length > 0 ? [say.councils(dated.length - former, former)] : []),
    ...(former > 0 ? [say.formerMeans] : []),
    ...(undated > 0 ? [say.unknown(undated)] : []),
    past.length > 0 ? say.pastHorizon(namesOf(past, words)) : say.nonePastHorizon,
    ...(strategyItems === null
      ? []
      : [late.length > 0 ? say.late(namesOf(late, words)) : say.noneLate]),
    ...(ended > 0 ? [say.ended(ended)] : []),
  ];
}

export function explainNeeds(
  { plans, needs, strategyItems }: TrainingFacts,
  words: LessonWords,
): Sentences {
  const strategy = plans.find((plan) => plan.type === 'planstrategi' && !hasEnded(plan));
  const toMake =
    strategyItems?.filter(({ kind, progress }) => kind === 'new' && progress !== 'done') ?? [];
  // Each once: what the strategy names is not said again as ordered.
  const ordered = plans.filter(
    ({ id, status }) => status === 'ordered' && !toMake.some(({ planId }) => planId === id),
  );
  const count = (outcome: (typeof needs)[number]): number =>
    needs.filter((each) => each === outcome).length;
  const say = words.needs;
  return [
    strategy ? say.strategy(words.quoted(strategy.title)) : say.noStrategy,
    ...(toMake.length > 0 ? [say.toMake(namesOf(toMake, words))] : []),
    ...(ordered.length > 0 ? [say.ordered(namesOf(ordered, words))] : []),
    ...(toMake.length + ordered.length === 0 ? [say.noneOrdered] : []),
    ...(count('open') > 0 ? [say.open(count('open'))] : []),
    ...(count('no-plan') > 0 ? [say.noPlan(count('no-plan'))] : []),
    say.fourQuestions,
    say.otherwise,
  ];
}

/** Older than the years it was made for, counted from its last adoption. A plan whose adoption or horizon is not known is not judged. */
function isPastHorizon(
  { adoptedOn, horizonYears }: RegisteredPlan,
  today: TrainingFacts['today'],
): boolean {
  if (adoptedOn === null || horizonYears === null) return false;
  const year = Number(adoptedOn.slice(0, 4)) + horizonYears;
  return `${String(year).padStart(4, '0')}${adoptedOn.slice(4)}` < today;
}
