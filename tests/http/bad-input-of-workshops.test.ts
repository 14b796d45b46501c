import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/contracts/problems.ts';
import { processPreview } from '../../src/contracts/process-templates.ts';
import { roundPage } from '../../src/contracts/rounds.ts';
import { aRoundDraft, draftRound, holdRound, publishedRound, takeStep, versionOf } from './a-round.ts'; // prettier-ignore
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';

// Each thing that goes wrong with a workshop, and what is answered: what happened, that nothing was lost, and the way on. In all three languages.
describe('bad input of workshops', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = (method: string, path: string, body?: unknown) =>
    server.ask(method, path, { as: 'facilitator', ...(body === undefined ? {} : { body }) });
  const pageOf = async (round: string) =>
    roundPage.parse((await ask('GET', `/api/rounds/${round}`)).json());
  const told = async (asking: ReturnType<typeof ask>) => {
    const answer = await asking;
    const { code, detail } = problem.parse(answer.json());
    return { status: answer.status, code, detail };
  };
  const publish = async (round: string) =>
    told(ask('POST', `/api/rounds/${round}/publish`, { version: await versionOf(server, round) }));

  it('an agenda longer than its meeting is not published, with how many minutes it is over', async () => {
    const agenda = [
      { id: aRoundDraft().agenda[0]!.id, title: 'Innledning', minutes: 200, kind: 'item', lead: '' } as const,
    ]; // prettier-ignore
    const round = await draftRound(server, { agenda, durationMinutes: 180 });
    expect(await publish(round)).toMatchObject({ status: 422, code: 'agenda-longer-than-meeting' });
    expect((await pageOf(round)).round.status).toBe('draft');
  });

  it('a round before its notice period is not published without a reason', async () => {
    server.at('2026-11-18T09:00:00.000Z');
    const round = await draftRound(server);
    expect(await publish(round)).toMatchObject({ code: 'notice-too-short' });
    server.at('2026-11-02T09:00:00.000Z');
  });

  it('a date on a holiday is taken, and named', async () => {
    const path = '/api/process-preview?template=temaplan&kind=start&on=2027-05-17';
    const { phases } = processPreview.parse((await ask('GET', path)).json());
    expect(phases[0]?.startNotes).toEqual([{ kind: 'holiday', keys: ['constitution-day', 'whit-monday'] }]); // prettier-ignore
  });

  it('a seat plan with too few people for ten tables is not drawn, with how many tables would do', async () => {
    const round = await publishedRound(server);
    const wishes = { tableCount: 10, seed: 1, pins: [], apart: [] };
    const asked = await told(ask('POST', `/api/rounds/${round}/seating/proposals`, wishes));
    expect(asked).toMatchObject({ status: 422, code: 'too-few-for-tables' });
    expect(asked.detail).toContain('Velg høyst 2 bord');
  });

  it('two facilitators who edit the same agenda: the second overwrites nothing, and is told the version', async () => {
    const round = await draftRound(server);
    const agenda = aRoundDraft().agenda;
    const first = { ...aRoundDraft({ agenda: agenda.toReversed() }), version: 1 };
    expect((await ask('PUT', `/api/rounds/${round}`, first)).status).toBe(204);
    const second = { ...aRoundDraft({ agenda: agenda.slice(0, 1) }), version: 1 };
    expect(await told(ask('PUT', `/api/rounds/${round}`, second))).toMatchObject({
      ...{ status: 409, code: 'version-conflict' },
    });
    expect((await pageOf(round)).round.agenda.map(({ title }) => title)).toEqual([
      'Kaffe',
      'Innledning',
    ]);
  });

  it('a device clock that is wrong can be held against the server’s', async () => {
    server.at('2026-11-19T16:00:00.000Z');
    expect((await ask('GET', '/api/clock')).json()).toEqual({ now: '2026-11-19T16:00:00.000Z' });
    server.at('2026-11-02T09:00:00.000Z');
  });

  it('a round to which nobody came is closed with that in its minutes; one without attendance is not', async () => {
    const round = await publishedRound(server);
    server.at('2026-11-19T16:00:00.000Z');
    await takeStep(server, round, 'start');
    const summary = { summary: 'Ingen møtte.', version: await versionOf(server, round) };
    await ask('PUT', `/api/rounds/${round}/summary`, summary);
    const close = async () =>
      ask('POST', `/api/rounds/${round}/close`, { version: await versionOf(server, round) });
    expect(await told(close())).toMatchObject({ code: 'no-attendance' });

    const { roll } = await pageOf(round);
    const attendance = roll
      .filter((seat) => seat.function !== 'deputy')
      .map(({ personId }) => ({ personId, status: 'absent', deputyForId: null }));
    await ask('PUT', `/api/rounds/${round}/attendance`, { version: 0, attendance });
    expect((await close()).status).toBe(204);
  });

  it('a closed round is not reopened by any step', async () => {
    server.at('2026-11-02T09:00:00.000Z');
    const round = await publishedRound(server);
    await holdRound(server, round);
    const version = await versionOf(server, round);
    for (const step of ['publish', 'start', 'close']) {
      const asked = await told(ask('POST', `/api/rounds/${round}/${step}`, { version }));
      expect(asked.status, step).toBe(409);
    }
    const change = { ...aRoundDraft(), version };
    expect((await ask('PUT', `/api/rounds/${round}`, change)).status).toBe(409);
    expect((await pageOf(round)).round.status).toBe('closed');
  });

  it('a note of 100,000 characters is refused by its field, and markup stays text', async () => {
    server.at('2026-11-02T09:00:00.000Z');
    const round = await publishedRound(server);
    server.at('2026-11-19T16:00:00.000Z');
    await takeStep(server, round, 'start');
    const questionId = (await pageOf(round)).round.questions[0]?.id ?? '';
    const step = { kind: 'question', questionId, isOpen: true };
    await ask('POST', `/api/rounds/${round}/progress`, { version: 0, step });
    const deliver = (clientKey: string, text: string) =>
      ask('POST', `/api/rounds/${round}/contributions`, {
        ...{ clientKey, questionId, tableNumber: 1, text, isNamed: false },
      });
    const long = await deliver('0190a000-0000-4000-8000-000000001001', 'x'.repeat(100_000));
    expect(long.status).toBe(400);
    expect(problem.parse(long.json()).fields?.map(({ path }) => path)).toEqual(['text']);
    const markup = '<script>alert(1)</script> {{x}}';
    expect((await deliver('0190a000-0000-4000-8000-000000001002', markup)).status).toBe(201);
    expect((await ask('GET', `/api/rounds/${round}/live`)).json()).toMatchObject({
      newest: [{ text: markup }],
    });
  });

  it.each([
    ['nb', /høyst 2 bord/u],
    ['nn', /høgst 2 bord/u],
    ['en', /Choose at most 2/u],
  ])('is answered in the reader’s language: %s', async (language, words) => {
    server.at('2026-11-02T09:00:00.000Z');
    const round = await publishedRound(server);
    await ask('PUT', '/api/me/language', { language });
    const wishes = { tableCount: 10, seed: 1, pins: [], apart: [] };
    const { detail } = await told(ask('POST', `/api/rounds/${round}/seating/proposals`, wishes));
    expect(detail).toMatch(words);
    await ask('PUT', '/api/me/language', { language: 'nb' });
  });
});
