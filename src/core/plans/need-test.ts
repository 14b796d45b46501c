import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Goal } from '../goals/goal.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { factsRefusal, newPlan } from './edit-plan.ts';
import type { FactsRefusal } from './edit-plan.ts';
import { planTypeRules, treatmentOf } from './plan-types.ts';
import type { PlanType } from './plan.ts';
import { hasEnded } from './registered-plan.ts';
import type { PlanChange, PlanFacts, PlanRegister, RegisteredPlan } from './registered-plan.ts';

/** Is a plan always the answer? Four things hold before one is ordered (domain.md § 3). */
export const needQuestions = [
  'theme-important',
  'purpose-clear',
  'feasible',
  'not-covered',
] as const;
export type NeedQuestion = (typeof needQuestions)[number];
export type NeedAnswers = Readonly<
  Record<NeedQuestion, { readonly holds: boolean; readonly because: string }>
>;

/** What is done where no plan is. */
export const insteadKinds = ['measure', 'message', 'line-in-plan', 'nothing'] as const;
export type Instead = { readonly kind: (typeof insteadKinds)[number]; readonly text: string };

/** A plan in force or on its way that shares themes or goals with the one that is thought of. */
export type Overlap = {
  readonly planId: string;
  readonly title: string;
  readonly themes: readonly string[];
  readonly goalIds: readonly string[];
};

export type NeedWish = {
  readonly title: string;
  readonly type: PlanType;
  readonly purpose: string;
  readonly themes: readonly string[];
  readonly goalIds: readonly string[];
};

type Decided = {
  readonly answers: NeedAnswers;
  readonly overlaps: readonly Overlap[];
  readonly decidedBy: string;
  readonly decidedAt: Instant;
};

export type NeedState =
  | { readonly outcome: 'open' }
  | ({ readonly outcome: 'plan'; readonly planId: string } & Decided)
  | ({ readonly outcome: 'no-plan'; readonly instead: Instead } & Decided);

/** One need test. Its outcome is kept whatever it was: "no plan" is an answer too. */
export type NeedTest = NeedWish & {
  readonly id: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly version: number;
  readonly isExample: boolean;
  readonly state: NeedState;
};

/** Begins a need test for a plan that somebody thinks of. A message, a report or the knowledge base is no plan, and needs none. */
export function beginNeedTest(
  wish: NeedWish,
  made: { readonly id: string; readonly by: string; readonly at: Instant },
): Decision<NeedTest, { readonly code: 'not-a-plan' }> {
  if (!planTypeRules[wish.type].isPlan) return refuse({ code: 'not-a-plan' });
  return decide({
    ...wish,
    id: made.id,
    madeBy: made.by,
    madeAt: made.at,
    version: 1,
    isExample: false,
    state: { outcome: 'open' },
  });
}

/**
 * The plans that already cover some of it, most shared first: they have one of its themes, or hold one of its goals or something below it. Goals
 * above are not counted, or everything would overlap with the municipality's vision.
 */
export function overlapsOf(
  plans: readonly RegisteredPlan[],
  goals: readonly Goal[],
  wish: Pick<NeedWish, 'themes' | 'goalIds'>,
): readonly Overlap[] {
  const wanted = new Set(wish.themes.map(spelling));
  const heldBy = new Map<string, Set<string>>();
  const children = Map.groupBy(goals, ({ parentId }) => parentId);
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  for (const goalId of wish.goalIds) {
    const reached = new Set([goalId]);
    for (const id of reached) {
      const planId = byId.get(id)?.planId ?? null;
      if (planId !== null) heldBy.set(planId, (heldBy.get(planId) ?? new Set()).add(goalId));
      for (const child of children.get(id) ?? []) reached.add(child.id);
    }
  }
  return plans
    .filter((plan) => !hasEnded(plan) && !plan.isGroup && planTypeRules[plan.type].isPlan)
    .map(({ id, title, themes }): Overlap => ({
      planId: id,
      title,
      themes: themes.filter((theme) => wanted.has(spelling(theme))),
      goalIds: [...(heldBy.get(id) ?? [])],
    }))
    .filter(({ themes, goalIds }) => themes.length + goalIds.length > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.title.localeCompare(b.title, 'nb'));
}

const spelling = (theme: string): string => theme.trim().toLowerCase();
const shared = ({ themes, goalIds }: Overlap): number => themes.length + goalIds.length;

/** Where an ordered plan is to stand, and who follows it up. */
export type OrderedPlace = {
  readonly parentId: string | null;
  readonly committeeId: string | null;
  readonly horizonYears: number | null;
  readonly orderedOn: CivilDate;
  readonly reference: string;
};

export type NeedDecision = { readonly answers: NeedAnswers } & (
  | { readonly outcome: 'plan'; readonly place: OrderedPlace }
  | { readonly outcome: 'no-plan'; readonly instead: Instead }
);

export type DecideNeedRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'need-already-decided' }
  | { readonly code: 'need-not-shown'; readonly questions: readonly NeedQuestion[] }
  | { readonly code: 'overlap-unexplained'; readonly titles: readonly string[] }
  | { readonly code: 'not-happened-yet' }
  | FactsRefusal;

/**
 * Decides a need test. A plan is ordered only when all four hold, and where other plans overlap somebody has to write why they do not cover it.
 * "No plan" is always possible, and says what is done instead.
 */
export function decideNeed(
  register: PlanRegister,
  test: NeedTest,
  seen: number,
  given: NeedDecision,
  made: {
    readonly overlaps: readonly Overlap[];
    readonly planId: string;
    readonly by: string;
    readonly at: Instant;
  },
): Decision<{ readonly test: NeedTest; readonly change: PlanChange | null }, DecideNeedRefusal> {
  if (test.version !== seen) return refuse({ code: 'version-conflict', version: test.version });
  if (test.state.outcome !== 'open') return refuse({ code: 'need-already-decided' });
  const { answers } = given;
  const { overlaps, planId } = made;
  const decided = { answers, overlaps, decidedBy: made.by, decidedAt: made.at };
  const version = test.version + 1;
  if (given.outcome === 'no-plan') {
    const state = { outcome: 'no-plan', instead: given.instead, ...decided } as const;
    return decide({ test: { ...test, version, state }, change: null });
  }

  const questions = needQuestions.filter((question) => !answers[question].holds);
  if (questions.length > 0) return refuse({ code: 'need-not-shown', questions });
  if (overlaps.length > 0 && answers['not-covered'].because === '')
    return refuse({ code: 'overlap-unexplained', titles: overlaps.map(({ title }) => title) });
  if (given.place.orderedOn > register.today) return refuse({ code: 'not-happened-yet' });
  const { parentId, committeeId, horizonYears, orderedOn, reference } = given.place;
  const [level] = planTypeRules[test.type].levels;
  const { title, type, themes, purpose } = test;
  const facts: PlanFacts = {
    ...{ title, type, level, horizonYears, parentId, themes, committeeId },
    treatment: treatmentOf(level),
    treatmentReason: '',
    summary: purpose,
  };
  const refusal = factsRefusal(register, null, facts);
  if (refusal) return refuse(refusal);
  const details = { needId: test.id, reference };
  return decide({
    test: { ...test, version, state: { outcome: 'plan', planId, ...decided } },
    change: {
      plans: [newPlan(register, facts, planId)],
      links: [],
      withdrawnLinkIds: [],
      happened: [{ planId, kind: 'ordered', on: orderedOn, details }],
    },
  });
}
