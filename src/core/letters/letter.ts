import type { CivilDate, Instant } from '../time/instant.ts';

/** A round or a phase as the letter tells of it. */
export type LetterDate = {
  readonly id: string;
  readonly kind: 'round' | 'phase';
  readonly title: string;
  /** For a round: its start. */
  readonly startsAt: Instant | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly place: string;
  /** Whose round it is: only that body's members are told of it. Null for a phase, which concerns everybody. */
  readonly bodyId: string | null;
};

/** What the letter says, in the words of those who wrote it. */
export const letterParts = ['purpose', 'expectation', 'roles', 'rules', 'notDecided'] as const;
export type LetterPart = (typeof letterParts)[number];
export type LetterWords = { readonly [Part in LetterPart]: string };

export type LetterContent = LetterWords & {
  /** The bodies concerned: every politician in them gets the letter. */
  readonly bodyIds: readonly string[];
  readonly includesDeputies: boolean;
  /** Rounds and phases that the letter tells of. */
  readonly dateIds: readonly string[];
};

/** The letter before a process: one per process, written by the administration and sent in editions. */
export type Letter = {
  readonly id: string;
  readonly processId: string;
  readonly content: LetterContent;
  /** The last edition that was sent; 0 before the first. */
  readonly edition: number;
  /** Raised by every change of the text and every sending. */
  readonly version: number;
};

/** What was sent, as it was sent. */
export type LetterEdition = {
  readonly letterId: string;
  readonly edition: number;
  readonly content: LetterContent;
  readonly dates: readonly LetterDate[];
  /** What was corrected since the edition before; empty in the first. */
  readonly correction: string;
  readonly sentAt: Instant;
  readonly sentBy: string;
};

export type LetterRecipient = {
  readonly personId: string;
  readonly bodyIds: readonly string[];
  /** The edition accepted last; 0 for none. */
  readonly acceptedEdition: number;
  readonly acceptedAt: Instant | null;
};

/** A question, or a date that does not work. Unanswered, it is owed by the administration. */
export type LetterConcern = {
  readonly id: string;
  readonly letterId: string;
  readonly personId: string;
  readonly kind: 'question' | 'date';
  readonly dateId: string | null;
  /** The question; for a date why it does not work, where that was said. */
  readonly words: string;
  readonly madeAt: Instant;
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
  readonly withdrawnAt: Instant | null;
};

/** The rounds and phases that concern somebody: every phase that is told of, and the rounds of their own bodies. */
export function datesFor(
  dates: readonly LetterDate[],
  bodyIds: readonly string[],
): readonly LetterDate[] {
  return dates.filter(({ bodyId }) => bodyId === null || bodyIds.includes(bodyId));
}

/** What still waits for the administration. */
export function isOwed(concern: LetterConcern): boolean {
  return concern.answeredAt === null && concern.withdrawnAt === null;
}
