import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { writeMessages } from '../../../src/app/messages/write-messages.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { noteArrival } from '../../../src/app/messages/note-arrival.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { seeDelivery } from '../../../src/app/polls/see-delivery.ts';
import { notePollArrived, sendPollAgain } from '../../../src/app/polls/settle-delivery.ts';
import type { OutgoingMessage } from '../../../src/app/ports/message-store.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { aRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeAppInstallations } from '../../support/fakes/fake-app-installations.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';
import { sendOnly } from '../../support/send-only.ts';

let app: App;
let town: Town;
let messenger: ReturnType<typeof createFakeMessenger>;
let installations: ReturnType<typeof createFakeAppInstallations>;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  messenger = createFakeMessenger();
  installations = createFakeAppInstallations();
  deps = { ...app.deps, messenger, installations };
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
});

const aPoll = (isLive: boolean) =>
  town.tx(async (tx) => {
    await tx.rounds.save(isLive ? aRoundUnderWay() : aRound());
    await tx.polls.save(anOpenPoll());
  });
const deliver = () => deliverPoll(deps)(town.scope, ids.poll);
const send = () => sendMessages(deps)(town.scope);
const messages = () => town.tx((tx) => tx.messages.ofSubject('poll', ids.poll));
const olas = async (): Promise<OutgoingMessage> => {
  const found = (await messages()).find((message) => message.personId === ids.ola);
  if (!found) throw new Error('Ola has a message');
  return found;
};
const sendOlas = async () => sendOnly(deps, town.scope, (await olas()).id);
const aKnownChat = (conversationId: string) =>
  town.tx((tx) =>
    tx.conversations.save({
      ...{ conversationId, kind: 'personal', personId: ids.ola, bodyId: null, reference: {} },
    }),
  );

describe('emptying the outbox', () => {
  it('sends the live workshop’s question before a letter that was written before it, and a reminder last', async () => {
    await aPoll(true);
    const write = (kind: 'correction' | 'reminder', subjectId: string) =>
      town.tx(
        (tx) =>
        writeMessages(deps, tx, town.scope, { kind, subjectId, personIds: [ids.kari] }, deps.clock.now()), // prettier-ignore
      );
    await write('reminder', ids.kari);
    await write('correction', ids.round);
    app.itIs(at('2026-11-20T09:00:01.000Z'));
    await deliver();
    const due = await town.tx((tx) => tx.messages.dueForSending(deps.clock.now(), 20));
    expect(due.map(({ priority }) => priority)).toEqual([
      ...['live', 'live', 'live', 'live', 'ordinary', 'reminder'],
    ]);
    // In the queue too: another municipality's reminders do not stand in front of a workshop.
    const { rows } = await app.pool.query<{ key: string; priority: number }>(
      `select singleton_key as key, priority from pgboss.job where name = 'send-messages' and data->>'municipalityId' = $1`,
      [town.municipality.id],
    );
    const ranks = Object.fromEntries(
      rows.map(({ key, priority }): [string, number] => [key.split(':')[1] ?? '', priority]),
    );
    expect(ranks).toEqual({ live: 2, ordinary: 1, reminder: 0 });
  });

  it('lets ordinary messages wait for the morning, says until when, and sends them then', async () => {
    await aPoll(false);
    app.itIs(at('2026-11-20T20:30:00.000Z'));
    await deliver();
    expect(await send()).toEqual({ outcome: 'done' });
    expect(messenger.cards()).toEqual([]);
    const view = await seeDelivery(deps)(town.by('facilitator'), ids.poll);
    const shown = view.refused ? [] : view.value.messages;
    expect(shown).toHaveLength(4);
    for (const message of shown)
      expect(message).toMatchObject({
        ...{ state: 'waiting', cause: 'quiet-hours', nextTryAt: '2026-11-21T06:00:00.000Z' },
      });
    const planned = (await town.jobs()).filter(({ key }) => key.startsWith('ordinary:2026'));
    expect(planned).toMatchObject([{ startAfter: Date.parse('2026-11-21T06:00:00.000Z') }]);
    app.itIs(at('2026-11-21T06:00:00.000Z'));
    await send();
    expect(messenger.cards()).toHaveLength(4);
  });

  it('asks at any hour in a workshop that is being held', async () => {
    await aPoll(true);
    app.itIs(at('2026-11-20T20:30:00.000Z'));
    await deliver();
    await send();
    expect(messenger.cards()).toHaveLength(4);
  });

  it('writes to nobody who has left the body since', async () => {
    await aPoll(false);
    await deliver();
    await town.tx(async (tx) => {
      for (const seat of await tx.people.memberships())
        if (seat.personId === ids.ola) await tx.people.removeMembership(seat);
    });
    await send();
    expect(messenger.cards()).toHaveLength(3);
    expect(await olas()).toMatchObject({ state: 'unreachable', cause: 'not-asked' });
  });

  it('lets one card that cannot be drawn hinder no other, and tries it again', async () => {
    await aPoll(false);
    await deliver();
    const poorer: Deps = {
      ...deps,
      messenger,
      tabAddress: () => {
        throw new Error('no address');
      },
    };
    await town.tx(async (tx) => {
      await writeMessages(deps, tx, town.scope, { kind: 'letter', subjectId: uuid(999), personIds: [ids.kari] }, deps.clock.now()); // prettier-ignore
    });
    expect(await sendMessages(poorer)(town.scope)).toEqual({ outcome: 'done' });
    expect(await olas()).toMatchObject({ state: 'waiting', cause: 'fault', attempts: 1 });
    expect(await town.tx((tx) => tx.messages.ofSubject('letter', uuid(999)))).toMatchObject([
      { state: 'unreachable', cause: 'letter-gone' },
    ]);
  });
});

