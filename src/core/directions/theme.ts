import type { Instant } from '../time/instant.ts';

/** Contributions that belong together (tema). Which they are is always a person's judgement. */
export type Theme = {
  readonly id: string;
  readonly phaseId: string;
  readonly title: string;
  readonly ordinal: number;
  /** The theme it was merged into. It keeps its own contributions, so that the merging can be undone. */
  readonly mergedIntoId: string | null;
  readonly version: number;
  readonly removedAt: Instant | null;
};

/** That a contribution belongs to a theme; it may belong to several. */
export type Sorted = { readonly themeId: string; readonly contributionId: string };
