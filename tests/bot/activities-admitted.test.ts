import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBot } from '../../bot/create-bot.ts';
import { aChannel, anActivity, botId } from './a-channel.ts';
import type { Channel } from './a-channel.ts';
import { aHouse, tenantId } from './a-house.ts';

let channel: Channel;
let house: ReturnType<typeof aHouse>;

beforeAll(async () => {
  house = aHouse();
  channel = await aChannel(house.deps);
});
afterAll(() => channel.close());
beforeEach(() => {
  house.state.conversations.clear();
  channel.asked.length = 0;
  // The SDK prints what is wrong with a token.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const unauthorized = { type: 'about:blank', title: 'Unauthorized', status: 401 };

describe('an activity is admitted', () => {
  it('with a token of the channel, for our bot, from the address it names', async () => {
    expect((await channel.post(anActivity(channel.serviceUrl))).status).toBe(200);
    expect(channel.asked).toHaveLength(1);
    expect(channel.asked[0]?.authorization).toMatch(/^Bearer .+/);
  });
});

describe('a token that was let in', () => {
  const nobody = { aadObjectId: tenantId, id: '29:nobody', name: 'Nobody' };
  const post = (header: string, overrides: Readonly<Record<string, unknown>> = {}) =>
    channel.post(anActivity(channel.serviceUrl, { from: nobody, ...overrides }), header);

  it('is let in again, and not for another address than its own', async () => {
    const header = `Bearer ${await channel.token()}`;
    expect((await post(header)).status).toBe(200);
    expect((await post(header)).status).toBe(200);
    const elsewhere = { serviceUrl: 'https://elsewhere.example' };
    expect((await post(header, elsewhere)).status).toBe(401);
    expect((await post(header, { channelId: 'AseChannel' })).status).toBe(401);
  });

  it('lets in nothing that is like it', async () => {
    const token = await channel.token();
    expect((await post(`Bearer ${token}`)).status).toBe(200);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const longer = Buffer.from(JSON.stringify({ ...claims, exp: 4e9 })).toString('base64url');
    expect((await post(`Bearer ${header}.${longer}.${signature}`)).status).toBe(401);
    expect((await post(`Bearer ${token.slice(0, -4)}`)).status).toBe(401);
    expect((await post(token)).status).toBe(401);
  });
});

describe('an activity is refused with 401, told nothing, and changes nothing', () => {
  const now = Math.floor(Date.now() / 1000);
  it.each<readonly [string, () => Promise<string | null>]>([
    ['without a token', () => Promise.resolve(null)],
    ['with something that is no token', () => Promise.resolve('Bearer abc.def.ghi')],
    ['with a token for another bot', async () => `Bearer ${await channel.token({ aud: tenantId })}`],
    ['with a token for another service address', async () => `Bearer ${await channel.token({ serviceurl: 'https://elsewhere.example' })}`],
    ['with an expired token', async () => `Bearer ${await channel.token({ nbf: now - 7200, exp: now - 3600 })}`],
    ['with a token of another issuer', async () => `Bearer ${await channel.token({ iss: 'https://issuer.example' })}`],
    ['with a token whose signature is cut', async () => `Bearer ${(await channel.token()).slice(0, -20)}`],
    ['with a token of no algorithm', async () => `Bearer ${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${(await channel.token()).split('.')[1] ?? ''}.`],
  ])('%s', async (_name, authorization) => {
    const answer = await channel.post(anActivity(channel.serviceUrl), await authorization());
    expect(answer).toMatchObject({ status: 401, json: unauthorized });
    expect(house.state.conversations.size).toBe(0);
    expect(channel.asked).toHaveLength(0);
  }); // prettier-ignore

  it.each<readonly [string, Record<string, unknown>]>([
    ['from a tenant that is not registered', { conversation: { id: 'a:one', tenantId: botId }, channelData: undefined }],
    ['from no tenant', { conversation: { id: 'a:one' }, channelData: undefined }],
    ['from two tenants at once', { channelData: { tenant: { id: botId } } }],
    ['from another channel than Teams', { channelId: 'AseChannel' }],
  ])('%s', async (_name, overrides) => {
    const answer = await channel.post(anActivity(channel.serviceUrl, overrides));
    expect(answer).toMatchObject({ status: 401, json: unauthorized });
    expect(house.state.conversations.size).toBe(0);
    expect(channel.asked).toHaveLength(0);
  }); // prettier-ignore
});

describe('the bot', () => {
  it('answers what is no activity with 400', async () => {
    expect((await channel.post({ type: 'message' })).status).toBe(400);
  });

  it('answers 500 without a word about why when the database is down', async () => {
    const deps = {
      ...house.deps,
      saveConversation: () => Promise.reject(new Error('secret place')),
    };
    const broken = await aChannel(deps);
    const answer = await broken.post(anActivity(broken.serviceUrl));
    await broken.close();
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret');
    expect(house.state.logged).toContain('an activity could not be handled');
  });

  it.each(['appId', 'tenantId', 'password'] as const)(
    'is not made without %s: the SDK would let everything in',
    (name) => {
      const options = { appType: 'SingleTenant', appId: 'a', tenantId: 't', password: 'p', connectorToken: () => Promise.resolve('') } as const; // prettier-ignore
      expect(() => createBot({ ...options, [name]: ' ' }, house.deps)).toThrow(name);
    },
  );
});
