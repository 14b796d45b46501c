import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportQuestions } from '../../../src/app/programme/export-questions.ts';
import { keepProgramme } from '../../../src/app/programme/keep-programme.ts';
import {
  takeHome,
  withdrawLearningPoint,
  writeLearningPoint,
} from '../../../src/app/programme/learn.ts';
import { seeProgramme } from '../../../src/app/programme/see-programme.ts';
import { mintMember } from '../../../src/app/authority-mint.ts';
import type { ProgrammeContent } from '../../../src/core/programme/programme.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  // The town's workshop phase becomes a gathering.
  await town.tx(async (tx) => {
    const process = await tx.processes.byId(ids.process);
    if (!process) return;
    const phases = process.phases.map((phase) =>
      phase.id === ids.phase ? { ...phase, kind: 'gathering' as const } : phase,
    );
    await tx.processes.save({ ...process, phases });
  });
});

const content: ProgrammeContent = {
  ...{ theme: 'Ledelse', gatherings: [], cohort: [{ id: uuid(71), name: 'Proveby', participants: 5 }] },
  questions: [
    {
      ...{ id: uuid(72), level: 'regional', text: '=HYPERLINK("x")', background: '' },
      ...{ phaseId: ids.phase, state: 'open', answer: '' },
    },
  ],
}; // prettier-ignore
type Who = Parameters<Town['by']>[0];
const keep = (who: Who = 'planner', seen = 0) =>
  keepProgramme(app.deps)(town.by(who), ids.process, content, seen);
const see = (who: Who) => seeProgramme(app.deps)(town.by(who), ids.process);
const write = (who: Who, isNamed = false, clientKey = uuid(81)) =>
  writeLearningPoint(app.deps)(town.by(who), ids.phase, { text: 'Spør tidligere', isNamed, clientKey }); // prettier-ignore
async function onlyPoint() {
  const seen = await see('planner');
  const point = seen.refused ? undefined : seen.value.learningPoints[0];
  if (!point) throw new Error('there is no learning point');
  return point;
}

describe('a competence programme', () => {
  it('is kept by those who shape processes, and read by everybody', async () => {
    expect(await keep('ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await keep()).toMatchObject({ refused: false });
    expect(await see('ola')).toMatchObject({
      value: { version: 1, content: { theme: 'Ledelse' }, mayKeep: false, mayLearn: true, staff: [] },
    }); // prettier-ignore
    expect(await town.audit()).toEqual(['programme-kept']);
  });

  it('lets one of two who keep it at once, and tells the other', async () => {
    const outcomes = await Promise.all([keep(), keep()]);
    expect(outcomes.filter(({ refused }) => refused)).toEqual([
      { refused: true, refusal: { code: 'version-conflict', version: 1 } },
    ]);
  });

  it('gives its discussion questions as a file in which no cell is a formula', async () => {
    await keep();
    const file = await exportQuestions(app.deps)(town.by('ola'), ids.process, 'csv');
    if (file.refused) throw new Error(file.refusal.code);
    const text = new TextDecoder().decode(file.value.bytes);
    expect(text).toContain('Regionalt');
    expect(text).not.toMatch(/[;\n"]=HYPERLINK/);
  });

  it('takes a learning point once, with nobody’s name on it or in the audit log', async () => {
    await write('ola');
    await write('ola');
    expect(await onlyPoint()).toMatchObject({ text: 'Spør tidligere', name: null });
    expect(await town.audit()).toEqual(['learning-point-written']);
    const rows = await town.tx((tx) => tx.programmes.learningPoints([ids.phase]));
    expect(JSON.stringify(rows)).not.toContain(town.by('ola').personId);
  });

  it('is not said to be written where its key was used at another gathering', async () => {
    await write('ola');
    const other = uuid(83);
    await town.tx(async (tx) => {
      const process = await tx.processes.byId(ids.process);
      const phase = process?.phases.find(({ id }) => id === ids.phase);
      if (!process || !phase) return;
      const phases = [...process.phases, { ...phase, id: other, key: 'second', ordinal: 9 }];
      await tx.processes.save({ ...process, phases });
    });
    const again = { text: 'Noe annet', isNamed: false, clientKey: uuid(81) };
    expect(await writeLearningPoint(app.deps)(town.by('ola'), other, again)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('names whoever asks to be named', async () => {
    await write('ola', true);
    expect(await onlyPoint()).toMatchObject({ name: 'Ola Nordmann' });
  });

  it('takes nothing from an observer, of a phase that is no gathering, or of another process', async () => {
    const observer = mintMember(town.scope, ids.ola, ['observer']);
    const point = { text: 'Noe', isNamed: false, clientKey: uuid(82) };
    expect(await writeLearningPoint(app.deps)(observer, ids.phase, point)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await writeLearningPoint(app.deps)(town.by('ola'), uuid(999), point)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('is taken home by the administration, with somebody of it who answers for it', async () => {
    await write('ola');
    const { id, version } = await onlyPoint();
    const home = { what: 'Gjør det', dueOn: null, state: 'planned', note: '' } as const;
    const take = (who: Who, responsibleId: string) =>
      takeHome(app.deps)(town.by(who), id, { home: { ...home, responsibleId }, version });
    expect(await take('ola', ids.planner)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await take('planner', ids.kari)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await take('planner', ids.planner)).toMatchObject({ refused: false });
    expect(await onlyPoint()).toMatchObject({
      home: { what: 'Gjør det', responsible: 'Petra Planlegger' },
    });
  });

  it('is taken off the page by the administration only', async () => {
    await write('ola');
    const { id, version } = await onlyPoint();
    const withdraw = withdrawLearningPoint(app.deps);
    expect(await withdraw(town.by('ola'), id, version)).toMatchObject({ refusal: { code: 'not-allowed' } }); // prettier-ignore
    await withdraw(town.by('planner'), id, version);
    expect(await see('ola')).toMatchObject({ value: { learningPoints: [] } });
  });
});
