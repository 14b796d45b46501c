import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planningStrategies } from '../../src/contracts/planning-strategy.ts';
import { problem } from '../../src/contracts/problems.ts';
import { aRoundDraft } from './a-round.ts';
import { closedAnswers } from '../support/builders/an-openness.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';

const agendaItem = {
  id: '0190a000-0000-7000-8000-000000020009',
  minutes: 5,
  kind: 'item',
  lead: '',
} as const;

describe('what only an enemy sends', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  // Names that every object of the language answers to.
  it.each(['constructor', '__proto__', 'en;q=0, constructor'])(
    'is a language called "%s": the reader gets the house’s own',
    async (language) => {
      const headers = { 'Accept-Language': language };
      const page = await server.ask('GET', '/offentlig/proveby', { headers });
      expect(page.status).toBe(200);
      expect(page.headers.get('content-language')).toBe('nb');
      const door = await server.ask('GET', '/api/me', { headers });
      expect(problem.parse(door.json())).toMatchObject({ status: 401, code: 'not-signed-in' });
    },
  );

  it.each(['/offentlig/%00', '/offentlig/%00/moter/0190a000-0000-7000-8000-00000000dead'])(
    'is an address that the database cannot read, %s: answered as what does not exist',
    async (path) => {
      expect((await server.ask('GET', path)).status).toBe(404);
    },
  );

  it.each([
    ['title', aRoundDraft({ title: 'Verk\u0000sted' })],
    ['title', aRoundDraft({ title: 'Verk\ud800sted' })],
    ['noticeText', aRoundDraft({ noticeText: '\u0000' })],
    ['agenda.0.title', aRoundDraft({ agenda: [{ ...agendaItem, title: 'Inn\udc00ledning' }] })],
    ['openness.basis', aRoundDraft({ openness: { ...closedAnswers, basis: '§ 11-5\u0000' } })],
  ])('is text that is none, in %s: the field is named, and nothing fails', async (field, body) => {
    const answer = await server.ask('POST', `/api/phases/${townIds('a').phase}/rounds`, {
      ...{ as: 'facilitator', body },
    });
    const told = problem.parse(answer.json());
    expect(told).toMatchObject({ status: 400, code: 'invalid-body' });
    expect(told.fields?.map(({ path }) => path)).toEqual([field]);
  });

  it('is somebody’s identity number in a public text: the field is named, and the number is not told again', async () => {
    const body = aRoundDraft({ noticeText: 'Ring Kari, 018190 10192.' });
    const answer = await server.ask('POST', `/api/phases/${townIds('a').phase}/rounds`, {
      ...{ as: 'facilitator', body },
    });
    expect(problem.parse(answer.json())).toMatchObject({
      status: 400,
      fields: [
        {
          path: 'noticeText',
          problem: 'inneholder et fødselsnummer, og det kan ikke lagres her',
        },
      ],
    });
    expect(answer.text).not.toContain('10192');
  });

  it.each([
    ['startsOn', { startsOn: '0100-01-01', endsOn: '2027-01-01' }],
    ['endsOn', { startsOn: '2026-01-01', endsOn: '9999-12-31' }],
  ])(
    'is a day from which nothing can be counted, in %s: refused, or the wheels would stop for everybody',
    async (field, days) => {
      const item = { title: 'x', lead: 'politics', basis: '', publicDays: 365, link: null };
      const answer = await server.ask('POST', '/api/wheel-items', {
        ...{ as: 'planner', body: { items: [{ ...item, when: { kind: 'dated', ...days } }] } },
      });
      expect(problem.parse(answer.json())).toMatchObject({
        status: 400,
        fields: [{ path: `items.0.when.${field}`, problem: 'må ligge mellom 1900 og 2199' }],
      });
    },
  );

  it.each(['0000', '9999', '9999-H2', '1899-Q4'])(
    'is the year %s in a planning strategy: refused, and its page still answers',
    async (time) => {
      const strategies = '/api/planning-strategies';
      const wish = { termId: townIds('a').term, title: 'Planstrategi', planId: null };
      await server.ask('POST', strategies, { as: 'planner', body: wish });
      const page = await server.ask('GET', strategies, { as: 'planner' });
      const id = planningStrategies.parse(page.json()).shown?.strategy.id ?? '';
      const facts = {
        kind: 'new',
        planId: null,
        needId: null,
        title: 'x',
        decision: null,
        note: '',
      };
      const answer = await server.ask('POST', `${strategies}/${id}/entries`, {
        as: 'planner',
        body: { facts: { ...facts, from: time, to: time }, amendmentId: null, supersedesId: null },
      });
      expect(answer.status, answer.text).toBe(400);
      expect((await server.ask('GET', strategies, { as: 'planner' })).status).toBe(200);
    },
  );

  it.each(['city', 'text'])(
    'is a version that no counter reaches, of the %s: refused, and nothing fails',
    async (page) => {
      const path = `/api/processes/${townIds('a').process}/${page}?version=99999999999999`;
      const answer = await server.ask('GET', path, { as: 'planner' });
      expect(problem.parse(answer.json())).toMatchObject({ status: 400, code: 'invalid-body' });
    },
  );

  it('is a flood of questions about our health, each of which asks the database', async () => {
    await using limited = await aServer({ limits: { publicPerAddress: 2 } });
    for (const path of ['/readyz', '/metrics']) {
      const statuses = [];
      for (let asked = 0; asked < 3; asked += 1)
        statuses.push((await limited.ask('GET', path)).status);
      expect(statuses).toEqual([200, 200, 429]);
    }
    expect((await limited.ask('GET', '/healthz')).status).toBe(200);
  });

  it('never sees where in the code something failed, whatever the environment is called', () => {
    expect(server.app.get('env')).toBe('production');
  });
});
