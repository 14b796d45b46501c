import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { base64url, decodeJwt, exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/contracts/problems.ts';
import { aServer, clientId } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { objectId, townIds } from './a-town.ts';

const foreignTenant = '0190a000-0000-4000-8000-00000000ffff';
const anyone = '0190a000-0000-4000-8000-0000000000ff';

describe('who may come in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const comeIn = (token: string) => server.ask('GET', '/api/me', { token });
  const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;
  const claims = (changed: Readonly<Record<string, unknown>>) =>
    server.tokenOf('chair', 'a', { claims: changed });

  it('lets in a member of a registered municipality with a token from Teams', async () => {
    const answer = await comeIn(await server.tokenOf('chair'));
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ name: 'Åse Ås', municipality: { name: 'Prøveby' } });
  });

  it('lets in the tab in a plain browser, whose token was asked for by our own client', async () => {
    const token = await server.tokenOf('chair', 'a', { authorizedParty: clientId });
    expect((await comeIn(token)).status).toBe(200);
  });

  it('knows the app by its address as well as by its id', async () => {
    expect((await comeIn(await claims({ aud: `api://proveby.invalid/${clientId}` }))).status).toBe(
      200,
    );
  });

  it('bears clocks that are half a minute apart', async () => {
    expect((await comeIn(await claims({ nbf: seconds(30) }))).status).toBe(200);
    expect((await comeIn(await claims({ exp: seconds(-30) }))).status).toBe(200);
  });

  const claimsOfChair = async () => decodeJwt(await server.tokenOf('chair'));

  const wrong: Readonly<Record<string, () => Promise<string>>> = {
    'of a tenant that is not registered': () =>
      server.issuer.issueUserToken({
        ...{ tenantId: foreignTenant, objectId: anyone, name: 'X', clientAppId: clientId },
      }),
    'that has expired': () => claims({ exp: seconds(-90) }),
    'that is not valid yet': () => claims({ nbf: seconds(90) }),
    'for another app': () => claims({ aud: anyone }),
    'from another issuer': () => claims({ iss: `https://issuer.invalid/${foreignTenant}/v2.0` }),
    'of one tenant from the issuer of another': () =>
      claims({ iss: `https://login.microsoftonline.com/${townIds('b').tenant}/v2.0` }),
    'without a scope': () => claims({ scp: undefined }),
    'with another scope': () => claims({ scp: 'access_as_user_not User.Read' }),
    'that an app asked for in its own name': () => claims({ scp: undefined, idtyp: 'app' }),
    'that an unknown client asked for': () =>
      server.tokenOf('chair', 'a', { authorizedParty: anyone }),
    'without a client': () => claims({ azp: undefined }),
    'without an object id': () => claims({ oid: undefined }),
    'with an object id that is none': () => claims({ oid: "' or true" }),
    'without a tenant': () => claims({ tid: undefined }),
    'without an expiry': () => claims({ exp: undefined }),
    'without a beginning': () => claims({ nbf: undefined }),
    'of the older version': () => claims({ ver: '1.0' }),
    'signed with another key under the name of ours': async () => {
      const [key] = (await server.publicKeys()).keys;
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      return new SignJWT(await claimsOfChair())
        .setProtectedHeader({ alg: 'RS256', kid: key!.kid! })
        .sign(privateKey);
    },
    'that was changed after it was signed': async () => {
      const [head, , signature] = (await server.tokenOf('chair')).split('.');
      const other = (await server.tokenOf('facilitator')).split('.')[1];
      return [head, other, signature].join('.');
    },
    'that is not signed at all': async () => {
      const [, body] = (await server.tokenOf('chair')).split('.');
      return `${base64url.encode(JSON.stringify({ alg: 'none', typ: 'JWT' }))}.${body ?? ''}.`;
    },
    'signed with our public key as if it were a secret': async () => {
      const [key] = (await server.publicKeys()).keys;
      const pem = createPublicKey({ key: key!, format: 'jwk' }).export({
        ...{ type: 'spki', format: 'pem' },
      });
      return new SignJWT(await claimsOfChair())
        .setProtectedHeader({ alg: 'HS256', kid: key!.kid! })
        .sign(Buffer.from(pem));
    },
    'signed with a key that it brings along': async () => {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      return new SignJWT(await claimsOfChair())
        .setProtectedHeader({ alg: 'RS256', jwk: await exportJWK(publicKey) })
        .sign(privateKey);
    },
    'that is no token': () => Promise.resolve('open-sesame'),
  };

  it.each(Object.entries(wrong))('refuses a token %s', async (_what, make) => {
    const answer = await comeIn(await make());
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    // The same words for every one of them: nothing is confirmed.
    expect(problem.parse(answer.json())).toEqual({
      type: 'urn:radslag:problem:not-signed-in',
      title: 'Du er ikke logget inn',
      status: 401,
      detail: 'Innloggingen mangler eller er gått ut. Ingenting er endret. Logg inn og prøv igjen.',
      code: 'not-signed-in',
    });
  });

  it('refuses whoever brings no token, or brings it another way', async () => {
    expect((await server.ask('GET', '/api/me')).status).toBe(401);
    const token = await server.tokenOf('chair');
    expect((await server.ask('GET', `/api/me?access_token=${token}`)).status).toBe(401);
    const basic = { Authorization: `Basic ${token}` };
    expect((await server.ask('GET', '/api/me', { headers: basic })).status).toBe(401);
  });

  it('never writes a token to the log, only why it was refused', async () => {
    const token = await claims({ aud: anyone });
    server.lines.length = 0;
    await comeIn(token);
    expect(server.lines.map((line) => line.message)).toContain('a token was refused');
    const written = JSON.stringify(server.lines);
    for (const part of token.split('.')) expect(written).not.toContain(part);
  });

  it('tells somebody whom the municipality has not registered so, kindly, in the language asked for', async () => {
    const token = await server.issuer.issueUserToken({
      tenantId: townIds('a').tenant,
      objectId: anyone,
      name: 'Ny',
      clientAppId: clientId,
    });
    const answer = await server.ask('GET', '/api/me', {
      token,
      headers: { 'Accept-Language': 'nn-NO, en;q=0.5' },
    });
    expect(answer.status).toBe(403);
    expect(answer.json()).toMatchObject({
      code: 'not-registered',
      title: 'Du er ikkje lagd inn i Rådslag',
    });
  });

  it('does not know one town’s person with another town’s token', async () => {
    const token = await server.issuer.issueUserToken({
      tenantId: townIds('b').tenant,
      objectId: objectId('a', 'chair'),
      name: 'Åse',
      clientAppId: clientId,
    });
    expect((await comeIn(token)).status).toBe(403);
  });

  it('reads the roles anew at each request', async () => {
    const token = await server.tokenOf('planner', 'b');
    expect((await server.ask('GET', '/api/archive', { token })).status).toBe(403);
    await server.deps.unitOfWork.run(server.b, async (tx) => {
      const person = await tx.people.byObjectId(objectId('b', 'planner'));
      if (person) await tx.people.savePerson({ ...person, roles: ['clerk'] });
    });
    expect((await server.ask('GET', '/api/archive', { token })).status).toBe(200);
  });
});
