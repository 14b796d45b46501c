import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planHistory } from '../../src/contracts/plan-register.ts';
import {
  planningStrategies,
  strategyHistory,
  strategyPlace,
} from '../../src/contracts/planning-strategy.ts';
import type { PlanningStrategies } from '../../src/contracts/planning-strategy.ts';
import { problem } from '../../src/contracts/problems.ts';
import { created } from '../../src/contracts/rounds.ts';
import { aServer } from './a-server.ts';
import type { Asking, TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';

const ids = townIds('a');
const base = '/api/planning-strategies';
const facts = {
  ...{ kind: 'continued', planId: ids.plan, needId: null, title: 'Samfunnsdelen', decision: null },
  ...{ from: '2025', to: '2025', note: '' },
};
const decision = { on: '2026-06-10', bodyId: ids.body, reference: '26/40' };

describe('the planning strategy over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());
  const ask = (method: string, path: string, body?: unknown, how: Asking = {}) =>
    server.ask(method, path, { as: 'planner', ...how, ...(body === undefined ? {} : { body }) });
  const done = async (method: string, path: string, body: unknown) => {
    const answer = await ask(method, path, body);
    expect(answer.status, answer.text).toBe(204);
  };
  const refused = async (method: string, path: string, body: unknown, how: Asking = {}) =>
    problem.parse((await ask(method, path, body, how)).json());
  const seen = async (how: Asking = { as: 'member' }): Promise<PlanningStrategies> => {
    const answer = await ask('GET', base, undefined, how);
    expect(answer.status, answer.text).toBe(200);
    return planningStrategies.parse(answer.json());
  };

  it('is begun, public, adopted and frozen; a start outside it needs a reason until a supplement covers it', async () => {
    expect((await seen()).shown).toBeNull();
    const wish = { termId: ids.term, title: 'Planstrategi', planId: null };
    const { id } = created.parse((await ask('POST', base, wish)).json());
    const own = `${base}/${id}`;
    expect(await refused('POST', base, wish)).toMatchObject({
      code: 'term-has-strategy',
      status: 409,
    });

    await done('POST', `${own}/entries`, { facts, amendmentId: null, supersedesId: null });
    const [entry] = (await seen()).shown!.entries;
    const change = { version: 1, facts: { ...facts, note: 'Først' } };
    await done('PUT', `${own}/entries/${entry!.id}`, change);
    expect(await refused('PUT', `${own}/entries/${entry!.id}`, change)).toMatchObject({
      ...{ code: 'version-conflict', facts: { version: 2, theirs: { note: 'Først' } } },
    });

    const frame = {
      ...{ version: 0, cadence: 'term', holdsUnitPlans: false, rules: [] },
      constitution: { termId: ids.term, on: '2023-10-18' },
    };
    await done('PUT', `${base}/frame`, frame);
    expect(await refused('PUT', `${base}/frame`, frame)).toMatchObject({
      code: 'version-conflict',
    });
    const dates = { version: 1, publicFrom: '2024-02-28', treatmentOn: '2024-03-20', despite: '' };
    expect(await refused('POST', `${own}/propose`, dates)).toMatchObject({
      ...{ code: 'deadline-broken', facts: { broken: [{ brokenBy: 9, dueOn: '2024-02-19' }] } },
    });
    await done('POST', `${own}/propose`, { ...dates, publicFrom: '2024-02-09' });
    const adoption = {
      version: 2,
      on: '2024-03-20',
      bodyId: ids.body,
      reference: '24/1',
      despite: '',
    };
    await done('POST', `${own}/adopt`, adoption);
    expect(
      await refused('PUT', `${own}/entries/${entry!.id}`, { ...change, version: 2 }),
    ).toMatchObject({ code: 'strategy-is-frozen' });

    const revise = { version: 1, on: '2026-05-04', reason: 'Nye tall', reference: '' };
    const place = await ask('GET', `/api/plans/${ids.plan}/strategy-place?on=2026-05-04`);
    expect(strategyPlace.parse(place.json())).toMatchObject({
      ...{ standing: { standing: 'outside', why: 'other-year', from: '2025' } },
      entry: { title: 'Samfunnsdelen' },
    });
    expect(await refused('POST', `/api/plans/${ids.plan}/revise`, revise)).toMatchObject({
      ...{ code: 'outside-strategy', status: 422 },
    });
    const departure = { reason: 'Raset i april', amendmentId: null };
    await done('POST', `/api/plans/${ids.plan}/revise`, { ...revise, departure });
    const history = await ask('GET', `/api/plans/${ids.plan}/history`);
    expect(planHistory.parse(history.json()).events[0]).toMatchObject({ details: { departure } });
    expect((await seen()).shown!.flagged).toMatchObject([
      { planId: ids.plan, on: '2026-05-04', reasons: ['Raset i april'], coveredBy: null },
    ]);

    await done('POST', `${own}/amendments`, { kind: 'supplement', year: null, title: 'Tillegg 1' });
    expect(
      await refused('POST', `${own}/amendments`, { kind: 'rolling', year: 2026, title: 'R' }),
    ).toMatchObject({ code: 'not-rolled-here' });
    const [amendment] = (await seen()).shown!.amendments;
    const moved = { ...facts, from: '2026', to: '2027-H1' };
    await done('POST', `${own}/entries`, {
      ...{ facts: moved, amendmentId: amendment!.id, supersedesId: entry!.id },
    });
    await done('POST', `${own}/amendments/${amendment!.id}/decide`, { version: 1, ...decision });
    const { shown } = await seen();
    expect(shown).toMatchObject({
      isInForce: true,
      adoptedBy: 'Kommunestyret',
      term: { constitutedOn: '2023-10-18' },
      flagged: [{ planId: ids.plan, coveredBy: amendment!.id }],
      items: [{ from: '2026-01-01', to: '2027-06-30', progress: 'not-started' }],
    });
    const kept = strategyHistory.parse((await ask('GET', `${own}/history`)).json());
    expect(kept.events.map(({ kind }) => kind)).toEqual([
      'amendment-decided', 'entry-added', 'amendment-begun', 'adopted', 'proposed', 'entry-changed', 'entry-added', 'begun',
    ]); // prettier-ignore

    // Another municipality's strategy does not exist, whatever is asked of it.
    const theirs = { of: 'b' } as const;
    for (const [method, path, body] of [
      ['GET', `${base}?strategy=${id}`, undefined],
      ['GET', `${own}/history`, undefined],
      ['POST', `${own}/propose`, { ...dates, version: 3 }],
      ['POST', `${own}/adopt`, { ...adoption, bodyId: townIds('b').body }],
      ['POST', `${own}/amendments`, { kind: 'supplement', year: null, title: 'T' }],
      ['GET', `/api/plans/${ids.plan}/strategy-place`, undefined],
      ['POST', base, { ...wish, termId: ids.term }],
    ] as const)
      expect((await ask(method, path, body, theirs)).status, path).toBe(404);
    expect((await seen({ of: 'b' })).strategies).toEqual([]);
  });

  it('is read by everyone, and changed by those who edit plans', async () => {
    const wish = { termId: ids.term, title: 'Planstrategi', planId: null };
    for (const as of ['member', 'clerk', 'facilitator'] as const) {
      expect((await ask('GET', base, undefined, { as })).status).toBe(200);
      expect((await ask('POST', base, wish, { as })).status).toBe(403);
      const frame = {
        version: 1,
        cadence: 'yearly',
        holdsUnitPlans: false,
        rules: [],
        constitution: null,
      };
      expect((await ask('PUT', `${base}/frame`, frame, { as })).status).toBe(403);
    }
  });
});
