import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveRoundPage, notesPage, screenPage } from '../../src/contracts/live-round.ts';
import { problem } from '../../src/contracts/problems.ts';
import { roundPage } from '../../src/contracts/rounds.ts';
import { publishedRound, takeStep } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import type { Who } from './a-town.ts';

const key = (number: number): string => `0190a000-0000-4000-8000-00000000${String(number)}`;

describe('a round that is held, over HTTP', () => {
  let server: TestServer;
  let round: string;
  let questionId: string;
  beforeAll(async () => {
    server = await aServer();
    round = await publishedRound(server);
    server.at('2026-11-19T16:00:00.000Z');
    await takeStep(server, round, 'start');
    const page = await ask('GET', `/api/rounds/${round}`);
    questionId = roundPage.parse(page.json()).round.questions[0]?.id ?? '';
    await ask('POST', `/api/rounds/${round}/progress`, {
      ...{ version: 0, step: { kind: 'question', questionId, isOpen: true } },
    });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const ask = (method: string, path: string, body?: unknown, as: Who = 'facilitator') =>
    server.ask(method, path, { as, ...(body === undefined ? {} : { body }) });
  const deliver = (overrides: object, as: Who = 'facilitator') =>
    ask(
      'POST',
      `/api/rounds/${round}/contributions`,
      {
        clientKey: key(1000),
        questionId,
        tableNumber: 1,
        text: 'Ord',
        isNamed: false,
        ...overrides,
      },
      as,
    );

  it('tells the server’s time to whoever is signed in', async () => {
    expect((await ask('GET', '/api/clock', undefined, 'member')).json()).toEqual({
      now: '2026-11-19T16:00:00.000Z',
    });
  });

  it('answers the same delivery twice, stores it once, and shows it with its markup as text', async () => {
    const text = '<script>alert(1)</script> & **fet** {{x}}';
    const answers = [await deliver({ text }), await deliver({ text })];
    expect(answers.map((answer) => [answer.status, answer.json()])).toEqual([
      [201, { version: 1 }],
      [201, { version: 1 }],
    ]);
    const live = liveRoundPage.parse((await ask('GET', `/api/rounds/${round}/live`)).json());
    expect(live.newest.map((one) => one.text)).toEqual([text]);
    expect(live.questions[0]).toMatchObject({ contributions: 1, state: 'open' });
  });

  it.each([
    ['100,000 characters', 'x'.repeat(100_000), 400, 'invalid-body'],
    ['more than the server reads at all', 'å'.repeat(200_000), 413, 'too-large'],
    ['nothing but space', ' \n ', 400, 'invalid-body'],
    ['an identity number', 'Ring 01010150074', 400, 'invalid-body'],
  ])('refuses %s with what to do', async (_, text, status, code) => {
    const answer = await deliver({ clientKey: key(1001), text });
    expect([answer.status, problem.parse(answer.json()).code]).toEqual([status, code]);
  });

  it('shows the wall and the own notes to a member, and the facilitator’s screen not', async () => {
    const see = (page: string) => ask('GET', `/api/rounds/${round}/${page}`, undefined, 'member');
    expect(screenPage.parse((await see('screen')).json())).toMatchObject({
      question: { id: questionId },
      shown: [],
    });
    expect(notesPage.parse((await see('notes')).json())).toMatchObject({ tables: [], mayGiveOwn: true }); // prettier-ignore
    expect((await see('live')).status).toBe(403);
    expect((await deliver({ clientKey: key(1002) }, 'member')).status).toBe(403);
    expect((await deliver({ clientKey: key(1003), tableNumber: null }, 'member')).status).toBe(201);
  });

  it('is not reopened by any step once it is closed', async () => {
    await ask('PUT', `/api/rounds/${round}/attendance`, {
      ...{ version: 0, attendance: [{ personId: await chairId(), status: 'absent', deputyForId: null }] }, // prettier-ignore
    });
    const { version } = roundPage.parse((await ask('GET', `/api/rounds/${round}`)).json()).round;
    await ask('PUT', `/api/rounds/${round}/summary`, { summary: 'Ingen møtte.', version });
    await takeStep(server, round, 'close');
    const step = { version: 2, step: { kind: 'question', questionId, isOpen: true } };
    const asked = await ask('POST', `/api/rounds/${round}/progress`, step);
    expect([asked.status, problem.parse(asked.json()).code]).toEqual([409, 'round-is-closed']);
    const started = await ask('POST', `/api/rounds/${round}/start`, { version: version + 2 });
    expect(problem.parse(started.json()).code).toBe('round-already-started');
    const live = liveRoundPage.parse((await ask('GET', `/api/rounds/${round}/live`)).json());
    expect(live.questions[0]?.state).toBe('stopped');
  });

  async function chairId(): Promise<string> {
    const page = roundPage.parse((await ask('GET', `/api/rounds/${round}`)).json());
    return page.roll[0]?.personId ?? '';
  }
});
