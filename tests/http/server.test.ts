import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Router } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/contracts/problems.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';

describe('the web server', () => {
  let server: TestServer;
  let tabFolder: string;
  beforeAll(async () => {
    tabFolder = await mkdtemp(join(tmpdir(), 'radslag-tab-'));
    await mkdir(join(tabFolder, 'assets'));
    await writeFile(join(tabFolder, 'index.html'), '<!doctype html><title>Rådslag</title>');
    await writeFile(join(tabFolder, 'icon.svg'), '<svg/>');
    await writeFile(join(tabFolder, 'assets', 'main-abc123.js'), `"${'x'.repeat(5000)}"`);
    server = await aServer({
      tabFolder,
      bot: (req, res) => {
        res.json({ heard: req.body as unknown });
      },
    });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await rm(tabFolder, { recursive: true });
  });

  it('gives anybody the forms of what is archived, and no others', async () => {
    const answer = await server.ask('GET', '/schemas/protocol.v3.json');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/schema+json; charset=utf-8']); // prettier-ignore
    expect(answer.json()).toMatchObject({ $id: 'urn:radslag:schema:protocol.v3' });
    expect((await server.ask('GET', '/schemas/protocol.v9.json')).status).toBe(404);
  });

  describe('health', () => {
    it('says that it lives', async () => {
      const answer = await server.ask('GET', '/healthz');
      expect([answer.status, answer.json()]).toEqual([200, { status: 'alive' }]);
    });

    it('says that it can serve, or which part cannot', async () => {
      expect((await server.ask('GET', '/readyz')).status).toBe(200);
      server.readiness = { database: true, queue: false, migrations: true };
      const answer = await server.ask('GET', '/readyz');
      server.readiness = { database: true, queue: true, migrations: true };
      expect([answer.status, answer.json()]).toEqual([
        503,
        { status: 'not-ready', parts: { database: true, queue: false, migrations: true } },
      ]);
    });

    it('measures by route and status, and never whom or what', async () => {
      await server.ask('GET', `/api/plans/${townIds('a').plan}`, { as: 'chair' });
      await server.ask('GET', '/offentlig/proveby/?navn=Kari', {});
      const { text, headers } = await server.ask('GET', '/metrics');
      expect(headers.get('content-type')).toContain('text/plain');
      expect(text).toMatch(
        /radslag_http_request_duration_seconds_count\{method="GET",route="\/api\/plans\/:planId",status="200"\} 1/,
      );
      expect(text).toContain('radslag_nodejs_eventloop_lag_seconds');
      expect(text).not.toContain(townIds('a').plan);
      expect(text).not.toMatch(/proveby|Kari/);
    });
  });

  describe('the log', () => {
    it('has one line per request: pattern, status and time, nothing that was said', async () => {
      server.lines.length = 0;
      const answer = await server.ask('PUT', '/api/me/language?secret=x', {
        ...{ as: 'chair', body: { language: 'nb', private: 'my opinion' } },
      });
      await expect.poll(() => server.lines.length).toBe(1);
      expect(server.lines).toEqual([
        {
          level: 'info',
          message: 'request',
          facts: {
            requestId: answer.headers.get('x-request-id'),
            method: 'PUT',
            route: '/api/me/language',
            status: 204,
            ms: expect.any(Number) as number,
          },
        },
      ]);
    });

    it('knows all addresses that do not exist as one', async () => {
      server.lines.length = 0;
      await server.ask('GET', '/wp-login.php?password=hunter2');
      await expect.poll(() => server.lines.at(-1)?.facts['route']).toBe('other');
      expect(JSON.stringify(server.lines)).not.toMatch(/wp-login|hunter2/);
    });
  });

  describe('what cannot be read', () => {
    const send = (body: string, headers: Readonly<Record<string, string>> = {}) =>
      server.ask('PUT', '/api/me/language', { as: 'chair', body, headers });

    it('is refused when it is no JSON', async () => {
      const answer = await send('{"language":');
      expect(problem.parse(answer.json())).toMatchObject({ status: 400, code: 'not-json' });
    });

    it('is refused when it is another kind of content', async () => {
      const answer = await send('language=nb', { 'Content-Type': 'text/plain' });
      expect(problem.parse(answer.json())).toMatchObject({
        ...{ status: 400, code: 'invalid-body', fields: [{ path: '', problem: 'mangler' }] },
      });
    });

    it('is refused when it is too large, though somebody who is signed in sends it', async () => {
      const answer = await send(JSON.stringify({ language: 'nb', more: 'x'.repeat(300_000) }));
      expect(problem.parse(answer.json())).toMatchObject({ status: 413, code: 'too-large' });
    });
  });

  describe('faults', () => {
    it('tell a reference and nothing more, and the log the rest', async () => {
      const { municipalities } = server.deps;
      const failing = await aServer({
        municipalities: {
          ...municipalities,
          byId: () => Promise.reject(new Error('secret detail of the database')),
        },
      });
      const answer = await failing.ask('GET', '/api/me', { as: 'member' });
      const { facts, detail, status } = problem.parse(answer.json());
      expect(status).toBe(500);
      expect(facts).toEqual({ reference: answer.headers.get('x-request-id') });
      expect(detail).toContain('Ingenting er lagra.');
      expect(answer.text).not.toContain('secret detail');
      const line = failing.lines.find(({ level }) => level === 'error');
      expect(line?.facts['requestId']).toBe(answer.headers.get('x-request-id'));
      expect(line?.facts['cause']).toContain('secret detail');
      await failing[Symbol.asyncDispose]();
    });

    it.each([
      Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
      Object.assign(new Error('the database system is shutting down'), { code: '57P03' }),
      new Error('timeout exceeded when trying to connect'),
    ])('that pass by themselves ask to try again shortly (%s)', async (fault) => {
      const away = await aServer({
        municipalities: { ...server.deps.municipalities, byId: () => Promise.reject(fault) },
      });
      const answer = await away.ask('GET', '/api/me', { as: 'chair' });
      expect(problem.parse(answer.json())).toMatchObject({ status: 503, code: 'unavailable' });
      expect(answer.headers.get('retry-after')).toBe('5');
      await away[Symbol.asyncDispose]();
    });
  });

  describe('limits', () => {
    it('hold one person back and not the next', async () => {
      const strict = await aServer({ limits: { perPerson: 2 } });
      const ask = (as: 'chair' | 'member') => strict.ask('GET', '/api/me', { as });
      expect([(await ask('chair')).status, (await ask('chair')).status]).toEqual([200, 200]);
      const third = await ask('chair');
      expect(problem.parse(third.json())).toMatchObject({ status: 429, code: 'too-many-requests' });
      expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await ask('member')).status).toBe(200);
      await strict[Symbol.asyncDispose]();
    });

    it('hold an address back before anybody’s token is looked at, and on the public pages', async () => {
      const strict = await aServer({ limits: { perAddress: 1, publicPerAddress: 1 } });
      expect((await strict.ask('GET', '/api/me')).status).toBe(401);
      expect((await strict.ask('GET', '/api/me')).status).toBe(429);
      expect((await strict.ask('GET', '/offentlig/vilkar')).status).toBe(200);
      expect((await strict.ask('GET', '/offentlig/vilkar')).status).toBe(429);
      await strict[Symbol.asyncDispose]();
    });

    it('hold back whoever tries calendar addresses, open ones and others', async () => {
      const body = '/offentlig/alpha/kalender/00000000-0000-4000-8000-000000000000.ics';
      const guess = `/kalender/alpha/${'x'.repeat(43)}.ics`;
      const strict = await aServer({ limits: { publicPerAddress: 2 } });
      const tried = [guess, body, guess, body, guess];
      const statuses = [];
      for (const path of tried) statuses.push((await strict.ask('GET', path)).status);
      expect(statuses).toEqual([404, 404, 429, 429, 429]);
      const held = await strict.ask('GET', guess);
      expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
      await strict[Symbol.asyncDispose]();
    });

    it('believe a proxy about the address only where one is trusted', async () => {
      const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });
      const bare = await aServer({ limits: { publicPerAddress: 1 } });
      expect((await bare.ask('GET', '/offentlig/vilkar', from('192.0.2.1'))).status).toBe(200);
      expect((await bare.ask('GET', '/offentlig/vilkar', from('192.0.2.2'))).status).toBe(429);
      await bare[Symbol.asyncDispose]();
      const behind = await aServer({ limits: { publicPerAddress: 1 }, trustedProxies: 1 });
      expect((await behind.ask('GET', '/offentlig/vilkar', from('192.0.2.1'))).status).toBe(200);
      expect((await behind.ask('GET', '/offentlig/vilkar', from('192.0.2.2'))).status).toBe(200);
      await behind[Symbol.asyncDispose]();
    });
  });

  describe('the bot and the demonstration', () => {
    it('hands the bot what Teams sends, up to a megabyte, without asking for a token of ours', async () => {
      const activity = { type: 'message', text: 'å'.repeat(200_000) };
      const answer = await server.ask('POST', '/api/messages', { body: activity });
      expect([answer.status, answer.json()]).toEqual([200, { heard: activity }]);
      const larger = { text: 'x'.repeat(1_100_000) };
      expect((await server.ask('POST', '/api/messages', { body: larger })).status).toBe(413);
    });

    it('has neither where they were not given', async () => {
      const bare = await aServer();
      expect((await bare.ask('POST', '/api/messages', { body: {} })).status).toBe(401);
      expect((await bare.ask('GET', '/demo/personas')).status).toBe(404);
      await bare[Symbol.asyncDispose]();
    });

    it('has the demonstration below /demo', async () => {
      const demo = Router().get('/personas', (_req, res) => {
        res.json([]);
      });
      const shown = await aServer({ mode: 'demo', demo });
      expect((await shown.ask('GET', '/demo/personas')).json()).toEqual([]);
      await shown[Symbol.asyncDispose]();
    });
  });

  describe('the tab', () => {
    it('is where one is led from the root', async () => {
      const answer = await server.ask('GET', '/');
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/tab/']);
    });

    it('is one page for every address of its own, asked for each time', async () => {
      for (const path of ['/tab', '/tab/', '/tab/rounds/1?persona=clerk', '/tab/plans']) {
        const { status, text, headers } = await server.ask('GET', path);
        expect([status, text]).toEqual([200, '<!doctype html><title>Rådslag</title>']);
        expect(headers.get('cache-control')).toBe('no-cache');
      }
    });

    it('keeps files with a hash in their name for good, and does not make up missing ones', async () => {
      const { status, headers } = await server.ask('GET', '/tab/assets/main-abc123.js');
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await server.ask('GET', '/tab/assets/main-old.js')).status).toBe(404);
      expect((await server.ask('GET', '/tab/icon.svg')).text).toBe('<svg/>');
    });

    it.each([
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ])('sends them as small as the browser can read (%s)', async (accepted, encoding) => {
      const { headers, text } = await server.ask('GET', '/tab/assets/main-abc123.js', {
        headers: { 'Accept-Encoding': accepted },
      });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(headers.get('content-type')).toContain('javascript');
      expect(headers.get('cache-control')).toContain('immutable');
      expect(Number(headers.get('content-length')) < 1000).toBe(encoding !== null);
      expect(text).toBe(`"${'x'.repeat(5000)}"`);
    });

    it('does not reach outside its folder', async () => {
      for (const path of ['/tab/assets/..%2f..%2fpackage.json', '/tab/%2e%2e/package.json'])
        expect((await server.ask('GET', path)).text).not.toContain('dependencies');
    });

    it('says what to do when it has not been built', async () => {
      const bare = await aServer();
      const answer = await bare.ask('GET', '/tab/');
      expect([answer.status, answer.text]).toEqual([
        503,
        'The tab is not built. Run "npm run build", then load this page again.\n',
      ]);
      await bare[Symbol.asyncDispose]();
    });

    it('may be framed by Teams, Outlook and Microsoft 365, and by nobody else', async () => {
      const { headers } = await server.ask('GET', '/tab/');
      const policy = headers.get('content-security-policy') ?? '';
      const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ');
      expect(ancestors).toContain('https://teams.microsoft.com');
      expect(ancestors).toContain('https://*.cloud.microsoft');
      expect(ancestors).not.toContain('*');
      expect(policy).not.toContain('localhost');
      expect(policy).toContain("script-src 'self';");
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('x-powered-by')).toBeNull();
    });

    it('may in the demonstration be framed from this machine too, over http', async () => {
      const demo = await aServer({ mode: 'demo', tabFolder });
      const { headers } = await demo.ask('GET', '/tab/');
      expect(headers.get('content-security-policy')).toContain('http://127.0.0.1:*');
      expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
      expect(headers.get('strict-transport-security')).toBeNull();
      await demo[Symbol.asyncDispose]();
    });
  });

  it('lets nothing of the API be framed, run or kept', async () => {
    const { headers } = await server.ask('GET', '/api/me', { as: 'chair' });
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
