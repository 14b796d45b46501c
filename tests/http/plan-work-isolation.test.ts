import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planningStrategies } from '../../src/contracts/planning-strategy.ts';
import { created } from '../../src/contracts/rounds.ts';
import { wheelItemList } from '../../src/contracts/wheels.ts';
import { apiRoutes } from '../../src/http/api.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';

const town = townIds('a');
const unknown = '0190a000-0000-7000-8000-00000000dead';
const version = { version: 1 };
const closing = { ...version, on: '2026-01-01', reason: 'Falt bort' };
const chain = {
  title: 'Kjede',
  steps: ['Lavere utslipp', 'Dyrere boliger'].map((words) => ({ words, goalId: null, planId: null, conflictId: null })),
}; // prettier-ignore
const conflict = {
  ...{ firstAim: 'Vern', secondAim: 'Vekst', statement: 'Begge vil ha jordet', affected: '' },
  ...{ handling: '', decidedWhere: '', decidedOn: null, goalIds: [town.goal] },
  planIds: [town.plan],
};
const item = {
  ...{ title: 'Budsjettet', lead: 'politics', basis: '', publicDays: null, link: null },
  when: { kind: 'yearly', from: { month: 12, day: 1 }, to: { month: 12, day: 2 } },
};
const facts = {
  ...{ kind: 'new', planId: null, needId: null, title: 'Ny plan', decision: null },
  ...{ from: '2026', to: '2026', note: '' },
};
const decided = { ...version, on: '2026-01-01', bodyId: townIds('b').body, reference: '' };

