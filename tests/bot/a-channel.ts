import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import express from 'express';
import type { Request, Response } from 'express';
import { createBot } from '../../bot/create-bot.ts';
import type { BotDeps } from '../../bot/bot-deps.ts';
import { createLocalIssuer } from '../../demo/entra/local-issuer.ts';
import { loadSigningKey } from '../../demo/entra/signing-key.ts';
import { serveOnLoopback } from '../support/loopback-server.ts';
import { tenantId } from './a-house.ts';

export const botId = '0190e000-0000-4000-8000-000000000001';
const password = 'a secret of tests only';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Record<string, unknown>;
};
/** What the connector does with a call; `cut` ends the connection without an answer, `silence` leaves it open. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | 'cut'
  | 'silence';

/** The bot behind HTTP with the real adapter, a token issuer of our own, and a connector that answers as told. */
export async function aChannel(deps: BotDeps) {
  const dataDir = mkdtempSync(join(tmpdir(), 'radslag-bot-'));
  const issuer = await createLocalIssuer({
    dataDir,
    tenantIds: [tenantId],
    clients: [{ clientId: botId, credential: { kind: 'secret', secret: password } }],
  });
  const key = await loadSigningKey(dataDir);
  const asked: Asked[] = [];
  let answers: Answer[] = [];

  const app = express();
  app.use('/entra', issuer.router);
  app.use('/connector', express.json(), (req: Request, res: Response) => {
    asked.push({
      method: req.method,
      path: decodeURIComponent(req.path),
      authorization: req.headers.authorization ?? '',
      body: req.body as Record<string, unknown>,
    });
    const answer = answers.shift() ?? { status: 201, body: { id: `activity-${asked.length}` } };
    if (answer === 'silence') return;
    if (answer === 'cut') {
      req.socket.destroy();
      return;
    }
    res
      .status(answer.status)
      .set(answer.headers ?? {})
      .json(answer.body ?? {});
  });
  const server = await serveOnLoopback(app);
  const serviceUrl = `${server.address}/connector`;
  const bot = createBot(
    {
      appType: 'SingleTenant',
      appId: botId,
      tenantId,
      password,
      connectorToken: () =>
        issuer.issueAppToken({
          tenantId,
          clientId: botId,
          resource: 'https://api.botframework.com',
          roles: [],
        }),
      openIdMetadata: `${server.address}/entra/botframework/.well-known/openid-configuration`,
      defaultServiceUrl: serviceUrl,
      timeoutMs: 500,
    },
    deps,
  );
  app.post('/api/messages', express.json(), bot.handleMessages);

  /** A token with the given claims replaced. */
  const token = (claims: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      aud: botId,
      iss: 'https://api.botframework.com',
      serviceurl: serviceUrl,
      nbf: now - 60,
      exp: now + 600,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.keyId })
      .sign(key.privateKey);
  };

  return {
    address: server.address,
    serviceUrl,
    messenger: bot.messenger,
    asked,
    token,
    willAnswer: (...next: readonly Answer[]) => {
      answers = [...next];
    },
    /** Posts an activity; `authorization` null leaves the header out. */
    post: async (activity: unknown, authorization?: string | null) => {
      const header = authorization === undefined ? `Bearer ${await token()}` : authorization;
      const response = await fetch(`${server.address}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(header === null ? {} : { authorization: header }),
        },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return {
        status: response.status,
        text,
        json: text === '' ? undefined : (JSON.parse(text) as unknown),
      };
    },
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
export type Channel = Awaited<ReturnType<typeof aChannel>>;

/** An activity as Teams sends it, from the first person in a personal chat. */
export function anActivity(serviceUrl: string, overrides: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'message',
    id: 'incoming-1',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:one', aadObjectId: '0190d000-0000-4000-8000-000000000001', name: 'Anybody' },
    recipient: { id: `28:${botId}`, name: 'Rådslag' },
    conversation: { id: 'a:one', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    text: 'hjelp',
    ...overrides,
  };
}

export function aPress(
  serviceUrl: string,
  verb: string,
  data: unknown,
  overrides: Readonly<Record<string, unknown>> = {},
) {
  return anActivity(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...overrides,
  });
}
