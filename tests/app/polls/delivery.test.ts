import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import type { OutgoingMessage } from '../../../src/app/ports/message-store.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { seeDelivery } from '../../../src/app/polls/see-delivery.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { registerAttendance } from '../../../src/app/workshops/hold-round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aDraftPoll, anAnswer, anOpenPoll } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay, deputyFor } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { epochOf } from '../../../src/core/time/instant.ts';
import { at } from '../../support/builders/instants.ts';
import { sendOnly } from '../../support/send-only.ts';
import { createFakeAppInstallations } from '../../support/fakes/fake-app-installations.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';

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
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.polls.save(anOpenPoll());
  });
});

const deliver = () => deliverPoll(deps)(town.scope, ids.poll);
const messages = () => town.tx((tx) => tx.messages.ofSubject('poll', ids.poll));
const recipients = async () =>
  (await messages()).map(({ personId, conversationId }) => personId ?? conversationId);
const groupChat = () =>
  town.tx((tx) =>
    tx.conversations.save({
      conversationId: 'group-1',
      kind: 'group',
      personId: null,
      bodyId: ids.body,
      reference: { serviceUrl: 'https://smba.example/emea/' },
    }),
  );

describe('delivering a poll', () => {
  it('makes one message per member and per group chat of the body, each with a key, and one job that sends them', async () => {
    await groupChat();
    expect(await deliver()).toEqual({ outcome: 'done' });
    const made = await messages();
    expect(made.map((message) => message.key).toSorted()).toEqual(
      [
        `poll:${ids.poll}:conversation:group-1`,
        ...[ids.chair, ids.ola, ids.kari, ids.per].map((id) => `poll:${ids.poll}:person:${id}`),
      ].toSorted(),
    );
    expect(made.every(({ state, attempts }) => state === 'waiting' && attempts === 0)).toBe(true);
    const jobs = (await town.jobs()).filter((job) => job.name === 'send-messages');
    expect(jobs.map((job) => job.key)).toEqual(['live:now']);
  });

  it('adds only what is missing when it runs again, and when it runs twice at once', async () => {
    await Promise.all([deliver(), deliver()]);
    const before = await messages();
    await groupChat();
    await deliver();
    const after = await messages();
    expect(before).toHaveLength(4);
    expect(after).toHaveLength(5);
    expect(after).toEqual(expect.arrayContaining([...before]));
  });

  it('asks the deputy who has taken a place, and not the member who gave it', async () => {
    await town.tx((tx) => tx.rounds.saveAttendance(ids.round, [deputyFor(ids.deputyA, ids.ola)]));
    await deliver();
    expect((await recipients()).toSorted()).toEqual(
      [ids.chair, ids.kari, ids.per, ids.deputyA].toSorted(),
    );
  });

  it('reaches a deputy who takes a place after the poll was opened', async () => {
    await deliver();
    const by = town.by('facilitator');
    await registerAttendance(deps)(by, ids.round, [deputyFor(ids.deputyA, ids.ola)], 0);
    expect((await town.jobs()).filter((job) => job.name === 'deliver-poll')).toMatchObject([
      { key: ids.poll },
    ]);
    await deliver();
    expect(await recipients()).toContain(ids.deputyA);
  });

  it('makes nothing for a poll that is not open', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll({ id: uuid(520) })));
    await deliverPoll(deps)(town.scope, uuid(520));
    await deliverPoll(deps)(town.scope, uuid(999));
    expect(await town.tx((tx) => tx.messages.ofSubject('poll', uuid(520)))).toEqual([]);
    expect(await town.jobs()).toEqual([]);
  });
});

