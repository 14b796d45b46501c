import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGateway } from '../../../demo/gateway/gateway.ts';
import { createSeats } from '../../../demo/gateway/seats.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';
import type { LoopbackServer } from '../../support/loopback-server.ts';

const tenantId = '0190a000-0000-4000-8000-0000000000aa';
const person = (number: number) => ({
  objectId: `0190d000-0000-4000-8000-00000000000${number}`,
  name: `Folkevalgt ${number}`,
});
const people = {
  atTheScreen: person(1),
  others: [person(2), person(3), person(4), person(5), person(6)],
} as const;

let server: LoopbackServer;
const received: { path: string; authorization: string; body: Record<string, unknown> }[] = [];
const seats = createSeats(people);

beforeAll(async () => {
  const app = express();
  const take = express.Router().use(express.json(), (req, res) => {
    received.push({
      path: decodeURIComponent(req.originalUrl),
      authorization: req.headers.authorization ?? '',
      body: req.body as Record<string, unknown>,
    });
    res.status(201).json({ id: 'from-behind' });
  });
  app.use('/bot', take).use('/playground', take);
  server = await serveOnLoopback(app);
  const gateway = createGateway({
    tenantId,
    seats,
    botAddress: `${server.address}/bot`,
    playgroundConnector: `${server.address}/playground`,
    issueChannelToken: ({ serviceUrl }) => Promise.resolve(`signed-for-${serviceUrl}`),
    isConnectorToken: (token) => Promise.resolve(token === 'ours'),
  });
  app.use('/demo/gateway', gateway);
});
afterAll(() => server.close());
beforeEach(() => {
  received.length = 0;
  seats.sitAs(person(1).objectId);
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.address}/demo/gateway${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const activity = (conversationType: string) => ({
  type: 'invoke',
  serviceUrl: 'http://127.0.0.1:1/connector',
  from: { id: person(1).objectId },
  conversation: { id: 'c', conversationType },
  value: { kept: true },
});

describe('the gateway, towards the bot', () => {
  it('signs what the Playground sends, says tenant and person, and hands the answer back', async () => {
    const answer = await post('/messages', activity('personal'));
    expect([answer.status, await answer.json()]).toEqual([201, { id: 'from-behind' }]);
    expect(received).toMatchObject([
      {
        path: '/bot',
        authorization: 'Bearer signed-for-http://127.0.0.1:1/connector',
        body: {
          value: { kept: true },
          from: { aadObjectId: person(1).objectId },
          conversation: { tenantId },
          channelData: { tenant: { id: tenantId } },
        },
      },
    ]);
  });

  it('lets the person at the screen sit as another in the group chat, and only there', async () => {
    expect((await post('/seat', { objectId: person(4).objectId })).status).toBe(200);
    await post('/messages', activity('groupChat'));
    await post('/messages', activity('personal'));
    expect(
      received.map(({ body }) => (body['from'] as { aadObjectId: string }).aadObjectId),
    ).toEqual([person(4).objectId, person(1).objectId]);
  });

  it('has no seat for a stranger', async () => {
    expect((await post('/seat', { objectId: tenantId })).status).toBe(404);
    expect(seats.inGroup()).toEqual(person(1));
  });

  it('shows the seats on a page', async () => {
    const page = await (await fetch(`${server.address}/demo/gateway/`)).text();
    expect(page.match(/type="radio"/g)).toHaveLength(6);
    expect(page).toContain(`value="${person(1).objectId}" checked`);
  });

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['another machine behind a proxy', { 'x-forwarded-for': '203.0.113.7' }],
  ])('takes nothing from %s', async (_name, headers) => {
    expect((await post('/messages', activity('personal'), headers)).status).toBe(403);
    expect(received).toEqual([]);
  });

  it('answers only on this machine’s own addresses', async () => {
    // Seen as from another machine: the address that the socket tells is not loopback.
    const app = express();
    app.use((req, _res, next) => {
      Object.defineProperty(req.socket, 'remoteAddress', {
        value: '192.0.2.9',
        configurable: true,
      });
      next();
    });
    app.use(createGateway({ tenantId, seats, botAddress: '', playgroundConnector: '', issueChannelToken: () => Promise.resolve(''), isConnectorToken: () => Promise.resolve(true) })); // prettier-ignore
    const other = createServer(app);
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const status = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: '/' }, (res) => {
        resolve(res.statusCode);
        res.resume();
      }).end();
    });
    other.closeAllConnections();
    other.close();
    expect(status).toBe(403);
  });
});

describe('the gateway, towards the Playground', () => {
  const ours = { authorization: 'Bearer ours' };

  it('takes nothing without the bot’s token', async () => {
    expect((await post('/connector/v3/conversations', {})).status).toBe(401);
    const forged = { authorization: 'Bearer theirs' };
    expect((await post('/connector/v3/conversations', {}, forged)).status).toBe(401);
    expect(received).toEqual([]);
  });

  it('passes on what is for people there', async () => {
    await post('/connector/v3/conversations', { members: [{ id: person(2).objectId }] }, ours);
    await post('/connector/v3/conversations/19%3Agroup%40thread.v2/activities', { type: 'message' }, ours); // prettier-ignore
    expect(received.map(({ path }) => path)).toEqual([
      '/playground/v3/conversations',
      '/playground/v3/conversations/19:group@thread.v2/activities',
    ]);
  });

  it('takes itself what is for members who are not in the Playground', async () => {
    const opened = await post('/connector/v3/conversations', { members: [{ id: tenantId }] }, ours);
    const { id } = (await opened.json()) as { id: string };
    const sent = await post(`/connector/v3/conversations/${id}/activities`, { type: 'message' }, ours); // prettier-ignore
    expect([opened.status, sent.status]).toEqual([201, 201]);
    expect(await sent.json()).toHaveProperty('id');
    expect(received).toEqual([]);
  });
});
