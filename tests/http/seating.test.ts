import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../src/contracts/problems.ts';
import { seatingPage, seatingProposal } from '../../src/contracts/seating.ts';
import { draftRound, publishedRound } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId } from './a-town.ts';
import type { Who } from './a-town.ts';

const [chair, member] = [personId('a', 'chair'), personId('a', 'member')];
const wishes = { tableCount: 2, seed: 3, pins: [], apart: [{ first: chair, second: member }] };

describe('seating over HTTP', () => {
  let server: TestServer;
  let round: string;
  beforeAll(async () => {
    server = await aServer();
    round = await publishedRound(server);
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const post = (step: string, body: unknown, as: Who = 'facilitator') =>
    server.ask('POST', `/api/rounds/${round}/seating/${step}`, { as, body });
  const see = async (as: Who) =>
    seatingPage.parse((await server.ask('GET', `/api/rounds/${round}/seating`, { as })).json());

  it('is proposed, kept and seen by everybody who may see the round', async () => {
    const answer = await post('proposals', wishes);
    expect(answer.status).toBe(201);
    const { mark, tables } = seatingProposal.parse(answer.json());
    expect((await see('member')).seating).toBeNull();

    const body = { ...wishes, version: 0, mark };
    const kept = await server.ask('PUT', `/api/rounds/${round}/seating`, {
      ...{ as: 'facilitator', body },
    });
    expect([kept.status, kept.json()]).toEqual([200, { version: 1 }]);
    expect((await see('member')).seating?.tables).toEqual(tables);
    expect((await see('member')).ownTable).toBeGreaterThan(0);
    expect((await see('clerk')).ownTable).toBeNull();
  });

  it('tells who may not sit together to those who prepare rounds, and to nobody else', async () => {
    expect((await see('facilitator')).preparation?.apart).toEqual(wishes.apart);
    for (const who of ['chair', 'member', 'clerk', 'planner'] as const) {
      const { text } = await server.ask('GET', `/api/rounds/${round}/seating`, { as: who });
      expect(seatingPage.parse(JSON.parse(text))).toMatchObject({
        preparation: null,
        seating: { constraints: { apartPairs: 1 } },
      });
      expect(text).not.toContain('"apart"');
    }
  });

  it('tells the seed to those alone who know the wishes, as long as there are any: with it the pairs can be found', async () => {
    expect((await see('facilitator')).seating?.seed).toBe(wishes.seed);
    for (const who of ['chair', 'member', 'clerk', 'planner'] as const)
      expect((await see(who)).seating?.seed, who).toBeNull();
    const open = await publishedRound(server, { title: 'Uten ønsker' }); // the same workshop: all its rounds are drawn again
    const without = { ...wishes, apart: [] };
    const path = `/api/rounds/${open}/seating`;
    const proposal = await server.ask('POST', `${path}/proposals`, { as: 'facilitator', body: without }); // prettier-ignore
    const { mark } = seatingProposal.parse(proposal.json());
    await server.ask('PUT', path, { as: 'facilitator', body: { ...without, version: 1, mark } });
    expect((await see('chair')).seating).toMatchObject({ version: 2, seed: wishes.seed });
  });

  it('is neither made nor changed by others than those who prepare rounds', async () => {
    const body = { version: 1, first: chair, second: member };
    for (const who of ['chair', 'clerk', 'planner'] as const) {
      for (const [step, given] of [['proposals', wishes], ['swaps', body], ['reseatings', { version: 1 }]] as const) {
        expect((await post(step, given, who)).status, `${who} ${step}`).toBe(403);
      } // prettier-ignore
      const kept = await server.ask('PUT', `/api/rounds/${round}/seating`, {
        ...{ as: who, body: { ...wishes, version: 1, mark: '00000000' } },
      });
      expect(kept.status).toBe(403);
    }
  });

  it('says in plain words why two people at ten tables will not do', async () => {
    const answer = await post('proposals', { ...wishes, tableCount: 10 });
    expect(answer.status).toBe(422);
    expect(problem.parse(answer.json())).toMatchObject({
      code: 'too-few-for-tables',
      facts: { people: 4, tables: 10, mostTables: 2 },
      detail:
        '4 skal sitte, og da blir det for få ved hvert av 10 bord. Ingenting er lagret. Velg høyst 2 bord, så blir det minst to ved hvert.',
    });
  });

  it('refuses what is no wish, with every field named', async () => {
    const answer = await post('proposals', { tableCount: 0, seed: -1, pins: [{ personId: 'x', table: 101 }] }); // prettier-ignore
    expect(answer.status).toBe(400);
    const fields = problem.parse(answer.json()).fields?.map(({ path }) => path);
    expect(fields).toEqual(['tableCount', 'seed', 'pins.0.personId', 'pins.0.table', 'apart']);
    const many = Array.from({ length: 61 }, () => ({ first: chair, second: member }));
    expect((await post('proposals', { ...wishes, apart: many })).status).toBe(400);
  });

  it('is not there for a politician while the round is a draft', async () => {
    const draft = await draftRound(server);
    const answer = await server.ask('GET', `/api/rounds/${draft}/seating`, { as: 'chair' });
    expect(answer.status).toBe(404);
  });
});
