import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { keepPreferences, seePreferences } from '../../../src/app/people/keep-preferences.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { seeDelivery } from '../../../src/app/polls/see-delivery.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { usualTimelineSetting } from '../../../src/core/processes/timeline-setting.ts';
import type { RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeActivityFeed } from '../../support/fakes/fake-activity-feed.ts';
import { createFakeAppInstallations } from '../../support/fakes/fake-app-installations.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';

let app: App;
let town: Town;
let messenger: ReturnType<typeof createFakeMessenger>;
let feed: ReturnType<typeof createFakeActivityFeed>;
let installations: ReturnType<typeof createFakeAppInstallations>;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  messenger = createFakeMessenger();
  feed = createFakeActivityFeed();
  installations = createFakeAppInstallations();
  deps = { ...app.deps, messenger, feed, installations };
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.polls.save(anOpenPoll({ roundId: null }));
    await tx.conversations.save({
      ...{ conversationId: 'group-1', kind: 'group', personId: null, bodyId: ids.body },
      reference: { serviceUrl: 'https://smba.example/emea/' },
    });
  });
});

const objectIdOf = (personId: string) => personId.replace('c0c0c0c0', 'f0f0f0f0');
const choose = (notices: 'chat' | 'feed') => keepPreferences(deps)(town.by('ola'), { notices });
const municipalityChooses = (notices: 'chat' | 'feed') =>
  town.tx((tx) => tx.timelines.saveSetting({ ...usualTimelineSetting, notices, version: 1 }));
const ask = async () => {
  await deliverPoll(deps)(town.scope, ids.poll);
  await sendMessages(deps)(town.scope);
};
const olas = async () =>
  (await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll))).find(
    ({ personId }) => personId === ids.ola,
  );

describe('telling somebody in the activity feed', () => {
  it('is for whoever has chosen it: no chat is opened, the app is installed, and the way to the tab is told', async () => {
    await choose('feed');
    await ask();
    expect(feed.notices()).toEqual([
      {
        ...{ to: objectIdOf(ids.ola), text: 'about poll' },
        address: `https://teams.invalid/${town.municipality.entraTenantId}/polls/${ids.poll}`,
      },
    ]);
    expect(installations.installedFor().has(objectIdOf(ids.ola))).toBe(true);
    expect(messenger.cards()).toHaveLength(4); // three others, and the body's chat
    expect(await town.tx((tx) => tx.conversations.ofPerson(ids.ola))).toBeNull();
    expect(await olas()).toMatchObject({ state: 'sent', sentBy: 'feed', activityId: null });
    const seen = await seeDelivery(deps)(town.by('facilitator'), ids.poll);
    expect(seen.refused ? [] : seen.value.messages.map(({ sentBy }) => sentBy).toSorted()).toEqual([
      'chat',
      'chat',
      'chat',
      'chat',
      'feed',
    ]);
  });

  it('is for everybody where the municipality wants it, but whoever has chosen the chat, and never for a body’s chat', async () => {
    await municipalityChooses('feed');
    expect((await seePreferences(deps)(town.by('ola'))).notices).toBe('feed');
    await choose('chat');
    expect((await seePreferences(deps)(town.by('ola'))).notices).toBe('chat');
    await ask();
    expect(
      feed
        .notices()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([ids.chair, ids.kari, ids.per].map(objectIdOf));
    expect(messenger.cards().map(({ conversationId }) => conversationId)).toHaveLength(2);
  });

  it('is not done twice, and what stands there is never brought up to date', async () => {
    await choose('feed');
    await ask();
    await sendMessages(deps)(town.scope);
    await town.tx((tx) => tx.polls.save(anOpenPoll({ roundId: null, version: 9 })));
    await refreshCards(deps)(town.scope, 'poll', ids.poll);
    expect(feed.notices()).toHaveLength(1);
  });

  it.each([
    [{ code: 'try-later', retryAfterSeconds: 30, throttled: true }, 'waiting', 'feed'],
    [{ code: 'try-later', retryAfterSeconds: null, throttled: false }, 'uncertain', 'no-answer'],
    [{ code: 'no-access' }, 'unreachable', 'feed-no-access'],
    [{ code: 'not-found' }, 'unreachable', 'feed-not-found'],
    [{ code: 'refused', status: 400 }, 'unreachable', 'feed-refused'],
  ] as const satisfies readonly (readonly [RemoteRefusal, string, string])[])(
    'where Teams answers %o the message is %s, with why',
    async (refusal, state, cause) => {
      await choose('feed');
      feed.refuseNext(refusal);
      await ask();
      expect(await olas()).toMatchObject({ state, cause });
      expect(feed.notices()).toEqual([]);
    },
  );

  it('waits with the app when that cannot be installed yet, and says so when it must not be', async () => {
    await choose('feed');
    await deliverPoll(deps)(town.scope, ids.poll);
    const only = await olas();
    for (const { id } of await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll)))
      if (id !== only?.id) {
        const message = await town.tx((tx) => tx.messages.byId(id));
        if (message) await town.tx((tx) => tx.messages.save({ ...message, state: 'sent' }));
      }
    installations.refuseNext({ code: 'no-access' });
    await sendMessages(deps)(town.scope);
    expect(await olas()).toMatchObject({ state: 'unreachable', cause: 'install-no-access' });
  });
});
