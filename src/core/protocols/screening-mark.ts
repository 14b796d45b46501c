import type { Instant } from '../time/instant.ts';
import type { Stretch } from '../screening/whole-words.ts';

/** Something in minutes on their way that the public is not to read. */
export type ScreeningMark = {
  readonly id: string;
  /** The key of the passage. */
  readonly passage: string;
  /** `whole`: all of the passage, whatever it comes to say. `lost`: the words were changed, and nobody has said where the mark belongs now. */
  readonly place: 'whole' | 'lost' | Stretch;
  /** The words as they stood when the mark was set; what was lost is found again by them. */
  readonly words: string;
  /** The key of an access code. */
  readonly code: string;
};

export type DraftScreening = {
  readonly marks: readonly ScreeningMark[];
  /** When somebody said that nothing more is to be screened; null from when the words change again. */
  readonly settledAt: Instant | null;
};

export const nothingScreened: DraftScreening = { marks: [], settledAt: null };

/** What frozen minutes are screened by: a mark with the words of its code as they were when the minutes were approved. */
export type FrozenMark = Omit<ScreeningMark, 'place'> & {
  readonly place: 'whole' | Stretch;
  readonly restriction: string;
  readonly basis: string;
};
