import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datePollPage } from '../../src/contracts/date-polls.ts';
import { home } from '../../src/contracts/home.ts';
import { me } from '../../src/contracts/people.ts';
import { pollList } from '../../src/contracts/polls.ts';
import { problem } from '../../src/contracts/problems.ts';
import { processPage } from '../../src/contracts/processes.ts';
import { created, roundList, roundPage } from '../../src/contracts/rounds.ts';
import { seatingProposal } from '../../src/contracts/seating.ts';
import { closedAnswers } from '../support/builders/an-openness.ts';
import { aPollDraft, choosing, draftRound, north, publishedRound, takeStep } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';
import type { Who } from './a-town.ts';

const ids = townIds('a');
const key = (number: number): string => `0190b000-0000-7000-8000-00000000${String(number)}`;
const nobodys = key(9999);

describe('an observer', () => {
  let server: TestServer;
  let those: Readonly<
    Record<'open' | 'closed' | 'question' | 'poll' | 'item' | 'dates' | 'slot', string>
  >;
  const ask = (method: string, path: string, body?: unknown, as: Who = 'observer') =>
    server.ask(method, path, { as, ...(body === undefined ? {} : { body }) });
  const made = async (path: string, body: unknown, as: Who = 'facilitator') =>
    created.parse((await ask('POST', path, body, as)).json()).id;

  beforeAll(async () => {
    server = await aServer();
    const openness = { ...closedAnswers, basis: 'employee', decision: 'Personalsak' } as const;
    const closed = await publishedRound(server, { title: 'Hemmelig', openness });
    const draft = await draftRound(server);
    await ask('POST', `/api/rounds/${draft}/dates`, { note: '', closes: { date: '2026-11-10', time: '12:00' }, slots: ['2026-11-24', '2026-11-25'].map((date) => ({ date, time: '17:00', place: 'Salen', isRemote: false })) }, 'facilitator'); // prettier-ignore
    const asked = await ask('GET', `/api/rounds/${draft}/dates`, undefined, 'facilitator');
    const dates = datePollPage.parse(asked.json()).poll;
    const item = await made(`/api/processes/${ids.process}/knowledge`, { kind: 'text', title: 'Folketall', body: 'Det vokser.', unit: '', points: [], source: 'SSB', dated: '2026-01-01' }, 'planner'); // prettier-ignore
    const open = await publishedRound(server);
    const poll = await made(`/api/rounds/${open}/polls`, aPollDraft());
    await ask('POST', `/api/polls/${poll}/open`, { version: 1 }, 'facilitator');
    const page = await ask('GET', `/api/rounds/${open}`, undefined, 'facilitator');
    const question = roundPage.parse(page.json()).round.questions[0]?.id ?? '';
    those = { open, closed, question, poll, item, dates: dates?.id ?? '', slot: dates?.slots[0]?.id ?? '' }; // prettier-ignore
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('reads plans, processes and rounds that are open', async () => {
    expect(me.parse((await ask('GET', '/api/me')).json())).toMatchObject({
      ...{ actions: ['see-plans', 'see-processes'], bodies: [] },
    });
    expect((await ask('GET', '/api/plans')).status).toBe(200);
    const process = processPage.parse((await ask('GET', `/api/processes/${ids.process}`)).json());
    expect(process.rounds.map(({ id }) => id)).toEqual([those.open]);
    const { round } = roundPage.parse((await ask('GET', `/api/rounds/${those.open}`)).json());
    expect(round.title).toBe('Verksted 1: Hvor skal det vokse?');
  });

  it('has a first page with nothing to answer on it', async () => {
    const page = await ask('GET', '/api/home');
    expect(home.parse(page.json())).toMatchObject({
      now: [],
      since: [],
      inputs: [],
    });
    expect(page.text).not.toContain('Hemmelig');
  });

  it('knows of no round that is closed, nor of what belongs to it', async () => {
    const { rounds } = roundList.parse((await ask('GET', '/api/rounds')).json());
    expect(rounds.map(({ id }) => id)).toEqual([those.open]);
    for (const part of ['', '/screen', '/notes', '/seating', '/papers', '/dates']) {
      const answer = await ask('GET', `/api/rounds/${those.closed}${part}`);
      expect([part, answer.status]).toEqual([part, 404]);
      expect(answer.text).not.toContain('Hemmelig');
    }
  });

  // Whoever may do it gets another answer than this: it is the role that refuses.
  const notTheirs: readonly (readonly [string, Who, string, () => string, () => object])[] = [
    ['answering a poll', 'chair', 'PUT', () => `/api/polls/${those.poll}/answer`, () => choosing(north)],
    ['accepting a letter', 'chair', 'POST', () => `/api/letters/${nobodys}/acceptance`, () => ({ edition: 1 })],
    ['asking about a letter', 'chair', 'POST', () => `/api/letters/${nobodys}/questions`, () => ({ words: 'Hva?' })],
    ['answering about dates', 'chair', 'PUT', () => `/api/date-polls/${those.dates}/answer`, () => ({ stances: { [those.slot]: 'works' } })],
    ['answering about a direction', 'chair', 'PUT', () => `/api/verifications/${nobodys}/answers/${nobodys}`, () => ({ answer: 'understood', missing: '' })],
    ['a reaction to knowledge', 'chair', 'POST', () => `/api/knowledge/${those.item}/reactions`, () => ({ clientKey: key(1001), kind: 'curious', words: '', from: null, isNamed: false })],
    ['a contribution of one’s own', 'chair', 'POST', () => `/api/rounds/${those.open}/contributions`, () => ({ clientKey: key(1002), questionId: those.question, tableNumber: null, text: 'Ord', isNamed: false })],
    ['a table’s contribution', 'facilitator', 'POST', () => `/api/rounds/${those.open}/contributions`, () => ({ clientKey: key(1003), questionId: those.question, tableNumber: 1, text: 'Ord', isNamed: false })],
  ]; // prettier-ignore
  it.each(notTheirs)(
    'is told kindly that %s is not theirs',
    async (_, whose, method, path, body) => {
      const answer = await ask(method, path(), body());
      const told = problem.parse(answer.json());
      expect([answer.status, told.detail]).toEqual([403, expect.stringMatching(/Ingenting er endret|ikke levert|ikke lagret/)]); // prettier-ignore
      const theirs = await ask(method, path(), body(), whose);
      expect([400, 403]).not.toContain(theirs.status);
    },
  );

  it('sees no polls', async () => {
    expect((await ask('GET', '/api/polls')).status).toBe(403);
    expect((await ask('GET', `/api/polls/${those.poll}`)).status).toBe(403);
    const { polls } = pollList.parse((await ask('GET', '/api/polls', undefined, 'chair')).json());
    expect(polls.map(({ id }) => id)).toContain(those.poll);
  });

  it('is in no roll and at no table, and writes for none', async () => {
    const observer = personId('a', 'observer');
    const page = await ask('GET', `/api/rounds/${those.open}`, undefined, 'facilitator');
    expect(roundPage.parse(page.json()).roll.map((entry) => entry.personId)).not.toContain(
      observer,
    );
    const path = `/api/rounds/${those.open}`;
    const wishes = { tableCount: 2, seed: 1, pins: [], apart: [] };
    const proposal = await ask('POST', `${path}/seating/proposals`, wishes, 'facilitator');
    seatingProposal.parse(proposal.json());
    expect(proposal.text).not.toContain(observer);
    const noteTakers = [{ tableNumber: 1, personId: observer }];
    const assigned = await ask('PUT', `${path}/note-takers`, { noteTakers, seen: [] }, 'facilitator'); // prettier-ignore
    expect(problem.parse(assigned.json()).code).toBe('not-of-administration');
    server.at('2026-11-19T16:00:00.000Z');
    await takeStep(server, those.open, 'start');
    const entry = { personId: observer, status: 'present', deputyForId: null };
    const met = await ask('PUT', `${path}/attendance`, { attendance: [entry], version: 0 }, 'facilitator'); // prettier-ignore
    expect(problem.parse(met.json()).code).toBe('not-on-roll');
  });
});
