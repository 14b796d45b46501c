import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveList, recordPage } from '../../src/contracts/archive.ts';
import { redThread } from '../../src/contracts/goals.ts';
import { home } from '../../src/contracts/home.ts';
import { bodyList, me } from '../../src/contracts/people.ts';
import { preferences } from '../../src/contracts/preferences.ts';
import { planHierarchy, planPage } from '../../src/contracts/plans.ts';
import { problem } from '../../src/contracts/problems.ts';
import { processList, processPage } from '../../src/contracts/processes.ts';
import { sessionSettings } from '../../src/contracts/session.ts';
import { archiveRound, holdRound, publishedRound } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';
import type { Who } from './a-town.ts';

const ids = townIds('a');

describe('pages over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const get = async (path: string, as: Who = 'chair') => {
    const answer = await server.ask('GET', path, { as });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return answer.json();
  };

  it('tell anybody how to sign in, and nothing else', async () => {
    const answer = await server.ask('GET', '/api/session-settings');
    expect(sessionSettings.parse(answer.json()).mode).toBe('production');
  });

  it('tell who I am and what I may do', async () => {
    expect(me.parse(await get('/api/me', 'member'))).toMatchObject({
      personId: personId('a', 'member'),
      name: 'Ola Nordmann',
      language: 'nn',
      roles: ['politician'],
      actions: ['see-plans', 'see-processes', 'see-polls', 'answer-polls'],
      bodies: [{ id: ids.body, name: 'Kommunestyret', function: 'member' }],
    });
  });

  it('keep the language that I choose', async () => {
    const choose = (body: unknown) =>
      server.ask('PUT', '/api/me/language', { as: 'planner', body });
    expect((await choose({ language: 'en' })).status).toBe(204);
    expect(me.parse(await get('/api/me', 'planner')).language).toBe('en');
    const refused = problem.parse((await choose({ language: 'de' })).json());
    expect(refused.fields).toEqual([{ path: 'language', problem: 'is not one of the options' }]);
  });

  it('lets me choose when I am left in peace, part by part, and refuses what cannot be kept', async () => {
    const choose = (body: unknown) =>
      server.ask('PUT', '/api/me/preferences', { as: 'planner', body });
    expect((await choose({ quietHours: null })).status).toBe(204);
    expect((await choose({ checkInsPaused: true })).status).toBe(204);
    expect(preferences.parse(await get('/api/me/preferences', 'planner'))).toMatchObject({
      ...{ quietHours: null, pausedUntil: null, checkInsPaused: true },
    });
    expect((await choose({ pausedUntil: '1999-01-01' })).json()).toMatchObject({
      ...{ code: 'pause-out-of-reach', status: 422 },
    });
    expect((await choose({ pausedUntil: 'i morgen' })).status).toBe(400);
    expect((await choose({ quietHours: { from: '25:00', to: '07:00' } })).status).toBe(400);
    expect(preferences.parse(await get('/api/me/preferences', 'member'))).toMatchObject({
      ...{ quietHours: { from: '21:00', to: '07:00' }, checkInsPaused: false },
    });
  });

  it('show bodies, home, plans, the red thread and processes as their contracts say', async () => {
    expect(bodyList.parse(await get('/api/bodies')).bodies).toEqual([
      { id: ids.body, name: 'Kommunestyret', abbreviation: 'KS', noticeDays: 7, members: 4 },
    ]);
    expect(home.parse(await get('/api/home', 'facilitator')).staff).not.toBeNull();
    const hierarchy = planHierarchy.parse(await get('/api/plans'));
    expect(hierarchy.bands[0]?.plans.map((plan) => plan.id)).toEqual([ids.plan]);
    expect(planPage.parse(await get(`/api/plans/${ids.plan}`)).plan.adoptedBy).toBe(
      'Kommunestyret',
    );
    expect(redThread.parse(await get('/api/red-thread')).nodes[0]?.id).toBe(ids.goal);
    expect(processList.parse(await get('/api/processes')).processes[0]?.id).toBe(ids.process);
    const process = processPage.parse(await get(`/api/processes/${ids.process}`));
    expect([process.today, process.phases[0]?.position]).toEqual(['2026-11-02', 'current']);
  });

  it('let nothing out that a contract does not name', async () => {
    expect(await get('/api/plans')).not.toHaveProperty('bands.0.plans.0.adoptedByBodyId');
    expect(await get(`/api/processes/${ids.process}`)).not.toHaveProperty('phases.0.processId');
  });

  it('answer an unknown address as an unknown thing', async () => {
    const answer = await server.ask('GET', '/api/nothing', { as: 'member' });
    expect([answer.status, problem.parse(answer.json()).title]).toEqual([
      404,
      'Vi finn ikkje det du ser etter',
    ]);
    expect((await server.ask('DELETE', '/api/me', { as: 'member' })).status).toBe(404);
  });

  describe('of the archive', () => {
    let archived: Awaited<ReturnType<typeof archiveRound>>;
    let roundId: string;
    beforeAll(async () => {
      roundId = await publishedRound(server);
      await holdRound(server, roundId);
      archived = await archiveRound(server, roundId, { library: 'restricted' });
    });

    it('show a clerk each record, and nothing of how SharePoint knows it', async () => {
      const list = await get('/api/archive', 'clerk');
      expect(archiveList.parse(list).records[0]).toMatchObject({
        ...{ id: archived.recordId, status: 'archived', missing: ['retention-label'] },
      });
      expect(JSON.stringify(list)).not.toContain('hidden-');
      const page = recordPage.parse(await get(`/api/archive/${archived.recordId}`, 'clerk'));
      expect(page.record.subject).toMatchObject({ kind: 'protocol', roundId });
      expect(page.chain.map((link) => link.type)).toContain('round-closed');
      expect(page.publicAddress).toBeNull();
    });

    it('hand a clerk the file as it was rendered, to be saved', async () => {
      const path = `/api/archive/${archived.recordId}/files/${archived.fileId}`;
      const answer = await server.ask('GET', path, { as: 'clerk' });
      expect(answer.status).toBe(200);
      expect(answer.text).toBe(archived.bytes.toString());
      const digest = createHash('sha256').update(archived.bytes).digest('base64');
      expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      for (const other of [archived.recordId, '0190a000-0000-7000-8000-00000000dead'])
        expect(
          (
            await server.ask('GET', `/api/archive/${archived.recordId}/files/${other}`, {
              as: 'clerk',
            })
          ).status,
        ).toBe(404);
    });

    it('take a record up again, unless there is nothing to do', async () => {
      const path = `/api/archive/${archived.recordId}/retry`;
      const done = await server.ask('POST', path, { as: 'clerk' });
      expect([done.status, problem.parse(done.json()).code]).toEqual([409, 'already-archived']);
    });

    it('are nobody else’s', async () => {
      const paths = ['', `/${archived.recordId}`, `/${archived.recordId}/files/${archived.fileId}`];
      for (const path of paths)
        for (const as of ['chair', 'facilitator', 'planner'] as const)
          expect((await server.ask('GET', `/api/archive${path}`, { as })).status).toBe(403);
    });
  });
});
