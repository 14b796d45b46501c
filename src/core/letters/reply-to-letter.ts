import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { datesFor } from './letter.ts';
import type { Letter, LetterConcern, LetterEdition, LetterRecipient } from './letter.ts';

type Corrected = { readonly code: 'letter-corrected'; readonly edition: number };

/**
 * Takes an acceptance. It is of the edition that was read: whoever has an older one before them is shown the newer first.
 * Once more changes nothing.
 */
export function acceptLetter(
  letter: Letter,
  recipient: LetterRecipient,
  read: number,
  now: Instant,
): Decision<LetterRecipient, Corrected> {
  if (read !== letter.edition) return refuse({ code: 'letter-corrected', edition: letter.edition });
  if (recipient.acceptedEdition === letter.edition) return decide(recipient);
  return decide({ ...recipient, acceptedEdition: letter.edition, acceptedAt: now });
}

/** This many questions from one person wait for an answer at the most; more is a conversation, and belongs elsewhere. */
const mostWaiting = 10;

/**
 * Takes a question. The same question twice, while the first waits, is one: a card's button is pressed again when the network is slow.
 * @returns the question to store, or null when it stands already
 */
export function askAboutLetter(
  letter: Letter,
  own: readonly LetterConcern[],
  asked: { readonly id: string; readonly personId: string; readonly words: string },
  now: Instant,
): Decision<LetterConcern | null, { readonly code: 'question-missing' } | TooMany> {
  const waiting = own.filter(({ kind, answeredAt }) => kind === 'question' && answeredAt === null);
  if (asked.words === '') return refuse({ code: 'question-missing' });
  if (waiting.some(({ words }) => words === asked.words)) return decide(null);
  if (waiting.length >= mostWaiting)
    return refuse({ code: 'too-many-questions', most: mostWaiting });
  return decide({ ...asked, ...unanswered(letter, now), kind: 'question', dateId: null });
}
type TooMany = { readonly code: 'too-many-questions'; readonly most: number };

/** Takes that a date does not work, and why where that is said. Once more for the same date changes the why. */
export function refuseDate(
  letter: Letter,
  edition: LetterEdition,
  recipient: LetterRecipient,
  own: readonly LetterConcern[],
  said: { readonly id: string; readonly dateId: string; readonly why: string },
  now: Instant,
): Decision<LetterConcern, { readonly code: 'no-such-date' }> {
  const concerned = datesFor(edition.dates, recipient.bodyIds);
  if (!concerned.some(({ id }) => id === said.dateId)) return refuse({ code: 'no-such-date' });
  const before = standingRefusal(own, said.dateId);
  if (before) return decide({ ...before, words: said.why });
  return decide({
    ...{ id: said.id, personId: recipient.personId, kind: 'date', dateId: said.dateId },
    ...{ words: said.why, ...unanswered(letter, now) },
  });
}

/** The date works after all. Null when nothing was said against it. */
export function takeBackDate(
  own: readonly LetterConcern[],
  dateId: string,
  now: Instant,
): LetterConcern | null {
  const standing = standingRefusal(own, dateId);
  return standing ? { ...standing, withdrawnAt: now } : null;
}

/** The administration's answer to a question, or what it does about a date. It can be put better later. */
export function answerConcern(
  concern: LetterConcern,
  answer: string,
  by: { readonly personId: string; readonly now: Instant },
): LetterConcern {
  return { ...concern, answer, answeredBy: by.personId, answeredAt: by.now };
}

const standingRefusal = (own: readonly LetterConcern[], dateId: string) =>
  own.find((one) => one.kind === 'date' && one.dateId === dateId && one.withdrawnAt === null);

const unanswered = (letter: Letter, now: Instant) =>
  ({
    ...{ letterId: letter.id, madeAt: now, answer: '' },
    ...{ answeredBy: null, answeredAt: null, withdrawnAt: null },
  }) as const;