describe('a chat that is gone', () => {
  const gone = { outcome: 'conversation-gone', cause: 'status-404' } as const;
  beforeEach(async () => {
    await aPoll(false);
    await deliver();
    await aKnownChat('old');
  });

  it('is forgotten and opened anew, and the card is sent there', async () => {
    messenger.troubleNext('sendCard', gone);
    await sendOlas();
    expect(await olas()).toMatchObject({ state: 'sent', attempts: 1 });
    expect(messenger.cards()).toMatchObject([{ conversationId: `chat-${ids.ola}` }]);
    expect(await town.tx((tx) => tx.conversations.byId('old'))).toBeNull();
  });

  it('is opened anew once, and no more', async () => {
    messenger.troubleNext('sendCard', gone);
    messenger.troubleNext('sendCard', gone);
    await sendOlas();
    expect(messenger.calls()).toMatchObject({ sendCard: 2, openPersonalConversation: 1 });
    expect(await olas()).toMatchObject({ state: 'unreachable', cause: 'status-404' });
    expect(await town.tx((tx) => tx.conversations.ofPerson(ids.ola))).toBeNull();
  });

  it('is not opened for a body: it is forgotten, and the facilitator told', async () => {
    await town.tx((tx) =>
      tx.conversations.save({
        ...{ conversationId: 'group-1', kind: 'group', personId: null, bodyId: ids.body },
        reference: {},
      }),
    );
    await deliver();
    const group = (await messages()).find(({ personId }) => personId === null);
    messenger.troubleNext('sendCard', gone);
    await sendOnly(deps, town.scope, group?.id ?? '');
    expect((await messages()).find(({ personId }) => personId === null)).toMatchObject({
      ...{ state: 'unreachable', cause: 'status-404' },
    });
    expect(await town.tx((tx) => tx.conversations.byId('group-1'))).toBeNull();
  });

  it('gives way to the one that was seen last', async () => {
    await aKnownChat('newer');
    await sendOlas();
    expect(messenger.cards()).toMatchObject([{ conversationId: 'newer' }]);
  });
});

