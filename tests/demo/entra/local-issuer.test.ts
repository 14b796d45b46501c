import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalIssuer, entraAuthority } from '../../../demo/entra/local-issuer.ts';
import type { LocalIssuer } from '../../../demo/entra/local-issuer.ts';
import { personaTokens } from '../../../demo/entra/persona-tokens.ts';
import { teamsClients } from '../../../demo/entra/tokens.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';
import type { LoopbackServer } from '../../support/loopback-server.ts';

const tenantId = '0190a000-0000-4000-8000-0000000000aa';
const objectId = '0190a000-0000-4000-8000-000000000001';
const clientId = '0190a000-0000-4000-8000-0000000000c1';
const options = {
  tenantIds: [tenantId],
  clients: [{ clientId, credential: { kind: 'secret', secret: 'open sesame' } }],
} as const;

let dataDir: string;
let issuer: LocalIssuer;
let server: LoopbackServer;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'radslag-issuer-'));
  issuer = await createLocalIssuer({ ...options, dataDir });
  const app = express().use('/demo/entra', issuer.router);
  app.use(
    '/demo',
    personaTokens(issuer, clientId, [
      {
        persona: 'ordforer',
        name: 'Kari Prøve',
        description: 'Ordfører',
        roles: ['politician'],
        tenantId,
        objectId,
      },
    ]),
  );
  server = await serveOnLoopback(app);
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const at = (path: string): string => `${server.address}/demo/entra/${path}`;
const keysOf = (path: string) => createRemoteJWKSet(new URL(at(path)));

function askForToken(form: Record<string, string>, tenant = tenantId): Promise<Response> {
  return fetch(at(`${tenant}/oauth2/v2.0/token`), {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: 'open sesame',
      scope: 'https://graph.microsoft.com/.default',
      ...form,
    }),
  });
}

describe('the local Entra issuer', () => {
  it('keeps one key, readable by its owner only, through a restart', async () => {
    const again = await createLocalIssuer({ ...options, dataDir });
    const token = await again.issueUserToken({
      tenantId,
      objectId,
      name: 'Kari',
      clientAppId: clientId,
    });
    await jwtVerify(token, keysOf(`${tenantId}/discovery/v2.0/keys`));
    expect(readdirSync(join(dataDir, 'entra'))).toEqual(['signing-key.json']);
    expect(statSync(join(dataDir, 'entra', 'signing-key.json')).mode & 0o777).toBe(0o600);
  });

  it('never shows the private half of the key', async () => {
    for (const path of [`${tenantId}/discovery/v2.0/keys`, 'botframework/keys']) {
      const { keys } = (await (await fetch(at(path))).json()) as JSONWebKeySet;
      expect(Object.keys(keys[0]!)).not.toContain('d');
    }
  });

  it('describes a tenant at the addresses that Entra uses', async () => {
    const answer = await fetch(at(`${tenantId}/v2.0/.well-known/openid-configuration`));
    expect(await answer.json()).toMatchObject({
      issuer: `${entraAuthority}/${tenantId}/v2.0`,
      jwks_uri: `${entraAuthority}/${tenantId}/discovery/v2.0/keys`,
    });
  });

  it('knows no other tenants', async () => {
    const other = '0190a000-0000-4000-8000-0000000000bb';
    expect((await fetch(at(`${other}/v2.0/.well-known/openid-configuration`))).status).toBe(400);
    expect((await fetch(at(`${other}/discovery/v2.0/keys`))).status).toBe(404);
    expect((await askForToken({}, other)).status).toBe(400);
  });

  it('gives the tab a token with every claim that the server checks', async () => {
    const answer = await fetch(`${server.address}/demo/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persona: 'ordforer' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const { payload } = await jwtVerify(token, keysOf(`${tenantId}/discovery/v2.0/keys`), {
      audience: clientId,
      issuer: `${entraAuthority}/${tenantId}/v2.0`,
      requiredClaims: ['exp', 'nbf', 'iat'],
    });
    expect(payload).toMatchObject({
      tid: tenantId,
      oid: objectId,
      name: 'Kari Prøve',
      scp: 'access_as_user',
      azp: teamsClients.web,
    });
  });

  it('answers 404 to a persona that is not in the demo', async () => {
    const answer = await fetch(`${server.address}/demo/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persona: 'kongen' }),
    });
    expect(answer.status).toBe(404);
  });

  it('gives the app a token for the resource that it asks for', async () => {
    const answer = await askForToken({});
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect(decodeJwt(token)).toMatchObject({ aud: 'https://graph.microsoft.com', tid: tenantId });
    expect(await issuer.readAppToken(token, 'https://graph.microsoft.com')).toBeDefined();
    expect(await issuer.readAppToken(token, 'https://api.botframework.com')).toBeUndefined();
  });

  it.each([
    ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client'],
    ['no secret', { client_secret: '' }, 401, 'invalid_client'],
    ['an unknown app', { client_id: objectId }, 400, 'unauthorized_client'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['a single scope', { scope: 'https://graph.microsoft.com/User.Read' }, 400, 'invalid_scope'],
  ])('refuses %s', async (_name, form, status, error) => {
    const answer = await askForToken(form);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error });
  });

  it('signs for the bot channel with an endorsed key, found through its metadata', async () => {
    const metadata = await fetch(at('botframework/.well-known/openid-configuration'));
    const { issuer: name, jwks_uri: keys } = (await metadata.json()) as {
      issuer: string;
      jwks_uri: string;
    };
    const token = await issuer.issueChannelToken({
      botId: clientId,
      serviceUrl: 'http://127.0.0.1/',
    });
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
      issuer: name,
      audience: clientId,
    });
    expect(payload['serviceurl']).toBe('http://127.0.0.1/');
    expect(await (await fetch(keys)).json()).toMatchObject({
      keys: [{ endorsements: expect.arrayContaining(['msteams', 'emulator']) as unknown }],
    });
  });
});
