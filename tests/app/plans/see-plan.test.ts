import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addGoal } from '../../../src/app/goals/change-goals.ts';
import { keepDocument } from '../../../src/app/plans/keep-document.ts';
import { seePlanHistory } from '../../../src/app/plans/see-plan-register.ts';
import { seePlan } from '../../../src/app/plans/see-plan.ts';
import type { PlanView } from '../../../src/app/plans/see-plan.ts';
import type { DocumentCommand } from '../../../src/core/plans/keep-document.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { aClosedPoll, aDraftPoll } from '../../support/builders/a-poll.ts';
import { aProcess } from '../../support/builders/a-process.ts';
import { aRegisteredPlan, aReplacement } from '../../support/builders/a-registered-plan.ts';
import { aClosedRound, aRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
const plan = uuid(851);
const [older, needed] = [uuid(852), uuid(853)];
const [goal, assignment, task, elsewhere] = [uuid(854), uuid(855), uuid(856), uuid(857)];
const indicator = uuid(858);

beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-27T11:00:00.000Z'));
  await town.tx(async (tx) => {
    const { planRegister, goals, indicators } = tx;
    for (const [id, key] of [
      [older, 'older'],
      [needed, 'needed'],
    ] as const)
      await planRegister.savePlan(
        aRegisteredPlan(key, { id, title: key, adoptedOn: on('2014-06-18') }),
      );
    const adopted = { adoptedOn: on('2024-05-15'), adoptedByBodyId: ids.body };
    await planRegister.savePlan(aRegisteredPlan('climate', { id: plan, ...adopted }));
    const replaced = { ...aReplacement(plan, older, 'Kapittel 2'), id: uuid(859) };
    await planRegister.saveLink({ ...replaced, effectiveOn: on('2024-05-15') });
    await planRegister.saveLink({
      ...{ ...aReplacement(plan, needed), id: uuid(860), kind: 'depends-on' },
    });
    await goals.save(aGoal('mainGoal', '1', null, { id: goal, planId: plan }));
    await goals.save(aGoal('strategy', '1.1', goal, { id: uuid(861), planId: plan }));
    await goals.save(aGoal('assignment', '1.1.1', uuid(861), { id: assignment, planId: plan }));
    // Held by no plan itself: it is carried out as part of the assignment above it.
    await goals.save(aGoal('task', '1.1.1.1', assignment, { id: task }));
    await goals.save(aGoal('task', '1.1.1.2', assignment, { id: elsewhere, planId: needed }));
    await goals.saveReport({ ...aReport(task, 'delayed'), id: uuid(862) });
    await goals.saveReport({ ...aReport(elsewhere, 'stopped'), id: uuid(863) });
    await indicators.save({
      ...{ id: indicator, goalId: goal, name: 'Utslipp', unit: 'tonn', direction: 'down' },
      ...{ target: 100, targetOn: on('2030-12-31'), source: 'SSB', sdgs: [13], ordinal: 1 },
      isExample: false,
    });
    for (const [day, value] of [
      ['2024-12-31', 180],
      ['2025-12-31', 160],
    ] as const)
      await indicators.saveValue({ indicatorId: indicator, measuredOn: on(day), value });
    await tx.processes.save(aProcess({ planId: plan }));
  });
});

const see = async (who: Parameters<Town['by']>[0] = 'ola', of = plan): Promise<PlanView> => {
  const seen = await seePlan(app.deps)(town.by(who), of);
  if (seen.refused) throw new Error(JSON.stringify(seen.refusal));
  return seen.value;
};

