import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Poll } from '../../core/polls/poll.ts';
import type { Deps } from '../deps.ts';
import type { PollCardFacts } from '../ports/messenger.ts';
import type { OutgoingMessage, Transaction } from '../ports/stores.ts';

/**
 * What a poll's card shows, in a few characters and without saying what anybody answered: a card that already shows it is left alone.
 * A group's card does not change with the number of answers: sending it again would erase what somebody is typing on it.
 * @param revision for a personal card, of its owner's answer; undefined before the first, and for a group's card
 */
export function renderedForm(poll: Poll, revision: number | undefined): string {
  return `${poll.state.status}:${poll.version}:${revision ?? 0}`;
}

/** What a message's card is drawn from now, with its form. Null when the poll is gone. */
export async function drawCard(
  deps: Pick<Deps, 'tabAddress'>,
  tx: Transaction,
  municipality: Municipality,
  message: Pick<OutgoingMessage, 'pollId' | 'personId'>,
): Promise<{ readonly facts: PollCardFacts; readonly form: string } | null> {
  const poll = await tx.polls.byId(message.pollId);
  if (!poll) return null;
  const person = message.personId === null ? null : await tx.people.byId(message.personId);
  const body = await tx.people.body(poll.audience.bodyId);
  const ownAnswer = person ? await tx.polls.answerOf(poll.id, person.id) : null;
  const tally = await tx.polls.tally(poll.id);
  return {
    facts: {
      poll,
      bodyName: body?.name ?? '',
      language: person?.language ?? body?.language ?? municipality.language,
      ownAnswer: ownAnswer?.choices ?? null,
      view: person ? 'personal' : 'general',
      tally,
      tabAddress: deps.tabAddress(`/polls/${poll.id}`, municipality),
    },
    form: renderedForm(poll, ownAnswer?.revision),
  };
}
