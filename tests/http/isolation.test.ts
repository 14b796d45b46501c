import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { created } from '../../src/contracts/rounds.ts';
import {
  aPollDraft,
  archiveRound,
  aRoundDraft,
  choosing,
  holdRound,
  north,
  publishedRound,
} from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';
import type { Who } from './a-town.ts';

const unknown = '0190a000-0000-7000-8000-00000000dead';

describe('what belongs to one municipality', () => {
  let server: TestServer;
  let theirs: Readonly<Record<'round' | 'poll' | 'record' | 'file', string>>;
  beforeAll(async () => {
    server = await aServer();
    const round = await publishedRound(server);
    const made = await server.ask('POST', `/api/rounds/${round}/polls`, {
      ...{ as: 'facilitator', body: aPollDraft() },
    });
    const poll = created.parse(made.json()).id;
    await server.ask('POST', `/api/polls/${poll}/open`, {
      as: 'facilitator',
      body: { version: 1 },
    });
    const held = await publishedRound(server);
    await holdRound(server, held);
    const { recordId, fileId } = await archiveRound(server, held);
    theirs = { round, poll, record: recordId, file: fileId };
  });
  afterAll(() => server[Symbol.asyncDispose]());

  type Attempt = readonly [
    as: Who,
    method: string,
    path: (id: typeof theirs) => string,
    body?: unknown,
  ];
  const settled = { messageIds: ['0190f000-0000-4000-8000-000000000001'] };
  const version = { version: 1 };
  const aSeatingWish = { tableCount: 2, seed: 1, pins: [], apart: [] };
  const change = { ...aRoundDraft({}, 'b'), ...version };
  const town = townIds('a');
  const attempts: readonly Attempt[] = [
    ['planner', 'GET', () => `/api/plans/${town.plan}`],
    ['planner', 'GET', () => `/api/plans/${town.plan}/history`],
    [
      'planner',
      'POST',
      () => `/api/plans/${town.plan}/start-work`,
      { ...version, on: '2026-11-01' },
    ],
    ['planner', 'GET', () => `/api/processes/${town.process}`],
    ['facilitator', 'POST', () => `/api/phases/${town.phase}/rounds`, aRoundDraft({}, 'b')],
    ['facilitator', 'POST', () => `/api/phases/${townIds('b').phase}/rounds`, aRoundDraft()],
    ['facilitator', 'GET', ({ round }) => `/api/rounds/${round}`],
    ['facilitator', 'PUT', ({ round }) => `/api/rounds/${round}`, change],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/publish`, version],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/start`, version],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/close`, version],
    [
      'facilitator',
      'PUT',
      ({ round }) => `/api/rounds/${round}/attendance`,
      { attendance: [], version: 0 },
    ],
    [
      'facilitator',
      'PUT',
      ({ round }) => `/api/rounds/${round}/summary`,
      { summary: 'x', ...version },
    ],
    ['facilitator', 'GET', ({ round }) => `/api/rounds/${round}/live`],
    ['facilitator', 'GET', ({ round }) => `/api/rounds/${round}/screen`],
    ['facilitator', 'GET', ({ round }) => `/api/rounds/${round}/notes`],
    [
      'facilitator',
      'POST',
      ({ round }) => `/api/rounds/${round}/progress`,
      { version: 0, step: { kind: 'item', itemId: null } },
    ],
    [
      'facilitator',
      'PUT',
      ({ round }) => `/api/rounds/${round}/note-takers`,
      { noteTakers: [], seen: [] },
    ],
    [
      'facilitator',
      'POST',
      ({ round }) => `/api/rounds/${round}/contributions`,
      { clientKey: town.plan, questionId: town.plan, tableNumber: 1, text: 'x', isNamed: false },
    ],
    [
      'facilitator',
      'PUT',
      ({ round }) => `/api/rounds/${round}/contributions/${town.plan}`,
      { text: 'x', ...version },
    ],
    [
      'facilitator',
      'POST',
      ({ round }) => `/api/rounds/${round}/contributions/${town.plan}/withdraw`,
      version,
    ],
    ['facilitator', 'GET', () => `/api/processes/${town.process}/letter`],
    ['facilitator', 'GET', () => `/api/processes/${town.process}/letter/card`],
    [
      'facilitator',
      'PUT',
      () => `/api/processes/${town.process}/letter`,
      {
        ...{ purpose: 'x', expectation: '', roles: '', rules: '', notDecided: '', version: 0 },
        ...{ bodyIds: [], includesDeputies: false, dateIds: [] },
      },
    ],
    [
      'facilitator',
      'POST',
      () => `/api/processes/${town.process}/letter/editions`,
      { version: 1, correction: '' },
    ],
    ['facilitator', 'GET', ({ round }) => `/api/rounds/${round}/dates`],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/dates/withdrawal`, version],
    ['facilitator', 'GET', ({ round }) => `/api/rounds/${round}/seating`],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/seating/proposals`, aSeatingWish],
    [
      'facilitator',
      'PUT',
      ({ round }) => `/api/rounds/${round}/seating`,
      { ...aSeatingWish, version: 0, mark: '00000000' },
    ],
    [
      'facilitator',
      'POST',
      ({ round }) => `/api/rounds/${round}/seating/swaps`,
      { ...version, first: personId('b', 'chair'), second: personId('b', 'member') },
    ],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/seating/reseatings`, version],
    ['facilitator', 'POST', ({ round }) => `/api/rounds/${round}/polls`, aPollDraft()],
    ['chair', 'GET', ({ poll }) => `/api/polls/${poll}`],
    ['chair', 'PUT', ({ poll }) => `/api/polls/${poll}/answer`, choosing(north)],
    ['facilitator', 'PUT', ({ poll }) => `/api/polls/${poll}`, { ...aPollDraft(), ...version }],
    ['facilitator', 'POST', ({ poll }) => `/api/polls/${poll}/open`, version],
    ['facilitator', 'POST', ({ poll }) => `/api/polls/${poll}/close`, version],
    [
      'facilitator',
      'PUT',
      ({ poll }) => `/api/polls/${poll}/outcome-note`,
      { note: 'x', ...version },
    ],
    ['facilitator', 'GET', ({ poll }) => `/api/polls/${poll}/delivery`],
    ['facilitator', 'POST', ({ poll }) => `/api/polls/${poll}/delivery/again`, settled],
    ['facilitator', 'POST', ({ poll }) => `/api/polls/${poll}/delivery/arrived`, settled],
    ['facilitator', 'GET', ({ poll }) => `/api/polls/${poll}/card`],
    ['clerk', 'GET', ({ record }) => `/api/archive/${record}`],
    ['clerk', 'POST', ({ record }) => `/api/archive/${record}/retry`],
    ['clerk', 'GET', ({ record, file }) => `/api/archive/${record}/files/${file}`],
  ];

  const named = attempts.map((attempt) => {
    const [as, method, path] = attempt;
    const named = { round: ':round', poll: ':poll', record: ':record', file: ':file' };
    return [`${as}: ${method} ${path(named)}`, attempt] as const;
  });
  it.each(named)('does not exist for another’s %s', async (_name, [as, method, path, body]) => {
    const ask = (address: string) =>
      server.ask(method, address, { as, of: 'b', ...(body === undefined ? {} : { body }) });
    const answer = await ask(path(theirs));
    expect(answer.status).toBe(404);
    const nowhere = { round: unknown, poll: unknown, record: unknown, file: unknown };
    expect((await ask(path(nowhere))).text).toBe(answer.text);
  });

  it('is on no list of another', async () => {
    for (const path of [
      '/api/home',
      '/api/rounds',
      '/api/polls',
      '/api/archive',
      '/api/processes',
    ]) {
      const { text } = await server.ask('GET', path, { as: 'clerk', of: 'b' });
      for (const id of [...Object.values(theirs), town.process]) expect(text).not.toContain(id);
    }
  });
});