describe('sending a message', () => {
  beforeEach(deliver);
  const olas = async (): Promise<OutgoingMessage> => {
    const found = (await messages()).find((message) => message.personId === ids.ola);
    expect(found).toBeDefined();
    return found as OutgoingMessage;
  };
  const send = async () => sendOnly(deps, town.scope, (await olas()).id);

  it('installs the app for the person first, opens the chat, keeps it, and remembers what was sent', async () => {
    expect(await send()).toEqual({ outcome: 'done' });
    expect([...installations.installedFor()]).toEqual([ids.ola.replace('c0c0c0c0', 'f0f0f0f0')]);
    expect(await olas()).toMatchObject({
      state: 'sent',
      activityId: 'activity-1',
      attempts: 1,
      cause: null,
      rendered: 'waiting:0',
    });
    expect(messenger.cards()).toMatchObject([
      {
        conversationId: `chat-${ids.ola}`,
        facts: { view: 'personal', ownAnswer: null, bodyName: 'Kommunestyret' },
      },
    ]);
    expect(await town.tx((tx) => tx.conversations.ofPerson(ids.ola))).toMatchObject({
      conversationId: `chat-${ids.ola}`,
    });
    expect((await town.jobs()).map((job) => job.name)).toContain('refresh-cards');
  });

  it('writes in the chat that is known, without installing anything', async () => {
    await town.tx((tx) =>
      tx.conversations.save({
        conversationId: 'known',
        kind: 'personal',
        personId: ids.ola,
        bodyId: null,
        reference: {},
      }),
    );
    await send();
    expect(messenger.cards()).toMatchObject([{ conversationId: 'known' }]);
    expect(installations.installedFor().size).toBe(0);
    expect(messenger.calls().openPersonalConversation).toBe(0);
  });

  it('sends nothing a second time', async () => {
    await send();
    expect(await send()).toEqual({ outcome: 'done' });
    expect(messenger.calls().sendCard).toBe(1);
  });

  it('sends once when two workers have it at once', async () => {
    await Promise.all([sendMessages(deps)(town.scope), sendMessages(deps)(town.scope)]);
    expect(messenger.cards()).toHaveLength(4);
    expect(await olas()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('leaves to the facilitator what may have arrived', async () => {
    messenger.troubleNext(
      'sendCard',
      { outcome: 'uncertain', cause: 'timeout' },
      { afterEffect: true },
    );
    expect(await send()).toEqual({ outcome: 'done' });
    expect(await send()).toEqual({ outcome: 'done' });
    expect(await olas()).toMatchObject({ state: 'uncertain', cause: 'timeout', activityId: null });
    expect(messenger.cards()).toHaveLength(1);
  });

  it('does not send again after a process was killed between sending and remembering', async () => {
    const killed: Deps['messenger'] = {
      ...messenger,
      sendCard: async (...given) => {
        await messenger.sendCard(...given);
        throw new Error('killed');
      },
    };
    const { id } = await olas();
    await expect(sendOnly({ ...deps, messenger: killed }, town.scope, id)).rejects.toThrow(
      'killed',
    );
    expect(await send()).toEqual({ outcome: 'done' });
    expect(messenger.cards()).toHaveLength(1);
    expect(await olas()).toMatchObject({ state: 'uncertain', cause: 'interrupted', attempts: 1 });
  });

  it('comes back when Teams asks it to, after as long as it asks', async () => {
    messenger.troubleNext('sendCard', {
      outcome: 'try-later',
      retryAfterSeconds: 37,
      cause: '429',
    });
    await send();
    const { dueAt, ...waits } = await olas();
    expect(waits).toMatchObject({ state: 'waiting', cause: '429', attempts: 1 });
    expect(dueAt >= at('2026-11-20T09:00:37.000Z') && dueAt < at('2026-11-20T09:00:38.000Z')).toBe(
      true,
    );
    // A look at the outbox before then leaves it alone; the one that is planned comes when it is due.
    await sendMessages(deps)(town.scope);
    expect(await olas()).toMatchObject({ state: 'waiting', attempts: 1 });
    const planned = (await town.jobs()).filter(({ key }) => key.startsWith('live:2026'));
    expect(planned).toMatchObject([{ startAfter: Date.parse('2026-11-20T09:00:38.000Z') }]);
    expect(await send()).toEqual({ outcome: 'done' });
    expect(await olas()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('waits up to twice as long from one try to the next when nobody says how long, and gives up after twelve', async () => {
    const fail = async (tried: number): Promise<OutgoingMessage> => {
      const before = await olas();
      await town.tx((tx) => tx.messages.save({ ...before, attempts: tried }));
      messenger.troubleNext('sendCard', {
        outcome: 'try-later',
        retryAfterSeconds: null,
        cause: '503',
      });
      await send();
      return olas();
    };
    for (const [tried, longest] of [
      [0, 2],
      [3, 16],
      [8, 512],
      [10, 600],
    ] as const) {
      const { state, dueAt } = await fail(tried);
      expect(state).toBe('waiting');
      const wait = epochOf(dueAt) - epochOf(deps.clock.now());
      expect(wait).toBeGreaterThanOrEqual(longest * 500);
      expect(wait).toBeLessThanOrEqual(longest * 1_000);
    }
    expect(await fail(11)).toMatchObject({ state: 'unreachable', cause: '503', attempts: 12 });
  });

  it.each([
    [
      'the person has blocked the bot',
      () => messenger.troubleNext('sendCard', { outcome: 'unreachable', cause: 'blocked' }),
      'blocked',
    ],
    [
      'no chat can be opened',
      () =>
        messenger.troubleNext('openPersonalConversation', {
          outcome: 'unreachable',
          cause: 'no-such-user',
        }),
      'no-such-user',
    ],
    [
      'the app may not be installed',
      () => installations.refuseNext({ code: 'no-access' }),
      'install-no-access',
    ],
  ])('is unreachable when %s, and not tried again', async (_, trouble, cause) => {
    trouble();
    expect(await send()).toEqual({ outcome: 'done' });
    expect(await send()).toEqual({ outcome: 'done' });
    expect(await olas()).toMatchObject({ state: 'unreachable', cause });
    expect(messenger.cards()).toEqual([]);
  });

  it('tries again when the installation is throttled', async () => {
    installations.refuseNext({ code: 'try-later', retryAfterSeconds: 11, throttled: true });
    await send();
    expect(await olas()).toMatchObject({ state: 'waiting', cause: 'install' });
  });

  it('asks nobody when the poll was closed while the message waited', async () => {
    await town.tx(async (tx) => {
      const poll = await tx.polls.forChange(ids.poll);
      if (poll?.state.status === 'open')
        await tx.polls.save({
          ...poll,
          version: 2,
          state: { ...poll.state, status: 'closed', closedAt: at('2026-11-20T08:00:00.000Z') },
        });
    });
    expect(await send()).toEqual({ outcome: 'done' });
    expect(await olas()).toMatchObject({ state: 'unreachable', cause: 'poll-closed' });
    expect(messenger.cards()).toEqual([]);
  });
});

describe('seeing the delivery', () => {
  const seen = async () => {
    const view = await seeDelivery(deps)(town.by('facilitator'), ids.poll);
    return view.refused ? [] : view.value.messages.map(({ hasAnswered }) => hasAnswered);
  };

  it('tells who has answered while the facilitator does not see the sums move, and not while they do', async () => {
    await deliver();
    await answerPoll(deps)(town.by('ola'), {
      pollId: ids.poll,
      choices: anAnswer(ids.north, { [ids.care]: 1 }),
    });
    expect((await seen()).toSorted()).toEqual([false, false, false, true]);
    await town.tx((tx) => tx.polls.save(anOpenPoll({ resultsWhen: 'at-once' })));
    expect(await seen()).toEqual([null, null, null, null]);
  });

  it('tells the facilitator whom the cards reached and who answered, and nobody else anything', async () => {
    await deliver();
    const [first] = await messages();
    await sendOnly(deps, town.scope, first?.id ?? '');
    expect(await seeDelivery(deps)(town.by('facilitator'), ids.poll)).toMatchObject({
      refused: false,
      value: { counts: { sent: 1, waiting: 3, uncertain: 0, unreachable: 0 } },
    });
    for (const who of ['ola', 'clerk', 'planner', 'administrator', 'directorStaff'] as const)
      expect(await seeDelivery(deps)(town.by(who), ids.poll)).toEqual({
        refused: true,
        refusal: { code: 'not-allowed', action: 'see-delivery' },
      });
  });
});
