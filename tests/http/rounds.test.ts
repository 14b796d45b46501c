import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/contracts/problems.ts';
import { processPage } from '../../src/contracts/processes.ts';
import { seatingProposal } from '../../src/contracts/seating.ts';
import { created, roundList, roundPage, savedVersion } from '../../src/contracts/rounds.ts';
import { openAnswers } from '../support/builders/an-openness.ts';
import { aRoundDraft, draftRound, publishedRound, takeStep, versionOf } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';

const ids = townIds('a');

describe('rounds over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const asFacilitator = (method: string, path: string, body?: unknown) =>
    server.ask(method, path, { as: 'facilitator', ...(body === undefined ? {} : { body }) });
  const pageOf = async (roundId: string) =>
    roundPage.parse((await asFacilitator('GET', `/api/rounds/${roundId}`)).json());
  const schedule = (body: unknown) =>
    asFacilitator('POST', `/api/phases/${ids.phase}/rounds`, body);

  it('are scheduled by the clock in Oslo', async () => {
    const answer = await schedule(aRoundDraft({ date: '2026-11-19', time: '17:00' }));
    expect(answer.status).toBe(201);
    const { round } = await pageOf(created.parse(answer.json()).id);
    expect(round.startsAt).toBe('2026-11-19T16:00:00.000Z');
  });

  it('show what was filled in, and what is missing', async () => {
    const roundId = await draftRound(server, { noticeText: '' });
    const { round, readiness, process, phase, roll } = await pageOf(roundId);
    expect(round).toMatchObject({
      title: 'Verksted 1: Hvor skal det vokse?',
      status: 'draft',
      version: 1,
      openness: { kind: 'open' },
    });
    expect(readiness.find((item) => item.code === 'notice-written')?.done).toBe(false);
    expect([process.id, phase.id]).toEqual([ids.process, ids.phase]);
    expect(roll).toHaveLength(5);
  });

  it('tell those who prepare them which papers, tables and note-takers are lacking, and nobody else', async () => {
    const roundId = await publishedRound(server);
    const path = `/api/rounds/${roundId}`;
    const lacking = async () =>
      (await pageOf(roundId)).advice.flatMap(({ code, done }) => (done ? [] : [code]));
    expect(await lacking()).toEqual(['papers', 'tables', 'note-takers']);

    await asFacilitator('POST', `${path}/papers`, {
      ...{ agendaItemId: null, title: 'Kunnskapsgrunnlag', sentToCouncilOn: null },
      ...{ content: { kind: 'note', words: 'Les dette først.' }, openness: openAnswers },
    });
    expect(await lacking()).toEqual(['tables', 'note-takers']);

    const wishes = { tableCount: 2, seed: 1, pins: [], apart: [] };
    const proposal = await asFacilitator('POST', `${path}/seating/proposals`, wishes);
    const { mark } = seatingProposal.parse(proposal.json());
    await asFacilitator('PUT', `${path}/seating`, { ...wishes, version: 0, mark });
    expect(await lacking()).toEqual(['note-takers']);

    const noteTakers = [{ tableNumber: 1, personId: personId('a', 'planner') }];
    await asFacilitator('PUT', `${path}/note-takers`, { noteTakers, seen: [] });
    expect(await lacking()).toEqual([]);

    const asMember = await server.ask('GET', path, { as: 'member' });
    expect(roundPage.parse(asMember.json()).advice).toEqual([]);
  });

  it('are changed as drafts, and a stale editor overwrites nothing', async () => {
    const roundId = await draftRound(server);
    const change = { ...aRoundDraft({ place: 'Foajeen' }), version: 1 };
    expect((await asFacilitator('PUT', `/api/rounds/${roundId}`, change)).status).toBe(204);
    const stale = await asFacilitator('PUT', `/api/rounds/${roundId}`, change);
    expect(stale.status).toBe(409);
    expect(problem.parse(stale.json())).toMatchObject({
      code: 'version-conflict',
      facts: { version: 2 },
      detail:
        'Det er endret etter at du åpnet det. Endringen din er ikke lagret, og ingenting er overskrevet. Hent siste utgave og legg inn endringen på nytt.',
    });
    expect((await pageOf(roundId)).round).toMatchObject({ place: 'Foajeen', version: 2 });
  });

  it('are refused with every field named, in plain words', async () => {
    const answer = await schedule({
      ...aRoundDraft(),
      title: '  ',
      date: '2026-02-30',
      time: '25:00',
      bodyId: 'x',
      durationMinutes: 0,
      place: 'x'.repeat(201),
      openness: { isOpen: 'kanskje' },
      agenda: [{ id: 7 }],
      noticeText: undefined,
      questions: Array.from({ length: 21 }, () => null),
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const { code, fields } = problem.parse(answer.json());
    expect(code).toBe('invalid-body');
    const told = new Map(fields?.map((field) => [field.path, field.problem]));
    expect(told.get('title')).toBe('kan ikke stå tomt');
    expect(told.get('date')).toBe('er ikke en dato som finnes');
    expect(told.get('time')).toBe('er ikke et klokkeslett');
    expect(told.get('bodyId')).toBe('er ikke en gyldig id');
    expect(told.get('durationMinutes')).toBe('må være minst 1');
    expect(told.get('place')).toBe('kan ha høyst 200 tegn');
    expect(told.get('openness.isMeeting')).toBe('mangler');
    expect(told.get('agenda.0.id')).toBe('har feil form');
    expect(told.get('agenda.0.title')).toBe('mangler');
    expect(told.get('noticeText')).toBe('mangler');
    expect(told.get('questions')).toBe('kan ha høyst 20');
  });

  it('are refused outside their phase, with its days written out', async () => {
    const answer = await schedule(aRoundDraft({ date: '2027-01-01' }));
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'outside-phase',
      detail:
        'Fasen varer fra søndag 1. november 2026 til torsdag 31. desember 2026. Ingenting er lagret. Velg en dag i fasen.',
    });
  });

  it('are published only with enough notice, and say by which law', async () => {
    const roundId = await draftRound(server, { date: '2026-11-05' });
    const answer = await asFacilitator('POST', `/api/rounds/${roundId}/publish`, { version: 1 });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'notice-too-short',
      facts: { basis: 'kommuneloven § 11-3', noticeDays: 7, lastDay: '2026-10-29' },
    });
    expect((await pageOf(roundId)).round.status).toBe('draft');
  });

  it('are published, held, summed up and closed, each step once', async () => {
    server.at('2026-11-02T08:00:00.000Z');
    const roundId = await publishedRound(server);
    const published = await pageOf(roundId);
    expect(published.round.meetingNumber).toMatch(/^\d\d\/2026$/);
    expect(published.calendar).toEqual({ state: 'waiting', webLink: null, cause: null });
    expect(published.publicAddress).toBe(`/offentlig/proveby/moter/${roundId}`);

    const step = { version: published.round.version };
    const early = await asFacilitator('POST', `/api/rounds/${roundId}/start`, step);
    expect([early.status, problem.parse(early.json()).code]).toEqual([422, 'too-early']);

    server.at('2026-11-19T15:30:00.000Z');
    await takeStep(server, roundId, 'start');
    const again = await asFacilitator('POST', `/api/rounds/${roundId}/start`, step);
    expect([again.status, problem.parse(again.json()).code]).toEqual([
      409,
      'round-already-started',
    ]);

    const stranger = [{ personId: personId('a', 'clerk'), status: 'present', deputyForId: null }];
    const refused = await asFacilitator('PUT', `/api/rounds/${roundId}/attendance`, {
      attendance: stranger,
      version: 0,
    });
    expect([refused.status, problem.parse(refused.json()).code]).toEqual([422, 'not-on-roll']);
    const attendance = [
      {
        ...{ personId: personId('a', 'chair'), status: 'present', deputyForId: null },
        ...{ arrivedAt: '2026-11-19T15:30:00.000Z', leftAt: null },
      },
    ] as const;
    const register = () =>
      asFacilitator('PUT', `/api/rounds/${roundId}/attendance`, { attendance, version: 0 });
    const taken = await register();
    expect([taken.status, taken.json()]).toEqual([200, { version: 1 }]);
    expect((await pageOf(roundId)).attendance).toEqual(attendance);
    expect(problem.parse((await register()).json()).code).toBe('attendance-conflict');

    const version = await versionOf(server, roundId);
    const missing = await asFacilitator('POST', `/api/rounds/${roundId}/close`, { version });
    expect([missing.status, problem.parse(missing.json()).code]).toEqual([422, 'no-summary']);
    const saved = await asFacilitator('PUT', `/api/rounds/${roundId}/summary`, {
      ...{ summary: 'Nord.', version },
    });
    expect(savedVersion.parse(saved.json())).toEqual({ version: version + 1 });
    await takeStep(server, roundId, 'close');
    expect((await pageOf(roundId)).round).toMatchObject({ status: 'closed', summary: 'Nord.' });
    const late = await asFacilitator('PUT', `/api/rounds/${roundId}/summary`, {
      ...{ summary: 'Sør.', version: version + 2 },
    });
    expect([late.status, problem.parse(late.json()).code]).toEqual([409, 'round-is-closed']);
    server.at('2026-11-02T08:00:00.000Z');
  });

  it('are listed for politicians once they are published, and not before', async () => {
    const draft = await draftRound(server);
    const published = await publishedRound(server);
    const list = await server.ask('GET', '/api/rounds', { as: 'member' });
    const seen = roundList.parse(list.json()).rounds.map((round) => round.id);
    expect(seen).toContain(published);
    expect(seen).not.toContain(draft);
    expect((await server.ask('GET', `/api/rounds/${draft}`, { as: 'member' })).status).toBe(404);
    const process = await server.ask('GET', `/api/processes/${ids.process}`, { as: 'member' });
    const inProcess = processPage.parse(process.json()).rounds.map((round) => round.id);
    expect(inProcess).toContain(published);
    expect(inProcess).not.toContain(draft);
  });

  it('are not for politicians to prepare, and they are told so in their own language', async () => {
    const body = aRoundDraft();
    const path = `/api/phases/${ids.phase}/rounds`;
    const told = async (as: 'chair' | 'member' | 'third') =>
      problem.parse((await server.ask('POST', path, { as, body })).json());
    expect(await told('chair')).toMatchObject({
      status: 403,
      title: 'Du har ikke tilgang til dette',
    });
    expect(await told('member')).toMatchObject({ title: 'Du har ikkje tilgang til dette' });
    expect(await told('third')).toMatchObject({ title: 'You do not have access to this' });
  });

  it('answer an id that is none as one that is unknown', async () => {
    const unknown = await asFacilitator('GET', `/api/rounds/0190a000-0000-7000-8000-00000000dead`);
    for (const id of ['x', '1%27%20or%20true', '%E0%A4%A', ids.process]) {
      const answer = await asFacilitator('GET', `/api/rounds/${id}`);
      expect([answer.status, answer.text]).toEqual([404, unknown.text]);
    }
  });
});
