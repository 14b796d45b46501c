import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  forgetConversation,
  greetConversation,
} from '../../../src/app/people/keep-conversations.ts';
import type { Conversation } from '../../../src/app/ports/messenger.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
});

const own: Conversation = {
  ...{ conversationId: 'a:kari', kind: 'personal', personId: ids.kari, bodyId: null },
  reference: { serviceUrl: 'https://smba.example/emea/' },
};
const meeting: Conversation = {
  ...{ conversationId: '19:meeting_x@thread.v2', kind: 'meeting', personId: null, bodyId: null },
  reference: { serviceUrl: 'https://smba.example/emea/' },
};
const greet = (conversation: Conversation) => greetConversation(app.deps)(town.scope, conversation);

describe.each([
  ['a person', own],
  ['a meeting’s chat', meeting],
])('the app is installed for %s', (_name, conversation) => {
  it('and is greeted at length once, however often the same installation is told', async () => {
    expect(await greet(conversation)).toBe('first');
    expect(await greet(conversation)).toBe('just-given');
    app.itIs(at('2026-11-20T09:10:00.001Z'));
    expect(await greet(conversation)).toBe('again');
  });

  it('and of two that are told at the same time one is greeted', async () => {
    const given = await Promise.all([
      greet(conversation),
      greet(conversation),
      greet(conversation),
    ]);
    expect(given.filter((greeting) => greeting !== 'just-given')).toHaveLength(1);
  });

  it('and its conversation is kept', async () => {
    await greet(conversation);
    expect(await town.tx((tx) => tx.conversations.byId(conversation.conversationId))).toMatchObject(
      { kind: conversation.kind },
    );
  });
});

it('a person who removes the app and has it again is greeted shortly, and their choices are kept', async () => {
  await town.tx((tx) => tx.preferences.save(ids.kari, { checkInsPaused: true }));
  expect(await greet(own)).toBe('first');
  await forgetConversation(app.deps)(town.scope, own.conversationId);
  expect(await town.tx((tx) => tx.conversations.ofPerson(ids.kari))).toBeNull();
  app.itIs(at('2026-12-20T09:00:00.000Z'));
  expect(await greet(own)).toBe('again');
  expect((await town.tx((tx) => tx.preferences.of(ids.kari))).checkInsPaused).toBe(true);
});

it('a group chat that is tied to a body stays tied when the app is installed anew', async () => {
  await greet(meeting);
  await town.tx((tx) => tx.conversations.assignBody(meeting.conversationId, ids.body));
  await greet(meeting);
  expect(await town.tx((tx) => tx.conversations.byId(meeting.conversationId))).toMatchObject({
    bodyId: ids.body,
  });
});