describe('plan work that belongs to one municipality', () => {
  let server: TestServer;
  let theirs: Readonly<Record<'need' | 'conflict' | 'chain' | 'item' | 'strategy' | 'entry', string>>; // prettier-ignore
  beforeAll(async () => {
    server = await aServer();
    const made = async (path: string, body: unknown): Promise<string> =>
      created.parse((await server.ask('POST', path, { as: 'planner', body })).json()).id;
    const need = await made('/api/plan-needs', {
      ...{ title: 'Behov', type: 'temaplan', purpose: 'Noe', themes: [], goalIds: [] },
    });
    const conflictId = await made('/api/goal-conflicts', conflict);
    const chainId = await made('/api/conflict-chains', chain);
    await server.ask('POST', '/api/wheel-items', { as: 'planner', body: { items: [item] } });
    const { items } = wheelItemList.parse(
      (await server.ask('GET', '/api/wheel-items', { as: 'planner' })).json(),
    );
    const strategy = await made('/api/planning-strategies', {
      ...{ termId: town.term, title: 'Planstrategi', planId: null },
    });
    await server.ask('POST', `/api/planning-strategies/${strategy}/entries`, {
      ...{ as: 'planner', body: { facts, amendmentId: null, supersedesId: null } },
    });
    const { shown } = planningStrategies.parse(
      (await server.ask('GET', '/api/planning-strategies', { as: 'planner' })).json(),
    );
    theirs = {
      ...{ need, conflict: conflictId, chain: chainId, item: items[0]?.id ?? '', strategy },
      entry: shown?.entries[0]?.id ?? '',
    };
  });
  afterAll(() => server[Symbol.asyncDispose]());

  type Address = (id: typeof theirs) => string;
  const attempts: readonly (readonly [method: string, path: Address, body?: unknown])[] = [
    ['GET', () => `/api/goals/${town.goal}`],
    ['POST', () => `/api/goals/${town.goal}/close`, closing],
    ['POST', () => `/api/goals/${town.goal}/reopen`, version],
    ['GET', () => `/api/plans/${town.plan}/strategy-place`],
    ['POST', () => `/api/plans/${town.plan}/documents`, { ...version, title: 'Kart', kind: 'map', address: 'https://kart.invalid/1', datedOn: null }],
    ['GET', ({ need }) => `/api/plan-needs/${need}`],
    ['GET', ({ need }) => `/api/plan-needs/${need}/strategy-place`],
    ['PUT', ({ conflict: id }) => `/api/goal-conflicts/${id}`, { ...conflict, goalIds: [townIds('b').goal], planIds: [townIds('b').plan], ...version }],
    ['POST', ({ conflict: id }) => `/api/goal-conflicts/${id}/close`, closing],
    ['POST', ({ conflict: id }) => `/api/goal-conflicts/${id}/reopen`, version],
    ['GET', ({ conflict: id }) => `/api/conflict-history/${id}`],
    ['GET', ({ chain: id }) => `/api/conflict-history/${id}`],
    ['PUT', ({ chain: id }) => `/api/conflict-chains/${id}`, { ...chain, ...version }],
    ['POST', ({ chain: id }) => `/api/conflict-chains/${id}/close`, closing],
    ['POST', ({ chain: id }) => `/api/conflict-chains/${id}/reopen`, version],
    ['GET', ({ item: id }) => `/api/wheel-items/${id}/history`],
    ['PUT', ({ item: id }) => `/api/wheel-items/${id}`, { ...item, ...version }],
    ['POST', ({ item: id }) => `/api/wheel-items/${id}/remove`, version],
    ['GET', ({ strategy }) => `/api/planning-strategies?strategy=${strategy}`],
    ['GET', ({ strategy }) => `/api/planning-strategies/${strategy}/history`],
    ['GET', ({ strategy }) => `/api/planning-strategies/${strategy}/deadlines`],
    ['POST', ({ strategy }) => `/api/planning-strategies/${strategy}/propose`, { ...version, publicFrom: '2026-10-01', treatmentOn: '2026-12-01', despite: 'x' }],
    ['POST', ({ strategy }) => `/api/planning-strategies/${strategy}/adopt`, { ...decided, despite: 'x' }],
    ['POST', ({ strategy }) => `/api/planning-strategies/${strategy}/entries`, { facts, amendmentId: null, supersedesId: null }],
    ['PUT', ({ strategy, entry }) => `/api/planning-strategies/${strategy}/entries/${entry}`, { facts, ...version }],
    ['POST', ({ strategy, entry }) => `/api/planning-strategies/${strategy}/entries/${entry}/withdraw`, version],
    ['POST', ({ strategy }) => `/api/planning-strategies/${strategy}/amendments`, { kind: 'supplement', year: null, title: 'Tillegg' }],
  ]; // prettier-ignore
  const nowhere = { need: unknown, conflict: unknown, chain: unknown, item: unknown, strategy: unknown, entry: unknown }; // prettier-ignore
  const names = { need: ':need', conflict: ':conflict', chain: ':chain', item: ':item', strategy: ':strategy', entry: ':entry' }; // prettier-ignore
  const named = attempts.map((attempt) => [`${attempt[0]} ${attempt[1](names)}`, attempt] as const);

  it.each(named)(
    'does not exist for another’s planner: %s',
    async (_name, [method, path, body]) => {
      const ask = (address: string) =>
        server.ask(method, address, {
          as: 'planner',
          of: 'b',
          ...(body !== undefined && { body }),
        });
      const answer = await ask(path(theirs));
      expect(answer.status, answer.text).toBe(404);
      expect((await ask(path(nowhere))).text).toBe(answer.text);
    },
  );

  const changes = named.filter(([, [method]]) => method !== 'GET');
  it.each(changes)('is not a politician’s to change: %s', async (_name, [method, path, body]) => {
    const answer = await server.ask(method, path(theirs), { as: 'chair', body });
    expect(answer.status, answer.text).toBe(403);
  });

  it('cannot be tied to another’s goals, plans, bodies or needs', async () => {
    const [own, as] = [townIds('b'), 'planner'] as const;
    const attempt = async (path: string, body: unknown) =>
      (await server.ask('POST', path, { as, of: 'b', body })).status;
    const tied = (tie: object) => ({ ...chain, steps: chain.steps.map((step) => ({ ...step, ...tie })) }); // prettier-ignore
    expect(await attempt('/api/conflict-chains', tied({ goalId: town.goal }))).toBe(404);
    expect(await attempt('/api/conflict-chains', tied({ planId: town.plan }))).toBe(404);
    expect(await attempt('/api/conflict-chains', tied({ conflictId: theirs.conflict }))).toBe(404);
    expect(await attempt('/api/goal-conflicts', { ...conflict, goalIds: [own.goal] })).toBe(404);
    for (const kind of ['plan', 'process'] as const)
      expect(await attempt('/api/wheel-items', { items: [{ ...item, link: { kind, id: town[kind] } }] })).toBe(404); // prettier-ignore
    expect(await attempt('/api/calendar-subscriptions', { bodyId: town.body })).toBe(404);
    const wish = { termId: own.term, title: 'Planstrategi', planId: town.plan };
    expect(await attempt('/api/planning-strategies', wish)).toBe(404);
    expect(await attempt('/api/planning-strategies', { ...wish, termId: town.term, planId: null })).toBe(404); // prettier-ignore
  });

  it('is on no page of another', async () => {
    for (const path of ['/api/planning-strategies', '/api/wheels', '/api/wheel-items', '/api/goal-conflicts', '/api/plan-register', '/api/red-thread', '/api/findings', '/api/training', '/api/calendar-subscriptions', '/api/search?text=planstrategi', '/api/plans/picture.svg']) {
      const { status, text } = await server.ask('GET', path, { as: 'planner', of: 'b' });
      expect(status, path).toBe(200);
      for (const id of [...Object.values(theirs), town.plan, town.goal, town.body])
        expect(text, path).not.toContain(id);
    } // prettier-ignore
  });

  it('is shown on no page of the API to somebody whose roles have been taken', async () => {
    await server.deps.unitOfWork.run(server.a, async (tx) => {
      const person = await tx.people.byId(personId('a', 'third'));
      if (person) await tx.people.savePerson({ ...person, roles: [] });
    });
    const ids = { planId: town.plan, goalId: town.goal, processId: town.process, needId: theirs.need, itemId: theirs.item, strategyId: theirs.strategy, subjectId: theirs.conflict }; // prettier-ignore
    const pages = apiRoutes(server.deps, { pollAnswered: () => undefined })
      .filter(({ method }) => method === 'get')
      .map(({ path }) =>
        path.replace(/:(\w+)/g, (_, name: string) => (ids as Readonly<Record<string, string>>)[name] ?? unknown),
      ); // prettier-ignore
    // What these cannot be asked without.
    const wishes = new Map([['/api/audit/extract', '?from=2026-01-01&to=2026-12-31&reason=x'], ['/move-preview', '?startsOn=2027-01-04&endsOn=2027-02-04'], ['/statements', '?format=csv'], ['/reach/file', '?format=csv'], ['/results/file', '?format=csv'], ['/programme/questions', '?format=csv'], ['/api/plans/export', '?format=csv'], ['/api/plans/more', '?band=action&from=0'], ['/api/process-preview', '?template=temaplan&kind=start&on=2027-01-04']]); // prettier-ignore
    const shown = [];
    for (const page of pages) {
      const wish = [...wishes].find(([end]) => page.endsWith(end))?.[1];
      const { status } = await server.ask('GET', page + (wish ?? ''), { as: 'third' });
      if (status < 400) shown.push(page);
      else expect([403, 404], page).toContain(status);
    }
    // The time of day, who one is and has chosen oneself, a home page with nothing on it, and what is kept about oneself: that right outlives every role.
    expect(shown.toSorted()).toEqual(['/api/clock', '/api/home', '/api/me', '/api/me/preferences', '/api/privacy', '/api/privacy/own/file']); // prettier-ignore
  });
});
