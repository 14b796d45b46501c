import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';

describe('the picture of the plan system over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());

  it.each([
    ['svg', 'image/svg+xml', '<?xml'],
    ['pdf', 'application/pdf', '%PDF-1.7'],
  ])('is sent as %s, to be saved and never shown as a page', async (format, type, start) => {
    const answer = await server.ask('GET', `/api/plans/picture.${format}`, { as: 'member' });
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="plansystem-[a-z0-9-]+-2026-11-02\\.${format}"`),
    );
    expect(answer.text.startsWith(start)).toBe(true);
  });

  it('takes what is chosen, and refuses what it does not know', async () => {
    const ask = async (query: string) =>
      (await server.ask('GET', `/api/plans/picture.svg?${query}`, { as: 'member' })).status;
    expect(await ask('level=overall&status=in-force&theme=klima')).toBe(200);
    expect(await ask('level=heaven')).toBe(400);
    expect(await ask('committee=everybody')).toBe(400);
    expect(await ask('term=00000000-0000-4000-8000-000000000999')).toBe(404);
  });

  it('is for whoever is signed in', async () => {
    expect((await server.ask('GET', '/api/plans/picture.svg', {})).status).toBe(401);
  });
});
