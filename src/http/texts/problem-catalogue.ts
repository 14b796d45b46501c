import type { RefusalCode, RefusalOf } from '../refusal.ts';

/** Title: what happened, in a few words. Detail: what happened, what was kept, what to do. */
export type Words = { readonly title: string; readonly detail: string };
export type ProblemWords = {
  readonly [Code in RefusalCode]: Words | ((refusal: RefusalOf<Code>) => Words);
};
