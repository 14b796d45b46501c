import type { PlanLevel, Treatment } from '../plans/plan.ts';
import type { Lead } from '../processes/process.ts';
import type { LessonKey, QuestionKind } from './lesson.ts';
import type { Why } from './offer-lesson.ts';

export type QuestionWords = Readonly<
  Record<
    QuestionKind,
    {
      readonly text: (about: string) => string;
      readonly because: (about: string, right: string) => string;
    }
  >
>;

/** The sentences of the lessons, for the tab and for cards alike. Names of plans come in as they are written; `names` are put together already. */
export type LessonWords = {
  readonly titles: Readonly<Record<LessonKey, string>>;
  /** What one knows afterwards, in one sentence. */
  readonly teasers: Readonly<Record<LessonKey, string>>;
  readonly why: Readonly<
    Record<Why, (facts: { process: string; phase: string; moment: string }) => string>
  >;
  readonly levels: Readonly<Record<PlanLevel, string>>;
  readonly treatments: Readonly<Record<Treatment, string>>;
  readonly leads: Readonly<Record<Lead, string>>;
  readonly quoted: (title: string) => string;
  readonly listed: (quoted: readonly string[], more: number) => string;
  readonly planSystem: {
    readonly count: (plans: number) => string;
    /** Where something is shown that is no plan. */
    readonly notCounted: string;
    readonly top: (title: string, years: number | null) => string;
    readonly noTop: string;
    readonly elaboration: (plans: number) => string;
    readonly action: (title: string | null) => string;
    readonly carriedOut: string;
    readonly beside: (title: string | null) => string;
    readonly treated: (political: number, administrative: number) => string;
  };
  readonly strategicPlans: {
    readonly what: string;
    readonly which: (plans: number, names: string) => string;
    readonly buildsOn: (plans: number, top: string) => string;
    readonly replaces: (newer: string, older: string) => string;
    readonly dependsOn: (one: string, other: string) => string;
    readonly noLinks: string;
    readonly thread: string;
  };
  readonly status: {
    readonly count: (inForce: number, coming: number) => string;
    readonly underWork: (names: string) => string;
    readonly noneUnderWork: string;
    readonly councils: (own: number, former: number) => string;
    readonly formerMeans: string;
    readonly unknown: (plans: number) => string;
    readonly pastHorizon: (names: string) => string;
    readonly nonePastHorizon: string;
    /** By the planning strategy in force. */
    readonly late: (names: string) => string;
    readonly noneLate: string;
    readonly ended: (plans: number) => string;
  };
  readonly needs: {
    readonly strategy: (title: string) => string;
    readonly noStrategy: string;
    /** By the planning strategy in force. */
    readonly toMake: (names: string) => string;
    readonly ordered: (names: string) => string;
    readonly noneOrdered: string;
    readonly open: (tests: number) => string;
    readonly noPlan: (tests: number) => string;
    readonly fourQuestions: string;
    readonly otherwise: string;
  };
  readonly howWeWork: {
    readonly underWay: (process: string, phase: string, until: string) => string;
    readonly coming: (process: string, phase: string, from: string) => string;
    readonly none: string;
    readonly lead: Readonly<Record<Lead, string>>;
    readonly expectation: (text: string) => string;
    readonly products: (names: string) => string;
    readonly round: (title: string, body: string, moment: string) => string;
    readonly tables: string;
    readonly noDecision: string;
    readonly understood: string;
  };
  readonly questions: QuestionWords;
};
