import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { seePlan } from '../../../src/app/plans/see-plan.ts';
import { seeHierarchy } from '../../../src/app/plans/see-plans.ts';
import { listProcesses, seeProcess } from '../../../src/app/processes/see-processes.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import { aDraftPoll, anOpenPoll } from '../../support/builders/a-poll.ts';
import { aProcess } from '../../support/builders/a-process.ts';
import { aPublishedRound, aRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  await town.tx(async (tx) => {
    const adopted = { adoptedOn: on('2026-06-17'), adoptedByBodyId: ids.body };
    await tx.plans.save(
      aPlan('s', {
        id: ids.plan,
        title: 'Samfunnsdelen',
        level: 'overall',
        type: 'samfunnsdel',
        ...adopted,
      }),
    );
    await tx.plans.save(aPlan('t', { id: uuid(630), title: 'Temaplan klima', parentId: ids.plan }));
    await tx.goals.save(aGoal('mainGoal', '2', null, { id: uuid(631), planId: ids.plan }));
    await tx.goals.saveConflict({
      id: uuid(632),
      key: 'k',
      firstAim: 'Fortette',
      secondAim: 'Bygge rimelig',
      goalIds: [uuid(631)],
    });
    await tx.goals.saveConflict({
      id: uuid(633),
      key: 'l',
      firstAim: 'Noe',
      secondAim: 'annet',
      goalIds: [],
    });
    await tx.processes.save(aProcess({ planId: ids.plan }));
    await tx.rounds.save(aPublishedRound());
    await tx.rounds.save(aRound({ id: uuid(634), ordinal: 2, title: 'Utkast' }));
    await tx.polls.save(anOpenPoll());
    await tx.polls.save(aDraftPoll({ id: uuid(635), title: 'Utkast' }));
  });
});
afterAll(() => app[Symbol.asyncDispose]());
const nobody = () => mintMember(town.scope, ids.ola, []);
const missing = { refused: true, refusal: { code: 'not-found' } };

describe('seeing a plan', () => {
  it('shows what it hangs together with, and the phase that its process is in today', async () => {
    app.itIs(at('2026-12-15T22:59:00.000Z')); // the last minute of the phase
    expect(await seePlan(app.deps)(town.by('ola'), ids.plan)).toMatchObject({
      value: {
        plan: { title: 'Samfunnsdelen', adoptedBy: 'Kommunestyret', adoptedOn: '2026-06-17' },
        parent: null,
        children: [{ id: uuid(630), title: 'Temaplan klima' }],
        goals: [{ id: uuid(631) }],
        conflicts: [{ id: uuid(632) }],
        processes: [
          {
            id: ids.process,
            currentPhases: [{ title: 'Politiske verksteder', endsOn: '2026-12-15' }],
          },
        ],
      },
    });
    app.itIs(at('2026-12-15T23:00:00.000Z'));
    expect(await seePlan(app.deps)(town.by('ola'), ids.plan)).toMatchObject({
      value: { processes: [{ currentPhases: [], nextPhase: null }] },
    });
    expect(await seePlan(app.deps)(town.by('ola'), uuid(630))).toMatchObject({
      value: { parent: { title: 'Samfunnsdelen' }, conflicts: [] },
    });
  });

  it('finds none of another municipality’s, and is for nobody without a role', async () => {
    const other = await aTown(app);
    const notAllowed = { refused: true, refusal: { code: 'not-allowed', action: 'see-plans' } };
    expect(await seePlan(app.deps)(other.by('ola'), ids.plan)).toEqual(missing);
    expect(await seePlan(app.deps)(nobody(), ids.plan)).toEqual(notAllowed);
    expect(await seeHierarchy(app.deps)(nobody())).toEqual(notAllowed);
  });
});

describe('seeing a process', () => {
  it('shows its phases against today, and drafts only to those who prepare them', async () => {
    app.itIs(at('2026-10-31T22:59:00.000Z')); // 31 October 23.59 in Oslo, the day before
    const titles = async (who: 'ola' | 'facilitator') => {
      const seen = await seeProcess(app.deps)(town.by(who), ids.process);
      return seen.refused
        ? null
        : [seen.value.rounds, seen.value.polls].map((things) => things.map(({ title }) => title));
    };
    expect(await seeProcess(app.deps)(town.by('ola'), ids.process)).toMatchObject({
      value: {
        today: '2026-10-31',
        phases: [{ position: 'coming' }],
        process: { plan: { title: 'Samfunnsdelen' } },
      },
    });
    expect(await titles('ola')).toEqual([
      ['Verksted 1: ambisjoner for perioden'],
      ['Retning for veksten'],
    ]);
    expect((await titles('facilitator'))?.flat()).toEqual(expect.arrayContaining(['Utkast']));
  });

  it('lists what goes on in each, and what comes next with its first day', async () => {
    const listed = async () => {
      const answer = await listProcesses(app.deps)(town.by('ola'));
      return answer.refused ? [] : answer.value.processes;
    };
    app.itIs(at('2026-10-31T22:59:00.000Z')); // the last minute before the phase
    expect(await listed()).toMatchObject([
      { currentPhases: [], nextPhase: { title: 'Politiske verksteder', startsOn: '2026-11-01' } },
    ]);
    app.itIs(at('2026-10-31T23:00:00.000Z'));
    expect(await listed()).toMatchObject([
      { currentPhases: ['Politiske verksteder'], nextPhase: null },
    ]);
  });

  it('finds none that is not there, and is for nobody without a role', async () => {
    const notAllowed = { refused: true, refusal: { code: 'not-allowed', action: 'see-processes' } };
    expect(await seeProcess(app.deps)(town.by('ola'), uuid(999))).toEqual(missing);
    expect(await seeProcess(app.deps)(nobody(), ids.process)).toEqual(notAllowed);
    expect(await listProcesses(app.deps)(nobody())).toEqual(notAllowed);
  });
});
