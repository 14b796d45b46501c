import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { cardKinds } from '../../../src/app/messages/card-kinds.ts';
import {
  dayOf,
  editionOf,
  remindOfDues,
  secondsUntilMorning,
} from '../../../src/app/processes/remind-of-dues.ts';
import type { PhaseDue } from '../../../src/core/processes/phase-due.ts';
import { usualTimelineSetting } from '../../../src/core/processes/timeline-setting.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const dueId = uuid(540);
const due: PhaseDue = {
  ...{ id: dueId, phaseId: ids.phase, kind: 'letter', title: 'Brev', finding: null, day: 7 },
  ...{ doneAt: null, doneBy: null, pollId: null, madeAddress: '' },
};
const phase = aPhase({
  ...asAdopted(on('2026-11-02'), on('2026-11-20')),
  openedAt: at('2026-11-02T00:00:00.000Z'),
});
const responsible = (responsibleId: string | null) =>
  town.tx((tx) =>
    tx.processes.save(aProcess({ status: 'running', responsibleId, phases: [phase] })),
  );
beforeEach(async () => {
  town = await aTown(app);
  await responsible(ids.facilitator);
  await town.tx((tx) => tx.phaseDues.save([due]));
});
const remindOn = async (day: string) => {
  app.itIs(at(`${day}T07:00:00.000Z`));
  await remindOfDues(app.deps)(town.scope);
};
const told = async (subjectId = dueId) =>
  (await town.tx((tx) => tx.messages.ofSubject('due-reminder', subjectId)))
    .map(({ personId, edition }) => [personId, dayOf(edition)])
    .toSorted();

describe('the reminders of what is due', () => {
  it('go once for each lead time to the responsible, however often and in how many replicas they run', async () => {
    await Promise.all([remindOn('2026-11-02'), remindOn('2026-11-02')]);
    await remindOn('2026-11-03');
    expect(await told()).toEqual([[ids.facilitator, '2026-11-02']]);
    // 8 November is a Sunday: what was to be told then is told on Monday, and on Tuesday that it is late.
    await remindOn('2026-11-08');
    expect(await told()).toHaveLength(1);
    await remindOn('2026-11-09');
    await remindOn('2026-11-10');
    await remindOn('2026-11-11');
    expect(await told()).toEqual(
      ['2026-11-02', '2026-11-08', '2026-11-10'].map((day) => [ids.facilitator, day]),
    );
    await remindOn('2026-11-23');
    expect(await told(ids.phase)).toEqual([[ids.facilitator, '2026-11-21']]);
  });

  it('go to nobody elected, and to nobody where nobody is responsible', async () => {
    for (const personId of [ids.ola, null]) {
      await responsible(personId);
      await remindOn('2026-11-10');
    }
    expect(await told()).toEqual([]);
  });

  it('follow the lead times of the municipality', async () => {
    const setting = { ...usualTimelineSetting, reminderDays: [3], version: 1 };
    await town.tx((tx) => tx.timelines.saveSetting(setting));
    await remindOn('2026-11-02');
    expect(await told()).toEqual([]);
    await remindOn('2026-11-06');
    expect(await told()).toEqual([[ids.facilitator, '2026-11-06']]);
  });

  it('say what is due and where, and are not sent when it is done or no longer news', async () => {
    app.itIs(at('2026-11-10T07:00:00.000Z'));
    const draw = (day: string) =>
      town.tx((tx) =>
        cardKinds['due-reminder'].draw(app.deps, tx, town.municipality, {
          ...{ subjectId: dueId, personId: ids.facilitator, edition: editionOf(on(day)) },
        }),
      );
    const drawn = await draw('2026-11-10');
    expect(drawn).toMatchObject({
      facts: { what: 'letter', title: 'Brev', dueOn: '2026-11-09' },
      tooLate: null,
    });
    expect(drawn?.facts.tabAddress).toContain(`/processes/${ids.process}/letter`);
    expect(await draw('2026-11-02')).toMatchObject({ tooLate: 'no-longer-news' });
    const done = { doneAt: at('2026-11-10T06:00:00.000Z'), doneBy: ids.facilitator };
    await town.tx((tx) => tx.phaseDues.save([{ ...due, ...done }]));
    expect(await draw('2026-11-10')).toMatchObject({ tooLate: 'done' });
  });

  it.each([
    ['2026-11-28T06:59:00.000Z', '2026-11-28T07:00:00.000Z'],
    ['2026-11-28T07:00:00.000Z', '2026-11-29T07:00:00.000Z'],
    ['2027-03-27T12:00:00.000Z', '2027-03-28T06:00:00.000Z'],
  ])('wait at %s until %s, eight in Oslo', (now, next) => {
    expect(secondsUntilMorning(at(now))).toBe((Date.parse(next) - Date.parse(now)) / 1000);
  });
});

describe('what is due on the first page', () => {
  it('stands there for those who shape processes, with what a late phase lacks, and for nobody else', async () => {
    app.itIs(at('2026-11-23T09:00:00.000Z'));
    const { staff } = await seeHome(app.deps)(town.by('facilitator'));
    expect(staff?.due).toMatchObject({
      things: [
        { kind: 'letter', title: 'Brev', daysLate: 14, isMine: true, unmet: [] },
        { kind: 'phase', daysLate: 3, isMine: true },
      ],
      more: 0,
    });
    expect(staff?.due.things[1]?.unmet).toContain('letter-sent');
    expect((await seeHome(app.deps)(town.by('ola'))).staff).toBeNull();
    expect((await seeHome(app.deps)(town.by('clerk'))).staff?.due.things).toEqual([]);
  });
});
