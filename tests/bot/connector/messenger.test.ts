import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retryAfter } from '../../../bot/connector/transport.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';
import type { Conversation } from '../../../src/app/ports/messenger.ts';
import { aChannel, botId } from '../a-channel.ts';
import type { Answer, Channel } from '../a-channel.ts';
import { aHouse, aPerson, tenantId } from '../a-house.ts';
import { cardFacts } from '../a-poll.ts';

let channel: Channel;
beforeAll(async () => {
  channel = await aChannel(aHouse().deps);
});
afterAll(() => channel.close());
beforeEach(() => {
  channel.asked.length = 0;
  channel.willAnswer();
});

const messageId = '0190f000-0000-4000-8000-000000000007';
const conversation = (): Conversation => ({
  conversationId: 'a:one',
  kind: 'personal',
  personId: aPerson(1).id,
  bodyId: null,
  reference: {
    serviceUrl: channel.serviceUrl,
    tenantId,
    bot: { id: `28:${botId}`, name: 'Rådslag' },
  },
});
const person = () => ({
  personId: aPerson(1).id,
  entraObjectId: aPerson(1).entraObjectId,
  tenantId,
  serviceUrl: null,
});
const send = () => channel.messenger.sendCard(conversation(), cardFacts(), messageId);
const update = () => channel.messenger.updateCard(conversation(), 'activity-7', cardFacts());
const always = (answer: Answer): readonly Answer[] => [answer, answer, answer, answer, answer];

describe('sending a card', () => {
  it('is one post, signed as the bot, with the card and a line for the notification', async () => {
    expect(await send()).toEqual({ outcome: 'sent', activityId: 'activity-1' });
    expect(channel.asked).toHaveLength(1);
    expect(channel.asked[0]).toMatchObject({
      method: 'POST',
      path: '/v3/conversations/a:one/activities',
      body: {
        type: 'message',
        summary: 'Spørring til Kommunestyret: Politiske ambisjoner for perioden',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }],
      },
    });
    expect(channel.asked[0]?.authorization).toMatch(/^Bearer .+/);
  });

  it('sends the very card that can be seen beforehand, its buttons marked with the message', async () => {
    await send();
    expect(channel.asked[0]?.body).toMatchObject({
      attachments: [{ content: channel.messenger.drawCard(cardFacts()) }],
    });
    expect(JSON.stringify(channel.asked[0]?.body)).toContain(`"sentAs":"${messageId}"`);
    await update();
    expect(JSON.stringify(channel.asked[1]?.body)).not.toContain('sentAs');
  });

  it.each([412, 429, 503])(
    'is for later after %i, without another try of its own: each counts in the pace',
    async (status) => {
      channel.willAnswer({ status });
      expect(await send()).toEqual({
        outcome: 'try-later',
        retryAfterSeconds: null,
        cause: `status-${status}`,
      });
      expect(channel.asked).toHaveLength(1);
    },
  );

  it('is for as much later as it is asked to wait', async () => {
    channel.willAnswer({ status: 429, headers: { 'retry-after': '90' } });
    expect(await send()).toEqual({
      outcome: 'try-later',
      retryAfterSeconds: 90,
      cause: 'status-429',
    });
  });

  it.each<readonly [string, Answer, string]>([
    ['502', { status: 502 }, 'status-502'],
    ['504', { status: 504 }, 'status-504'],
    ['a cut connection', 'cut', 'no-answer'],
    ['no answer in time', 'silence', 'no-answer'],
  ])('is uncertain, and never posted twice, after %s', async (_name, answer, cause) => {
    channel.willAnswer(...always(answer));
    expect(await send()).toEqual({ outcome: 'uncertain', cause });
    expect(channel.asked).toHaveLength(1);
  });

  it.each([404, 410])('tells after %i that the conversation is gone', async (status) => {
    channel.willAnswer({ status });
    expect(await send()).toEqual({ outcome: 'conversation-gone', cause: `status-${status}` });
  });

  it('goes out under the bot’s name as it is now, whatever it was called when the chat was opened', async () => {
    const old = {
      ...(conversation().reference as object),
      bot: { id: `28:${botId}`, name: 'Old' },
    };
    await channel.messenger.sendCard({ ...conversation(), reference: old }, cardFacts(), messageId);
    expect(channel.asked[0]?.body).toMatchObject({ from: { id: `28:${botId}`, name: 'Rådslag' } });
  });

  it.each([403, 413, 400])('is not tried again after %i', async (status) => {
    channel.willAnswer(...always({ status }));
    expect(await send()).toEqual({ outcome: 'unreachable', cause: `status-${status}` });
    expect(channel.asked).toHaveLength(1);
  });

  it('is uncertain when the channel gives no id to bring it up to date by', async () => {
    channel.willAnswer({ status: 202, body: {} });
    expect(await send()).toMatchObject({ outcome: 'uncertain' });
  });

  it('is for later when nobody listens there: nothing was sent', async () => {
    const gone = await serveOnLoopback(() => undefined);
    await gone.close();
    const reference = { serviceUrl: gone.address, tenantId, bot: { id: botId } };
    const outcome = await channel.messenger.sendCard(
      { ...conversation(), reference },
      cardFacts(),
      messageId,
    );
    expect(outcome).toEqual({ outcome: 'try-later', retryAfterSeconds: null, cause: 'no-answer' });
  });

  it('needs a reference of ours', async () => {
    const outcome = await channel.messenger.sendCard(
      { ...conversation(), reference: {} },
      cardFacts(),
      messageId,
    );
    expect(outcome).toEqual({ outcome: 'unreachable', cause: 'no-conversation-reference' });
  });
});