describe('one plan, whole', () => {
  it('says what it replaced and needs, with dates, from both ends', async () => {
    expect((await see()).registration.links).toMatchObject([
      {
        ...{ kind: 'replaces', direction: 'from', part: 'Kapittel 2', effectiveOn: '2024-05-15' },
        plan: { id: older, adoptedOn: '2014-06-18' },
      },
      { kind: 'depends-on', direction: 'from', plan: { id: needed } },
    ]);
    expect((await see('ola', older)).registration.links).toMatchObject([
      { kind: 'replaces', direction: 'to', plan: { id: plan, adoptedOn: '2024-05-15' } },
    ]);
  });

  it('tells the latest reports on what it holds, the worst and the share, and its numbers against their targets', async () => {
    const { results } = await see();
    expect(results).toMatchObject({
      rollUp: { worst: 'delayed', wellOff: 0, reported: 1 },
      reports: [{ goal: { id: task, kind: 'task' }, report: { period: 'Tertialrapport 1-26' } }],
      unreported: 1,
      indicators: [
        { id: indicator, target: 100, goal: { id: goal }, latest: { value: 160, measuredOn: '2025-12-31' } },
      ],
    }); // prettier-ignore
  });

  it('tells what this council has decided, changed and heard', async () => {
    const words = { title: 'Ny', planId: plan, note: '' };
    const place = { kind: 'strategy', parentId: goal } as const;
    expect(await addGoal(app.deps)(town.by('planner'), words, place)).toMatchObject({
      refused: false,
    });
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound());
      await tx.polls.save(aClosedPoll({ outcomeNote: 'Det ble målet om halve utslippet.' }));
    });
    const { contribution } = await see();
    expect(contribution).toMatchObject({
      decisions: [{ kind: 'adopted', on: '2024-05-15', body: 'Kommunestyret' }],
      goals: [{ title: 'Ny', change: 'added', on: '2026-11-27' }],
      rounds: [{ id: ids.round, status: 'closed', summary: 'Rådet var tydelig.' }],
      polls: [{ id: ids.poll, outcomeNote: 'Det ble målet om halve utslippet.' }],
    });
  });

  it('does not let on about a closed meeting to whoever may not see it, nor about its polls', async () => {
    const closed = { kind: 'closed', legalBasis: '§ 11-5', decidedBy: 'KS' } as never;
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound({ openness: closed }));
      await tx.polls.save(aClosedPoll({ outcomeNote: 'Hemmelig' }));
    });
    expect((await see('ola')).contribution).toMatchObject({ rounds: [{}], polls: [{}] });
    const outside = (await see('planner')).contribution;
    expect(outside).toMatchObject({ rounds: [], polls: [] });
    expect(JSON.stringify(outside)).not.toContain('Hemmelig');
  });

  it('counts no draft as a contribution, whoever reads', async () => {
    await town.tx(async (tx) => {
      await tx.rounds.save(aRound());
      await tx.polls.save(aDraftPoll({ roundId: null }));
    });
    expect((await see('facilitator')).contribution).toMatchObject({ rounds: [], polls: [] });
  });

  it('says nothing of a contribution where no term holds today', async () => {
    app.itIs(at('2038-01-01T11:00:00.000Z'));
    expect((await see()).contribution).toBeNull();
  });
});

describe('the plan’s documents', () => {
  const facts = {
    title: 'Plankart',
    kind: 'map',
    address: 'https://www.baerum.kommune.no/kart.pdf',
    datedOn: on('2024-05-15'),
  } as const;
  const id = uuid(870);
  const keep = (seen: number, command: DocumentCommand, who: 'planner' | 'ola' = 'planner') =>
    keepDocument(app.deps)(town.by(who), plan, seen, command);

  it('are added, changed and taken off, and the history keeps each form', async () => {
    expect(await keep(1, { kind: 'add-document', id, facts })).toEqual({ refused: false, value: null }); // prettier-ignore
    expect((await see()).documents).toMatchObject([{ id, ...facts }]);
    await keep(2, { kind: 'change-document', id, facts: { ...facts, title: 'Kart' } });
    await keep(3, { kind: 'withdraw-document', id });
    expect(await see()).toMatchObject({ documents: [], registration: { version: 4 } });
    const history = await seePlanHistory(app.deps)(town.by('ola'), plan);
    expect(history).toMatchObject({
      value: {
        events: [
          { kind: 'document-withdrawn', by: 'Petra Planlegger', details: { document: { title: 'Kart' } } },
          { kind: 'document-changed', details: { document: { title: 'Kart' }, earlierDocument: facts } },
          { kind: 'document-added', details: { document: facts } },
        ],
      },
    }); // prettier-ignore
    expect(await town.audit()).toEqual(['plan-changed', 'plan-changed', 'plan-changed']);
    expect(app.told).toContainEqual({ topic: 'plan', id: plan, municipalityId: town.municipality.id }); // prettier-ignore
  });

  it('of two planners the second gets a conflict, and nothing is overwritten', async () => {
    await keep(1, { kind: 'add-document', id, facts });
    const second = { kind: 'add-document', id: uuid(871), facts: { ...facts, address: 'https://example.org/' } } as const; // prettier-ignore
    expect(await keep(1, second)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 2 },
    });
    expect((await see()).documents).toHaveLength(1);
  });

  it('are kept by planners only, and not on another municipality’s plan', async () => {
    const add = { kind: 'add-document', id, facts } as const;
    expect(await keep(1, add, 'ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    const other = await aTown(app);
    expect(await keepDocument(app.deps)(other.by('planner'), plan, 1, add)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
