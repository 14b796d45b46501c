import type { Understanding } from '../directions/verification.ts';
import type { ReactionKind } from '../knowledge/knowledge-item.ts';

export const stances = ['agree', 'disagree', 'pass'] as const;
export type Stance = (typeof stances)[number];

/** What one person answered to one item of the knowledge base, with words that may be empty. Null only while the answer is being filled in. */
export type Reaction = { readonly reaction: ReactionKind | null; readonly words: string };
/** Whether one text is understood, and what is missing; may be empty. Null only while the answer is being filled in. */
export type UnderstandingGiven = {
  readonly answer: Understanding | null;
  readonly missing: string;
};

type Given =
  | { readonly kind: 'single-choice'; readonly optionId: string }
  | { readonly kind: 'multiple-choice'; readonly optionIds: readonly string[] }
  /** The place of each option that is placed, from 1. */
  | { readonly kind: 'ranking'; readonly places: Readonly<Record<string, number>> }
  | { readonly kind: 'priority-points'; readonly points: Readonly<Record<string, number>> }
  /** «Vet ikke» is no step: it is counted apart, and never in an average. */
  | { readonly kind: 'scale'; readonly step: number | 'unsure' }
  | { readonly kind: 'agreement'; readonly stances: Readonly<Record<string, Stance>> }
  | { readonly kind: 'trade-off'; readonly position: number | 'unsure' }
  | { readonly kind: 'knowledge-reaction'; readonly reactions: Readonly<Record<string, Reaction>> }
  | { readonly kind: 'verification'; readonly answers: Readonly<Record<string, UnderstandingGiven>> }
  | { readonly kind: 'open-text'; readonly text: string }; // prettier-ignore

/** What one person answered to one question. The reason is left out where none is given. */
export type Choice = Given & { readonly reason?: string | undefined };

/** Answers per question id. */
export type Choices = Readonly<Record<string, Choice>>;