describe('bringing a card up to date', () => {
  it('is one put on the message that was sent', async () => {
    expect(await update()).toEqual({ outcome: 'sent', activityId: 'activity-7' });
    expect(channel.asked[0]).toMatchObject({
      method: 'PUT',
      path: '/v3/conversations/a:one/activities/activity-7',
    });
  });

  it.each<readonly [string, Answer]>([
    ['502', { status: 502 }],
    ['504', { status: 504 }],
    ['a cut connection', 'cut'],
    ['412', { status: 412 }],
  ])('is for later after %s: twice is the same as once', async (_name, answer) => {
    channel.willAnswer(answer);
    expect(await update()).toMatchObject({ outcome: 'try-later' });
  });

  it.each([501, 403])(
    'is given up after %i: the client cannot, or the message is gone',
    async (status) => {
      channel.willAnswer({ status });
      expect(await update()).toEqual({ outcome: 'unreachable', cause: `status-${status}` });
    },
  );
});

describe('opening a personal chat', () => {
  it('asks for it by object id and tenant, and gives what is needed to write there', async () => {
    channel.willAnswer({ status: 201, body: { id: 'a:new' } });
    const opened = await channel.messenger.openPersonalConversation(person());
    expect(opened).toMatchObject({ outcome: 'opened', conversationId: 'a:new' });
    expect(channel.asked[0]).toMatchObject({
      path: '/v3/conversations',
      body: {
        isGroup: false,
        tenantId,
        members: [{ id: aPerson(1).entraObjectId }],
        channelData: { tenant: { id: tenantId } },
      },
    });
    const reference = opened.outcome === 'opened' ? opened.reference : null;
    const sent = await channel.messenger.sendCard(
      { ...conversation(), conversationId: 'a:new', reference },
      cardFacts(),
      messageId,
    );
    expect(sent.outcome).toBe('sent');
  });

  it('is for later after 502, and given up after 403: the app is not installed', async () => {
    channel.willAnswer({ status: 502 }, { status: 403 });
    expect(await channel.messenger.openPersonalConversation(person())).toMatchObject({
      outcome: 'try-later',
    });
    expect(await channel.messenger.openPersonalConversation(person())).toEqual({
      outcome: 'unreachable',
      cause: 'status-403',
    });
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2024-01-16T12:00:00.000Z');
  it.each([
    ['7', 7],
    ['0.2', 1],
    ['Tue, 16 Jan 2024 12:00:30 GMT', 30],
    ['Tue, 16 Jan 2024 11:00:00 GMT', 0],
    ['soon', null],
    ['-3', null],
    [null, null],
  ])('%s is %s seconds', (header, seconds) => {
    expect(retryAfter(header, now)).toBe(seconds);
  });
});