describe('what the facilitator can do', () => {
  beforeEach(async () => {
    await aPoll(false);
    await deliver();
  });
  const by = () => town.by('facilitator');
  const later = () => app.itIs(at('2026-11-20T09:10:00.000Z'));

  it('shows that the app was installed for somebody who did not have it', async () => {
    await sendOlas();
    const view = await seeDelivery(deps)(by(), ids.poll);
    const shown = view.refused ? [] : view.value.messages;
    expect(shown.find(({ state }) => state === 'sent')).toMatchObject({
      appInstalledAt: '2026-11-20T09:00:00.000Z',
    });
  });

  it('tries again somebody who was not reached, with the app installed anew', async () => {
    await aKnownChat('blocked');
    messenger.troubleNext('sendCard', { outcome: 'unreachable', cause: 'status-403' });
    await sendOlas();
    const { id } = await olas();
    expect(installations.installedFor().size).toBe(0);
    expect(await sendPollAgain(deps)(by(), ids.poll, [id])).toMatchObject({
      value: { settled: 1 },
    });
    await sendOlas();
    expect(installations.installedFor().size).toBe(1);
    expect(await olas()).toMatchObject({ state: 'sent', attempts: 1, cause: null });
    expect(await town.audit()).toContain('messages-sent-again');
    // Pressed once more, it is not sent once more.
    expect(await sendPollAgain(deps)(by(), ids.poll, [id])).toMatchObject({
      value: { settled: 0 },
    });
  });

  it('says that one has arrived of which nobody knew, and it is never sent again', async () => {
    messenger.troubleNext('sendCard', { outcome: 'uncertain', cause: 'status-502' }, { afterEffect: true }); // prettier-ignore
    await sendOlas();
    const { id } = await olas();
    expect(await notePollArrived(deps)(by(), ids.poll, [id])).toMatchObject({
      value: { settled: 1 },
    });
    expect(await olas()).toMatchObject({ state: 'sent', cause: 'said-to-have-arrived' });
    await sendOlas();
    expect(messenger.cards()).toHaveLength(1);
    expect(await town.audit()).toContain('messages-said-to-have-arrived');
  });

  it('leaves alone what is on its way just now, and not for ever', async () => {
    const message = await olas();
    await town.tx((tx) =>
      tx.messages.save({ ...message, state: 'uncertain', cause: 'interrupted' }),
    );
    expect(await sendPollAgain(deps)(by(), ids.poll, [message.id])).toMatchObject({
      value: { settled: 0 },
    });
    expect(await seeDelivery(deps)(by(), ids.poll)).toMatchObject({
      value: { counts: { sending: 1 } },
    });
    later();
    expect(await seeDelivery(deps)(by(), ids.poll)).toMatchObject({
      value: { counts: { uncertain: 1 } },
    });
    expect(await sendPollAgain(deps)(by(), ids.poll, [message.id])).toMatchObject({
      value: { settled: 1 },
    });
  });

  it('is refused to others, for another poll’s messages, and when the poll is closed', async () => {
    const { id } = await olas();
    expect(await sendPollAgain(deps)(town.by('clerk'), ids.poll, [id])).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await sendPollAgain(deps)(by(), ids.poll, [uuid(999)])).toMatchObject({
      refusal: { code: 'not-found' },
    });
    await town.tx(async (tx) => {
      const poll = await tx.polls.forChange(ids.poll);
      if (poll?.state.status === 'open')
        await tx.polls.save({
          ...{ ...poll, version: 2 },
          state: { ...poll.state, status: 'closed', closedAt: at('2026-11-20T08:00:00.000Z') },
        });
    });
    expect(await sendPollAgain(deps)(by(), ids.poll, [id])).toMatchObject({
      refusal: { code: 'poll-not-open' },
    });
  });
});

describe('a press on a card', () => {
  const olaPresses = noteArrivalOf(ids.ola);
  function noteArrivalOf(personId: string) {
    return async (messageId: string) => {
      const by = mintMember(town.scope, personId, ['politician']);
      await noteArrival(deps)(by, messageId, 'activity-77');
    };
  }
  beforeEach(async () => {
    await aPoll(false);
    await deliver();
    messenger.troubleNext('sendCard', { outcome: 'uncertain', cause: 'status-504' }, { afterEffect: true }); // prettier-ignore
    await sendOlas();
  });

  it('tells that a message has arrived of which nobody knew, and as which activity', async () => {
    await olaPresses((await olas()).id);
    expect(await olas()).toMatchObject({ state: 'sent', activityId: 'activity-77' });
    expect((await town.jobs()).map(({ name }) => name)).toContain('refresh-cards');
  });

  it('does not tell whoever sees the sums move that its owner just used the card', async () => {
    const seen = async () => {
      const view = await seeDelivery(deps)(town.by('facilitator'), ids.poll);
      const sent = await olas();
      const shown = view.refused ? [] : view.value.messages;
      return shown.find(({ id }) => id === sent.id);
    };
    await town.tx((tx) => tx.polls.save(anOpenPoll({ resultsWhen: 'at-once' })));
    const before = await seen();
    app.itIs(at('2026-11-20T09:20:00.000Z'));
    await olaPresses((await olas()).id);
    expect(await seen()).toEqual(before);
    expect(before).toMatchObject({ state: 'uncertain', hasAnswered: null });
    await town.tx((tx) => tx.polls.save(anOpenPoll()));
    expect(await seen()).toMatchObject({
      ...{ state: 'sent', cause: 'found-by-press', updatedAt: '2026-11-20T09:00:00.000Z' },
    });
  });

  it('says nothing of somebody else’s message, nor of one that is known', async () => {
    const { id } = await olas();
    await noteArrivalOf(ids.kari)(id);
    expect(await olas()).toMatchObject({ state: 'uncertain' });
    await olaPresses(uuid(999));
    await olaPresses(id);
    const known = await olas();
    await noteArrival(deps)(town.by('ola'), id, 'activity-78');
    expect(await olas()).toEqual(known);
  });
});
