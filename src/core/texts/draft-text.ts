import type { Instant } from '../time/instant.ts';

/** A paragraph of a draft text. Its id is the same in every version in which it stands. */
export type Paragraph = {
  readonly id: string;
  /** Empty where it goes on under the heading above. */
  readonly heading: string;
  readonly text: string;
};

/** The text that a process writes (tekstutkast). A process has one. */
export type DraftText = {
  readonly id: string;
  readonly processId: string;
  readonly title: string;
  readonly isExample: boolean;
};

export const versionLabels = ['draft', 'hearing', 'adopted'] as const;
/** What a version is: worked on, as it was sent to hearing, or as it was adopted. */
export type VersionLabel = (typeof versionLabels)[number];

export type VersionHead = {
  readonly textId: string;
  readonly version: number;
  readonly label: VersionLabel;
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** When it was sent out or adopted. */
  readonly frozenAt: Instant | null;
};

/** The text as somebody saved it; nothing in it changes afterwards. */
export type TextVersion = VersionHead & { readonly paragraphs: readonly Paragraph[] };

export const directionVerdicts = ['followed', 'changed', 'dropped'] as const;
export type DirectionVerdict = (typeof directionVerdicts)[number];

/** Which political direction a paragraph carries out, and what became of it in the adopted text. */
export type DirectionLink = {
  readonly textId: string;
  readonly paragraphId: string;
  readonly directionId: string;
  readonly verdict: {
    readonly outcome: DirectionVerdict;
    readonly by: string;
    readonly at: Instant;
  } | null;
  readonly why: string;
  readonly version: number;
};

/** Which goal of the red thread a paragraph became. */
export type GoalLink = {
  readonly textId: string;
  readonly paragraphId: string;
  readonly goalId: string;
};
