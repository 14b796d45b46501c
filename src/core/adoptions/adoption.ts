import type { CivilDate, Instant } from '../time/instant.ts';

/** What an elected body has decided in a process, as it was written down there. Nothing is voted on here. */
export type Adoption = {
  readonly id: string;
  readonly processId: string;
  readonly bodyId: string;
  readonly decidedOn: CivilDate;
  readonly reference: string;
  readonly decision: string;
  /** As counted where it was voted on; null where only the text tells. */
  readonly votes: { readonly inFavour: number; readonly against: number } | null;
  readonly voteText: string;
  /** The version that was adopted; null for a process that wrote its text elsewhere. */
  readonly text: { readonly id: string; readonly version: number } | null;
  readonly replacedPlanIds: readonly string[];
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly isExample: boolean;
};
