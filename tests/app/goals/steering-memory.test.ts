import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeFindings } from '../../../src/app/goals/see-findings.ts';
import { seeRedThread } from '../../../src/app/goals/see-red-thread.ts';
import { createSteeringMemory } from '../../../src/app/goals/steering-memory.ts';
import type { Steering } from '../../../src/app/goals/steering-memory.ts';
import type { Transaction } from '../../../src/app/ports/stores.ts';
import { redThread } from '../../../src/core/goals/red-thread.ts';
import { refuse } from '../../../src/core/decision.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
const indicatorId = uuid(731);
const line = {
  ...{ id: uuid(733), goalId: uuid(723), year: 2027, budgetLine: 'Plan', amountNok: 9 },
  ...{ personMonths: 1, source: '', isExample: false },
};
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  await town.tx(async (tx) => {
    await tx.plans.save(aPlan('samfunnsdel', { id: ids.plan, title: 'Samfunnsdelen' }));
    await tx.goals.save(aGoal('mainGoal', '2', null, { id: uuid(720), planId: ids.plan }));
    await tx.goals.save(aGoal('subGoal', '2.1', uuid(720), { id: uuid(721) }));
    await tx.goals.save(aGoal('strategy', '2.1.a', uuid(721), { id: uuid(722) }));
    await tx.goals.save(aGoal('assignment', 'x', uuid(722), { id: uuid(723) }));
    await tx.indicators.save({
      ...{ id: indicatorId, goalId: uuid(721), name: 'Gange', unit: '%', direction: 'up' },
      ...{ target: 70, targetOn: null, source: '', sdgs: [], ordinal: 1, isExample: false },
    });
    await tx.means.save(line);
  });
});
afterAll(() => app[Symbol.asyncDispose]());

const changes: readonly (readonly [what: string, change: (tx: Transaction) => Promise<void>])[] = [
  ['a goal', (tx) => tx.goals.save(aGoal('task', 'y', uuid(723), { id: uuid(724) }))],
  ['a report', (tx) => tx.goals.saveReport({ ...aReport(uuid(724), 'done'), id: uuid(732) })],
  ['a value', (tx) => tx.indicators.saveValue({ indicatorId, measuredOn: on('2026-09-01'), value: 9 })],
  ['a frame', (tx) => tx.means.saveFrame({ year: 2027, amountNok: 1, personMonths: null, source: '', isExample: false })],
  ['a line of means', (tx) => tx.means.save({ ...line, amountNok: 20 })],
  ['a plan', (tx) => tx.plans.save(aPlan('temaplan', { id: uuid(734), title: 'Temaplanen' }))],
]; // prettier-ignore

describe('what is worked out of the red thread', () => {
  /** Two processes on one database, each with a memory of its own. */
  const here = () => app.deps;
  const elsewhere = { steering: createSteeringMemory() };
  const found = async (deps: Pick<App['deps'], 'unitOfWork' | 'clock' | 'steering'>) => {
    const seen = await seeFindings(deps)(town.by('ola'));
    return seen.refused ? null : seen.value;
  };

  it.each(changes)('is worked out anew everywhere when %s is stored', async (_what, change) => {
    const there = { ...app.deps, ...elsewhere };
    const before = await found(here());
    expect(await found(there)).toEqual(before);
    await town.tx(change);
    const after = await found(here());
    expect(after).not.toEqual(before);
    expect(await found(there)).toEqual(after);
  });

  it('is kept while nothing changes: the goals are not read again', async () => {
    await found(here());
    const reads: string[] = [];
    const counted: App['deps']['unitOfWork'] = {
      ...app.deps.unitOfWork,
      read: (scope, work) =>
        app.deps.unitOfWork.read(scope, (tx) =>
          work({
            ...tx,
            goals: { ...tx.goals, all: () => (reads.push('goals'), tx.goals.all()) },
          }),
        ),
    };
    await seeFindings({ ...app.deps, unitOfWork: counted })(town.by('ola'));
    await seeRedThread({ ...app.deps, unitOfWork: counted })(town.by('ola'));
    expect(reads).toEqual([]);
  });

  it('is not moved by a change that was taken back', async () => {
    const before = await found(here());
    await town.tx(async (tx) => {
      await tx.goals.save(aGoal('task', 'angret', uuid(723), { id: uuid(725) }));
      return refuse({ code: 'not-found' });
    });
    expect(await found(here())).toEqual(before);
  });

  it('is worked out anew on a new day: an assignment is overdue without anything being stored', async () => {
    await town.tx((tx) =>
      tx.goals.saveReport({ ...aReport(uuid(723), 'on-track', '2026-10-01'), id: uuid(735) }),
    );
    const overdue = async () =>
      (await found(here()))?.kinds.find(({ code }) => code === 'assignment-without-report')?.count;
    expect(await overdue()).toBe(0);
    app.itIs(at('2027-11-05T08:00:00.000Z'));
    expect(await overdue()).toBe(1);
    app.itIs(at('2026-11-05T08:00:00.000Z'));
  });

  it('is each municipality’s own', async () => {
    await found(here());
    const other = await aTown(app);
    expect(await seeFindings(app.deps)(other.by('ola'))).toMatchObject({ value: { total: 0 } });
  });
});

describe('the memory itself', () => {
  const steering = (count: number): Steering => {
    const goals = Array.from({ length: count }, (_, n) => aGoal('mainGoal', String(n)));
    const none = new Map<string, never>();
    return {
      ...{ nodes: redThread(goals, []).nodes, findings: [] },
      ...{ goals: none, plans: none, indicators: none, planOf: none },
    };
  };

  it('lets several who ask at once wait for the same work', async () => {
    const memory = createSteeringMemory();
    let made = 0;
    const make = () => Promise.resolve(((made += 1), steering(1)));
    await Promise.all([1, 2, 3].map(() => memory.ofState('a', '1', make)));
    expect(made).toBe(1);
  });

  it('lets those go that were asked for longest ago when there are too many goals', async () => {
    const memory = createSteeringMemory(5);
    const made: string[] = [];
    const ask = (name: string) =>
      memory.ofState(name, '1', () => Promise.resolve((made.push(name), steering(2))));
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(name);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps nothing of work that failed', async () => {
    const memory = createSteeringMemory();
    await expect(memory.ofState('a', '1', () => Promise.reject(new Error('lost')))).rejects.toThrow(
      'lost',
    );
    expect((await memory.ofState('a', '1', () => Promise.resolve(steering(1)))).nodes).toHaveLength(1); // prettier-ignore
  });
});
