import type { CivilDate, Instant } from '../time/instant.ts';

/** One measured value of a figure. */
export type KnowledgePoint = { readonly label: string; readonly value: number };

/** One thing of a process's knowledge base (kunnskapsgrunnlag): what it says, where that is from, and which day it holds for. */
export type KnowledgeItem = {
  readonly id: string;
  readonly processId: string;
  readonly kind: 'text' | 'figure';
  readonly title: string;
  readonly body: string;
  /** Of a figure's values; empty for a text. */
  readonly unit: string;
  /** What a figure shows, in order; empty for a text. */
  readonly points: readonly KnowledgePoint[];
  readonly source: string;
  readonly dated: CivilDate;
  readonly ordinal: number;
  readonly version: number;
  /** Taken out of the knowledge base, and kept with what was thought of it. */
  readonly removedAt: Instant | null;
  readonly isExample: boolean;
};

/** What surprises you, what makes you curious, what is missing? Source: domain.md § 6. */
export const reactionKinds = ['surprised', 'curious', 'missing'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** What a table or a person thought of an item, and what the administration answers. It belongs to the table, or to nobody unless somebody asked to be named. */
export type KnowledgeReaction = {
  readonly id: string;
  readonly itemId: string;
  readonly kind: ReactionKind;
  readonly words: string;
  /** Round and table, where it came from a table. */
  readonly from: { readonly roundId: string; readonly tableNumber: number } | null;
  readonly namedPersonId: string | null;
  /** Made on the device: delivered twice is stored once. */
  readonly clientKey: string;
  readonly madeAt: Instant;
  /** Null until answered: then it is the administration's debt. */
  readonly answer: {
    readonly text: string;
    readonly byId: string;
    readonly at: Instant;
  } | null;
  readonly version: number;
};
