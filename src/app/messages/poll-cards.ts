import type { Municipality } from '../../core/municipalities/municipality.ts';
import { inReadersLanguage } from '../../core/check-ins/check-in.ts';
import { audienceName } from '../../core/polls/audience-name.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Deps } from '../deps.ts';
import type { PollCardFacts } from '../ports/messenger.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

/** A poll's cards: personal ones that follow their owner's answer, and a body's that changes when the poll is closed. */
export const pollCards: CardKind<'poll'> = {
  along: ['poll-reminder'],
  change: (pollId) => ({ topic: 'poll', id: pollId }),
  settle: async (tx, pollId) => {
    await tx.polls.forChange(pollId);
  },
  async forms(tx, pollId) {
    const poll = await tx.polls.byId(pollId);
    if (!poll) return null;
    const revisions = await tx.polls.revisions(pollId);
    const isReplaced = (await tx.pollLives.replacementOf(pollId)) !== null;
    return ({ personId }) =>
      renderedForm(poll, personId === null ? undefined : revisions.get(personId), isReplaced);
  },
  async draw(deps, tx, municipality, { subjectId, personId }) {
    const drawn = await drawPollCard(deps, tx, municipality, subjectId, personId);
    if (!drawn) return null;
    // A message that has waited too long: asking what can no longer be answered costs trust.
    if (drawn.facts.poll.state.status === 'closed') return { ...drawn, tooLate: 'poll-closed' };
    // Who has left the body, or given their place to a deputy, since the message was written.
    const isAsked =
      personId === null ||
      (await tx.polls.isOnRoll(subjectId, personId, osloDate(deps.clock.now())));
    return { ...drawn, tooLate: isAsked ? null : 'not-asked' };
  },
};

/**
 * What a poll's card shows, in a few characters and without saying what anybody answered: a card that already shows it is left alone.
 * A group's card does not change with the number of answers: sending it again would erase what somebody is typing on it.
 * @param revision for a personal card, of its owner's answer; undefined before the first, and for a group's card
 */
function renderedForm(poll: Poll, revision: number | undefined, isReplaced: boolean): string {
  const status = isReplaced ? 'replaced' : poll.state.status;
  return `${status}:${poll.version}:${revision ?? 0}`;
}

/**
 * What a poll's card is drawn from now, with its form. Null when the poll is gone.
 * @param personId whose card; null for a body's
 */
export async function drawPollCard(
  deps: Pick<Deps, 'tabAddress'>,
  tx: Transaction,
  municipality: Municipality,
  pollId: string,
  personId: string | null,
): Promise<{ readonly facts: PollCardFacts; readonly form: string } | null> {
  const poll = await tx.polls.byId(pollId);
  if (!poll) return null;
  const person = personId === null ? null : await tx.people.byId(personId);
  const body = await tx.people.body(poll.audience.bodyId);
  const language = person?.language ?? body?.language ?? municipality.language;
  const ownAnswer = person ? await tx.polls.answerOf(poll.id, person.id) : null;
  const tally = await tx.polls.tally(poll.id);
  const corrected = (await tx.pollLives.corrections(poll.id)).at(-1);
  const replacedBy = await tx.pollLives.replacementOf(poll.id);
  return {
    facts: {
      kind: 'poll',
      poll: inReadersLanguage(poll, language),
      bodyName: audienceName(poll.audience, body?.name ?? '', language),
      language,
      ownAnswer: ownAnswer?.choices ?? null,
      view: person ? 'personal' : 'general',
      tally,
      tabAddress: deps.tabAddress(`/polls/${poll.id}`, municipality),
      ...(corrected && { corrected }),
      ...(replacedBy !== null && {
        replacedByAddress: deps.tabAddress(`/polls/${replacedBy}`, municipality),
      }),
    },
    form: renderedForm(poll, ownAnswer?.revision, replacedBy !== null),
  };
}
