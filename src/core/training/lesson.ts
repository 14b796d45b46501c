import type { PlanLevel } from '../plans/plan.ts';

/** What there is to understand before one takes part, in the order in which a newcomer needs it (domain.md § 1). */
export const lessonKeys = [
  'plan-system',
  'strategic-plans',
  'status',
  'needs',
  'how-we-work',
] as const;
export type LessonKey = (typeof lessonKeys)[number];

/** What a question is about. Each is answered from the municipality's own facts, and left out where they are too few. */
export const questionKinds = [
  'level',
  'treatment',
  'longest',
  'builds-on',
  'replaces',
  'strategic',
  'under-work',
  'newest',
  'former-council',
  'ordered',
  'decides-needs',
  'phase-lead',
  'phase-after',
  'round-body',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export type LessonOption = { readonly id: string; readonly label: string };

/** A question to check oneself. What is right stays with us until it is answered. */
export type LessonQuestion = {
  /** The kind and what it is about: the same question as long as the facts are the same. */
  readonly id: string;
  readonly text: string;
  readonly options: readonly LessonOption[];
  readonly rightId: string;
  /** Why, said kindly to whoever was right and whoever was not. */
  readonly because: string;
};

/** One short card: a few sentences about this municipality, a small picture where one says more, and questions. */
export type Lesson = {
  readonly key: LessonKey;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Levels from the top with how many plans stand on each; empty where the lesson has no picture. */
  readonly picture: readonly {
    readonly level: PlanLevel;
    readonly name: string;
    readonly plans: number;
  }[];
  readonly questions: readonly LessonQuestion[];
};
