import type { Municipality } from '../../core/municipalities/municipality.ts';
import { inReadersLanguage } from '../../core/check-ins/check-in.ts';
import { takesMoreStatements } from '../../core/polls/added-statements.ts';
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
    const removed = await tx.addedStatements.removedFrom(pollId);
    return ({ personId, rendered }) => {
      const revision = personId === null ? undefined : revisions.get(personId);
      const form = renderedForm(poll, { revision, isReplaced, removed });
      // Found by a press, and so drawn by the answer to it; or drawn before a card's form told that it waits.
      const waitsAlready = rendered === null || /^open:\d+:0$/.test(rendered);
      return form === nothingRemoved && waitsAlready ? rendered : form;
    };
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

const nothingRemoved = 'waiting:0';

/**
 * What a poll's card shows, in a few characters and without saying what anybody answered: a card that already shows it is left alone.
 *
 * A card with fields on it changes with nothing but its answer, the close, and a statement that was taken out: sending it again would erase what somebody is
 * typing. A correction, and a promise that has become stricter, show when the card is answered, opened anew or shown again (docs/decisions/0122). The number of
 * answers is never shown on it.
 * @param card.revision for a personal card, of its owner's answer; undefined before the first, and for a group's card
 * @param card.removed how many statements that participants added have been taken out: what was removed is read no more, whatever is being typed
 */
function renderedForm(
  poll: Poll,
  card: {
    readonly revision: number | undefined;
    readonly isReplaced: boolean;
    readonly removed: number;
  },
): string {
  const { revision, isReplaced, removed } = card;
  if (isReplaced) return `replaced:${poll.version}:${revision ?? 0}`;
  const { status } = poll.state;
  if (status === 'open' && revision === undefined) return `waiting:${removed}`;
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
  const mayAdd =
    poll.state.status === 'open' &&
    takesMoreStatements(poll) &&
    !(person !== null && (await tx.addedStatements.hasAdded(poll.id, person.id)));
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
      ...(mayAdd && { mayAdd }),
      ...(replacedBy !== null && {
        replacedByAddress: deps.tabAddress(`/polls/${replacedBy}`, municipality),
      }),
    },
    form: renderedForm(poll, {
      revision: ownAnswer?.revision,
      isReplaced: replacedBy !== null,
      removed: await tx.addedStatements.removedFrom(poll.id),
    }),
  };
}
