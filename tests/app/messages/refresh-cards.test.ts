import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { addStatement, removeStatement } from '../../../src/app/polls/add-statement.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { correctPoll } from '../../../src/app/polls/correct-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anAnswer, anOpenPoll } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';

let app: App;
let town: Town;
let messenger: ReturnType<typeof createFakeMessenger>;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

/** An open poll whose cards lie in the chats of the four members and of the body. */
beforeEach(async () => {
  messenger = createFakeMessenger();
  deps = { ...app.deps, messenger };
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.polls.save(anOpenPoll());
    await tx.conversations.save({
      conversationId: 'group-1',
      kind: 'group',
      personId: null,
      bodyId: ids.body,
      reference: {},
    });
  });
  await deliverPoll(deps)(town.scope, ids.poll);
  await sendMessages(deps)(town.scope);
});

const refresh = () => refreshCards(deps)(town.scope, 'poll', ids.poll);
const answer = (who: 'ola' | 'kari') =>
  answerPoll(deps)(town.by(who), {
    pollId: ids.poll,
    choices: anAnswer(ids.north, { [ids.care]: 1 }),
  });
const polls = () => messenger.cardsOf('poll');
const cardIn = (conversationId: string) =>
  polls().find((card) => card.conversationId === conversationId)?.facts;

describe('bringing cards up to date', () => {
  it('leaves no trace on a message of when its owner answered', async () => {
    const times = async () =>
      (await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll))).map(
        ({ updatedAt }) => updatedAt,
      );
    const before = await times();
    app.itIs(at('2026-11-20T09:17:00.000Z'));
    await answer('ola');
    await refresh();
    expect(messenger.calls().updateCard).toBe(1);
    expect(await times()).toEqual(before);
  });

  it('leaves alone what shows what is true', async () => {
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(messenger.calls().updateCard).toBe(0);
  });

  it('shows the person their own answer, and touches no other card: changing the group’s would erase what somebody is typing on it', async () => {
    await answer('ola');
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(messenger.calls().updateCard).toBe(1);
    expect(cardIn('group-1')).toMatchObject({
      view: 'general',
      ownAnswer: null,
      tally: { answered: 0 },
    });
    expect(cardIn(`chat-${ids.ola}`)).toMatchObject({
      ownAnswer: anAnswer(ids.north, { [ids.care]: 1 }),
    });
    expect(cardIn(`chat-${ids.kari}`)).toMatchObject({ ownAnswer: null });
    await refresh();
    expect(messenger.calls().updateCard).toBe(1);
  });

  it('closes every card when the poll is closed', async () => {
    await closePoll(deps)(town.by('facilitator'), ids.poll, 1);
    await refresh();
    expect(polls().map((card) => card.facts.poll.state.status)).toEqual(
      Array.from({ length: 5 }, () => 'closed'),
    );
  });

  it('gives a correction to those who have answered, and leaves every card that somebody may be filling in', async () => {
    await answer('ola');
    await refresh();
    const title = 'Retning for veksten!';
    const { purpose, closesAt, version } = anOpenPoll();
    const wish = { title, purpose, closesAt, reason: '', version };
    expect(await correctPoll(deps)(town.by('facilitator'), ids.poll, wish)).toMatchObject({ refused: false }); // prettier-ignore
    const before = messenger.calls().updateCard;
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(messenger.calls().updateCard).toBe(before + 1);
    expect(cardIn(`chat-${ids.ola}`)).toMatchObject({ poll: { title }, corrected: { changes: [{ field: 'title' }] } }); // prettier-ignore
    for (const chat of [`chat-${ids.kari}`, 'group-1']) {
      expect(cardIn(chat)?.poll.title).toBe(anOpenPoll().title);
      expect(cardIn(chat)?.corrected).toBeUndefined();
    }
    // Whoever answers, or opens the card anew, sees it.
    const opened = await pollForMember(deps)(town.by('kari'), ids.poll);
    expect(opened).toMatchObject({ value: { facts: { poll: { title }, corrected: { changes: [{ field: 'title' }] } } } }); // prettier-ignore
    await answer('kari');
    await refresh();
    expect(cardIn(`chat-${ids.kari}`)).toMatchObject({ poll: { title }, corrected: { changes: [{ field: 'title' }] } }); // prettier-ignore
    await closePoll(deps)(town.by('facilitator'), ids.poll, 2);
    await refresh();
    for (const { facts } of polls())
      expect(facts.poll).toMatchObject({ title, state: { status: 'closed' } });
  });

  it('leaves a card whose look it does not know while somebody may be filling it in', async () => {
    await town.tx(async (tx) => {
      for (const message of await tx.messages.ofSubject('poll', ids.poll))
        await tx.messages.save({ ...message, rendered: null });
    });
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(messenger.calls().updateCard).toBe(0);
  });

  it('takes a statement that was removed off every card, whatever is being typed', async () => {
    const asked = { id: uuid(610), kind: 'agreement', reason: 'off', text: 'Hva mener du?', mayAdd: true, options: [{ id: uuid(611), label: 'Byen skal vokse.', meaning: '' }] } as const; // prettier-ignore
    await town.tx(async (tx) => {
      const poll = await tx.polls.forChange(ids.poll);
      if (poll) await tx.polls.save({ ...poll, questions: [...poll.questions, asked] });
    });
    const wish = { questionId: asked.id, words: 'Grovt sagt.' };
    const added = await addStatement(deps)(town.by('ola'), ids.poll, wish);
    if (added.refused) throw new Error(added.refusal.code);
    await refresh();
    expect(messenger.calls().updateCard).toBe(0);
    await removeStatement(deps)(town.by('facilitator'), ids.poll, added.value.id, 'Krenker noen.');
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(messenger.calls().updateCard).toBe(5);
    await refresh();
    expect(messenger.calls().updateCard).toBe(5);
  });

  it('sends no card again, whatever happens to the changing of it', async () => {
    await answer('ola');
    messenger.troubleNext('updateCard', { outcome: 'unreachable', cause: 'gone' });
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(messenger.cards()).toHaveLength(5);
    await refresh();
    expect(messenger.calls()).toMatchObject({ sendCard: 5, updateCard: 1 });
  });

  it.each([
    [{ outcome: 'try-later', retryAfterSeconds: 20, cause: '429' } as const, 20],
    [{ outcome: 'uncertain', cause: 'timeout' } as const, 5],
  ])('comes back for a card whose change is $outcome', async (trouble, afterSeconds) => {
    await answer('ola');
    messenger.troubleNext('updateCard', trouble);
    expect(await refresh()).toEqual({ outcome: 'again', afterSeconds });
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(cardIn(`chat-${ids.ola}`)?.ownAnswer).not.toBeNull();
  });

  it('comes back when something was answered while it worked', async () => {
    await answer('ola');
    messenger.before('updateCard', async () => {
      await answer('kari');
    });
    expect(await refresh()).toEqual({ outcome: 'again', afterSeconds: 1 });
    expect(await refresh()).toEqual({ outcome: 'done' });
    expect(cardIn(`chat-${ids.kari}`)?.ownAnswer).not.toBeNull();
  });
});
