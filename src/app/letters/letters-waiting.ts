import { isOwed } from '../../core/letters/letter.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';

export type WaitingLetter = {
  readonly processId: string;
  readonly title: string;
  readonly purpose: string;
  /** The first thing in it that concerns this person; null when all of it is over. */
  readonly firstOn: CivilDate | null;
  readonly isCorrection: boolean;
};

/** Letters that this person has got and not yet accepted as they stand. */
export async function lettersWaitingFor(
  tx: Pick<Transaction, 'letters' | 'processes'>,
  by: AuthorizedMember,
): Promise<readonly WaitingLetter[]> {
  const waiting: WaitingLetter[] = [];
  for (const letter of await tx.letters.ofRecipient(by.personId)) {
    const recipient = await tx.letters.recipient(letter.id, by.personId);
    const [sent] = await tx.letters.editions(letter.id);
    const process = await tx.processes.byId(letter.processId);
    if (!recipient || !sent || !process || recipient.acceptedEdition === letter.edition) continue;
    // What was called off waits for nobody.
    if (process.status === 'cancelled') continue;
    waiting.push({
      ...{ processId: process.id, title: process.title, purpose: sent.content.purpose },
      firstOn: sent.dates[0]?.startsOn ?? null,
      isCorrection: letter.edition > 1,
    });
  }
  return waiting;
}

export type AnsweredConcern = {
  readonly processId: string;
  readonly title: string;
  readonly words: string;
  readonly answer: string;
  readonly answeredAt: Instant;
};

/** What the administration has answered this person about letters, newest first. */
export async function answersTo(
  tx: Pick<Transaction, 'letters' | 'processes'>,
  by: AuthorizedMember,
): Promise<readonly AnsweredConcern[]> {
  const answered: AnsweredConcern[] = [];
  for (const letter of await tx.letters.ofRecipient(by.personId)) {
    const process = await tx.processes.byId(letter.processId);
    for (const concern of await tx.letters.concerns(letter.id))
      if (process && concern.personId === by.personId && concern.answeredAt !== null)
        answered.push({
          ...{ processId: process.id, title: process.title, words: concern.words },
          ...{ answer: concern.answer, answeredAt: concern.answeredAt },
        });
  }
  return answered.toSorted((a, b) => (a.answeredAt < b.answeredAt ? 1 : -1));
}

export type OwedLetter = {
  readonly processId: string;
  readonly title: string;
  readonly questions: number;
  readonly dates: number;
  readonly oldest: Instant;
};

/** Letters in which questions or dates wait for the administration, the one that has waited longest first. */
export async function lettersOwed(
  tx: Pick<Transaction, 'letters' | 'processes'>,
): Promise<readonly OwedLetter[]> {
  const owed: OwedLetter[] = [];
  for (const [letterId, concerns] of Map.groupBy(await tx.letters.owed(), (one) => one.letterId)) {
    const letter = await tx.letters.byId(letterId);
    const process = letter && (await tx.processes.byId(letter.processId));
    const waiting = concerns.filter(isOwed);
    const [first] = waiting;
    if (!process || !first) continue;
    owed.push({
      ...{ processId: process.id, title: process.title, oldest: first.madeAt },
      questions: waiting.filter(({ kind }) => kind === 'question').length,
      dates: waiting.filter(({ kind }) => kind === 'date').length,
    });
  }
  return owed.toSorted((a, b) => (a.oldest < b.oldest ? -1 : 1));
}
