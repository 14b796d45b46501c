import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planHistory } from '../../src/contracts/plan-register.ts';
import {
  planningStrategies,
  strategyDeadlines,
  strategyHistory,
  strategyPlace,
} from '../../src/contracts/planning-strategy.ts';
import { problem } from '../../src/contracts/problems.ts';
import { created } from '../../src/contracts/rounds.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';

const ids = townIds('a');
const base = '/api/planning-strategies';
const facts = {
  ...{ kind: 'continued', planId: ids.plan, needId: null, title: 'Samfunnsdelen', decision: null },
  ...{ from: '2025', to: '2025', note: '' },
};
const decision = { on: '2026-06-10', bodyId: ids.body, reference: '26/40' };

describe('what is decided of a planning strategy, over HTTP', () => {
  let server: TestServer;
  let own = '';
  beforeAll(async () => {
    server = await aServer();
    const wish = { termId: ids.term, title: 'Planstrategi', planId: null };
    const begun = await server.ask('POST', base, { as: 'planner', body: wish });
    own = `${base}/${created.parse(begun.json()).id}`;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const done = async (method: string, path: string, body: unknown) => {
    const answer = await server.ask(method, path, { as: 'planner', body });
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer;
  };
  const refused = async (path: string, body: unknown) =>
    problem.parse((await server.ask('POST', path, { as: 'planner', body })).json());
  const seen = async () =>
    planningStrategies.parse((await server.ask('GET', base, { as: 'member' })).json());
  const shown = async () => (await seen()).shown!;

  it('says of dates that are typed what breaks, before anything is kept', async () => {
    const asked = await server.ask(
      'GET',
      `${own}/deadlines?publicFrom=2024-02-28&treatmentOn=2024-03-20&adoptedOn=`,
      { as: 'planner' },
    );
    expect(strategyDeadlines.parse(asked.json())).toMatchObject({
      ...{ daysPublic: 21, earliestOn: '2024-03-29', publicRule: { amount: 30, unit: 'days' } },
      deadlines: [{ brokenBy: 0 }, { brokenBy: 9, dueOn: '2024-02-19' }],
    });
    const half = await server.ask(
      'GET',
      `${own}/deadlines?publicFrom=2024-02-3&treatmentOn=9999-12-31`,
      {
        as: 'planner',
      },
    );
    expect(strategyDeadlines.parse(half.json())).toMatchObject({
      ...{ daysPublic: null, earliestOn: null },
    });
    const dates = { version: 1, publicFrom: '2024-02-28', treatmentOn: '2024-03-20', despite: '' };
    const problemOf = await refused(`${own}/propose`, dates);
    expect(problemOf).toMatchObject({
      ...{ code: 'deadline-broken', facts: { broken: [{ daysPublic: 21, amount: 30 }] } },
    });
    expect(problemOf.detail).toContain(
      'Bare 21 dager offentlig ettersyn; pbl § 10-1 krever 30 dager',
    );
    const theirs = await server.ask('GET', `${own}/deadlines`, { as: 'planner', of: 'b' });
    expect(theirs.status).toBe(404);
  });

  it('corrects an adoption with a reason, kept in the history beside what stood there', async () => {
    await done('POST', `${own}/entries`, { facts, amendmentId: null, supersedesId: null });
    const dates = { version: 1, publicFrom: '2024-02-09', treatmentOn: '2024-03-20', despite: '' };
    await done('POST', `${own}/propose`, dates);
    const adoption = { on: '2024-03-20', bodyId: ids.body, reference: '24/1', despite: '' };
    await done('POST', `${own}/adopt`, { ...adoption, version: 2 });
    const right = { ...adoption, version: 3, on: '2024-03-27', reference: '24/7', reason: '' };
    expect(await refused(`${own}/correct`, right)).toMatchObject({
      code: 'correction-needs-reason',
    });
    await done('POST', `${own}/correct`, { ...right, reason: 'Møtet ble flyttet' });
    expect((await shown()).strategy).toMatchObject({
      adopted: { on: '2024-03-27', reference: '24/7' },
    });
    const kept = await server.ask('GET', `${own}/history`, { as: 'member' });
    expect(strategyHistory.parse(kept.json()).events[0]).toMatchObject({
      ...{ kind: 'adoption-corrected', reason: 'Møtet ble flyttet' },
      before: { adopted: { on: '2024-03-20' } },
      after: { adopted: { on: '2024-03-27' } },
    });
  });

  it('rolls the list each year where the municipality has said so, and leaves a row of the setting in the audit', async () => {
    const rolling = { kind: 'rolling', year: 2026, title: 'Rullering 2026' };
    expect(await refused(`${own}/amendments`, rolling)).toMatchObject({ code: 'not-rolled-here' });
    await done('PUT', `${base}/frame`, {
      ...{ version: 0, cadence: 'yearly', holdsUnitPlans: true, rules: [] },
      constitution: { termId: ids.term, on: '2023-10-18' },
    });
    expect((await seen()).setting).toEqual({ cadence: 'yearly', holdsUnitPlans: true, version: 1 });
    await server.deps.unitOfWork.read(server.a, async (tx) => {
      expect(await tx.audit.ofSubject(ids.municipality)).toContainEqual(
        expect.objectContaining({
          type: 'planning-strategy-frame-set',
          facts: { cadence: 'yearly', holdsUnitPlans: true, constitutedOn: '2023-10-18' },
        }),
      );
    });
    await done('POST', `${own}/amendments`, rolling);
    expect(await refused(`${own}/amendments`, rolling)).toMatchObject({
      ...{ code: 'year-already-rolled', facts: { year: 2026 } },
    });
    const { amendments, entries } = await shown();
    const moved = { ...facts, from: '2026', to: '2026' };
    await done('POST', `${own}/entries`, {
      ...{ facts: moved, amendmentId: amendments[0]!.id, supersedesId: entries[0]!.id },
    });
    expect((await shown()).items).toMatchObject([{ from: '2025-01-01' }]);
    await done('POST', `${own}/amendments/${amendments[0]!.id}/decide`, {
      version: 1,
      ...decision,
    });
    expect(await shown()).toMatchObject({
      amendments: [{ kind: 'rolling', year: 2026, decided: { on: '2026-06-10' } }],
      items: [{ from: '2026-01-01', to: '2026-12-31' }],
    });
    const right = { ...decision, version: 2, on: '2026-06-17', reason: 'Feil møte' };
    await done('POST', `${own}/amendments/${amendments[0]!.id}/correct`, right);
    expect((await shown()).amendments).toMatchObject([{ decided: { on: '2026-06-17' } }]);
  });

  it('takes a line out by a supplement, among several that are open', async () => {
    for (const title of ['Tillegg 1', 'Tillegg 2'])
      await done('POST', `${own}/amendments`, { kind: 'supplement', year: null, title });
    const open = (await shown()).amendments.filter(({ decided }) => decided === null);
    expect(open).toHaveLength(2);
    const line = (await shown()).entries.find(({ holds }) => holds)!;
    const drop = { amendmentId: open[1]!.id, note: 'Dekket av arealdelen' };
    await done('POST', `${own}/entries/${line.id}/drop`, drop);
    const again = { ...drop, amendmentId: open[0]!.id };
    expect(await refused(`${own}/entries/${line.id}/drop`, again)).toMatchObject({
      ...{ code: 'entry-already-changed', status: 409 },
    });
    await done('POST', `${own}/amendments/${open[1]!.id}/decide`, {
      ...{ ...decision, version: 1, on: '2026-09-02' },
    });
    expect(await shown()).toMatchObject({ items: [] });
    const place = `/api/plans/${ids.plan}/strategy-place?on=2026-10-01`;
    expect(
      strategyPlace.parse((await server.ask('GET', place, { as: 'planner' })).json()),
    ).toMatchObject({ standing: { why: 'not-listed' } });
  });

  it('refuses to order a plan outside it through a need test, until somebody says why, and keeps that', async () => {
    const test = {
      ...{ title: 'Temaplan for natur', type: 'temaplan', purpose: 'Samle kunnskap' },
      ...{ themes: ['natur'], goalIds: [] },
    };
    const { id } = created.parse((await done('POST', '/api/plan-needs', test)).json());
    const answer = { holds: true, because: 'Det er drøftet i utvalget' };
    const order = {
      ...{ outcome: 'plan', version: 1 },
      answers: {
        ...{ 'theme-important': answer, 'purpose-clear': answer },
        ...{ feasible: answer, 'not-covered': answer },
      },
      place: {
        ...{ parentId: null, committeeId: ids.body, horizonYears: 4 },
        ...{ orderedOn: '2026-10-01', reference: '26/60' },
      },
    };
    const path = `/api/plan-needs/${id}/decide`;
    expect(await refused(path, order)).toMatchObject({
      ...{ code: 'outside-strategy', status: 422, facts: { why: 'not-listed' } },
    });
    const departure = { reason: 'Kommunestyret ba om den i mai', amendmentId: null };
    await done('POST', path, { ...order, departure });
    const { flagged } = await shown();
    expect(flagged).toMatchObject([{ title: 'Temaplan for natur', reasons: [departure.reason] }]);
    const history = await server.ask('GET', `/api/plans/${flagged[0]!.planId}/history`, {
      as: 'member',
    });
    const { events } = planHistory.parse(history.json());
    expect(events.find(({ kind }) => kind === 'ordered')).toMatchObject({ details: { departure } });
  });
});
