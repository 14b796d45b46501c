import { describe, expect, it } from 'vitest';
import { phaseDeadlines } from '../../../../src/core/deadlines/phase-deadlines.ts';
import { dueOn } from '../../../../src/core/processes/phase-due.ts';
import { checkTemplate } from '../../../../src/core/processes/templates/check-template.ts';
import {
  compareTemplates,
  takeOver,
} from '../../../../src/core/processes/templates/compare-templates.ts';
import {
  layOutTemplate,
  makeProcess,
} from '../../../../src/core/processes/templates/lay-out-process.ts';
import type { ProcessTemplate } from '../../../../src/core/processes/templates/process-template.ts';
import { shippedTemplates } from '../../../../src/core/processes/templates/shipped-templates.ts';
import type { CivilDate } from '../../../../src/core/time/instant.ts';
import { ids, uuid } from '../../../support/builders/ids.ts';
import { on } from '../../../support/builders/instants.ts';

const languages = ['nb', 'nn', 'en'] as const;
const named = (key: string, language: (typeof languages)[number] = 'nb'): ProcessTemplate =>
  shippedTemplates(language).find((template) => template.key === key)!;
const wish = (kind: 'start' | 'constitution', day: CivilDate) => ({
  ...{ title: 'Planstrategi 2027–31', planId: null, responsibleId: null },
  start: { kind, on: day },
});
const made = (template: ProcessTemplate, day: CivilDate, kind: 'start' | 'constitution') => {
  let due = 500;
  return makeProcess(template, wish(kind, day), {
    processId: ids.process,
    phaseIds: new Map(template.phases.map(({ key }, index) => [key, uuid(200 + index)])),
    nextDueId: () => uuid((due += 1)),
    today: on('2026-11-28'),
  });
};
const everyTemplate = languages.flatMap((language) =>
  shippedTemplates(language).map((template) => [template.key, language, template] as const),
);

describe('the templates that ship', () => {
  it('are the six of the domain, with the merger beside the samfunnsdel of the formannskap model', () => {
    expect(shippedTemplates('nb').map(({ key, governance }) => [key, governance])).toEqual([
      ['planstrategi', null],
      ['samfunnsdel-formannskap', 'formannskap'],
      ['samfunnsdel-merger', null],
      ['samfunnsdel-parliamentary', 'parliamentary'],
      ['temaplan', null],
      ['byledelse', null],
      ['competence', null],
    ]);
  });

  it.each(everyTemplate)('%s in %s can be made into a process', (_key, _language, template) => {
    expect(checkTemplate(template)).toEqual({ refused: false, value: template });
  });

  it.each(everyTemplate)('%s in %s says what every phase is for, expects and gives', (_k, _l, { phases }) => {
    for (const { purpose, expectation, products } of phases)
      expect([purpose, expectation, products[0]].every((words) => (words ?? '').length > 3)).toBe(true);
  }); // prettier-ignore

  it('read differently in each language, and are shaped alike', () => {
    const shape = ({ phases }: ProcessTemplate) =>
      phases.map(({ key, startWeek, days, dues }) => [key, startWeek, days, dues.length]);
    const [nb, nn, en] = languages.map((language) => named('temaplan', language));
    expect(new Set([nb!.about, nn!.about, en!.about]).size).toBe(3);
    expect([nn, en].map((template) => shape(template!))).toEqual([shape(nb!), shape(nb!)]);
  });

  it.each([
    'planstrategi',
    'samfunnsdel-formannskap',
    'samfunnsdel-merger',
    'samfunnsdel-parliamentary',
  ])('%s keeps every deadline of the law when it is counted from the constitution', (key) => {
    for (const day of ['2023-10-18', '2027-10-20', '2031-09-24']) {
      const { process } = made(named(key), on(day), 'constitution');
      const deadlines = phaseDeadlines(process.phases, {
        rules: [],
        constitution: { on: on(day), isFromTermStart: false },
      });
      expect(deadlines.length).toBeGreaterThan(1);
      expect(deadlines.filter(({ brokenBy }) => brokenBy > 0)).toEqual([]);
    }
  });
});

describe('a process from a template', () => {
  it('counts from the constitution: what comes before lies before it', () => {
    const laid = layOutTemplate(named('planstrategi'), {
      kind: 'constitution',
      on: on('2027-10-20'),
    });
    expect(laid.map(({ key, startsOn, endsOn }) => [key, startsOn, endsOn])).toEqual([
      ['start', '2027-01-13', '2027-06-29'],
      ['knowledge', '2027-08-11', '2027-11-30'],
      ['training', '2027-10-20', '2027-11-09'],
      ['workshops', '2028-01-05', '2028-02-22'],
      ['drafting', '2028-02-23', '2028-04-04'],
      ['adoption', '2028-04-05', '2028-05-23'],
    ]);
  });

  it('counts from a start: its earliest phase begins that day', () => {
    const laid = layOutTemplate(named('planstrategi'), { kind: 'start', on: on('2028-02-29') });
    expect(laid[0]?.startsOn).toBe('2028-02-29');
  });

  it('waits for what the template says, is adopted as it stands, and has not begun before its first day', () => {
    const { process } = made(named('temaplan'), on('2027-01-04'), 'start');
    const [mandate, studies] = process.phases;
    expect(process).toMatchObject({ status: 'planned', templateVersion: 1, countedFrom: '2027-01-04' }); // prettier-ignore
    expect(studies).toMatchObject({ dependsOn: [mandate!.id], adoptedStartsOn: studies!.startsOn });
    expect(made(named('temaplan'), on('2026-11-28'), 'start').process.status).toBe('running');
  });

  it('has what is due inside its phase, and moves it along', () => {
    const { process, dues } = made(named('competence'), on('2027-01-04'), 'start');
    for (const due of dues) {
      const phase = process.phases.find(({ id }) => id === due.phaseId)!;
      expect(dueOn(due, phase) >= phase.startsOn && dueOn(due, phase) <= phase.endsOn).toBe(true);
    }
    const due = { day: 10 };
    expect(dueOn(due, { startsOn: on('2027-01-01'), endsOn: on('2027-02-01') })).toBe('2027-01-11');
    expect(dueOn(due, { startsOn: on('2027-01-01'), endsOn: on('2027-01-05') })).toBe('2027-01-05');
  });
});

describe('a template that somebody adapts', () => {
  const template = named('temaplan');
  const adapted = (key: string, part: object): ProcessTemplate => ({
    ...template,
    phases: template.phases.map((phase) => (phase.key === key ? { ...phase, ...part } : phase)),
  });

  it.each([
    ['without phases', { ...template, phases: [] }, 'template-without-phases'],
    ['with a phase twice', adapted('studies', { key: 'mandate' }), 'template-key-twice'],
    ['with a phase that waits for itself', adapted('studies', { after: ['studies'] }), 'template-waits-wrongly'],
    ['with a phase that waits for nothing known', adapted('studies', { after: ['x'] }), 'template-waits-wrongly'],
    ['with a ring', adapted('mandate', { after: ['adoption'] }), 'template-starts-too-early'],
    ['with a phase that begins before what it waits for', adapted('studies', { startWeek: 5 }), 'template-starts-too-early'],
    ['with something due after the phase', adapted('mandate', { days: 1 }), 'template-due-outside'],
  ])('is refused %s', (_words, words, code) => {
    expect(checkTemplate(words)).toMatchObject({ refused: true, refusal: { code } });
  }); // prettier-ignore

  it('tells what is otherwise than in the version that a process was made from', () => {
    const { phases } = adapted('studies', { purpose: 'Noe annet', startWeek: 7 });
    const newer = {
      phases: [
        ...phases.filter(({ key }) => key !== 'follow-up'),
        { ...template.phases[0]!, key: 'extra', title: 'Ekstra' },
      ],
    };
    expect(compareTemplates(template, newer)).toEqual([
      { key: 'studies', title: 'Utredning og tidlig medvirkning', change: 'changed', fields: ['purpose', 'time'] },
      { key: 'extra', title: 'Ekstra', change: 'added', fields: [] },
      { key: 'follow-up', title: 'Oppfølging', change: 'removed', fields: [] },
    ]); // prettier-ignore
    expect(compareTemplates(template, template)).toEqual([]);
  });

  it('gives a running process only what a person took over, and moves no date', () => {
    const before = made(template, on('2027-01-04'), 'start');
    const changed = adapted('studies', { purpose: 'Ny hensikt', startWeek: 8 });
    const newer: ProcessTemplate = {
      ...changed,
      version: 2,
      phases: [
        ...changed.phases.map((phase) => phase.key === 'mandate' ? { ...phase, purpose: 'Ikke valgt' } : phase),
        { ...template.phases[0]!, key: 'extra', title: 'Ekstra', startWeek: 20 },
      ],
    }; // prettier-ignore
    const { process, dues } = takeOver(before, {
      ...{ older: template, newer, keys: ['studies', 'extra'] },
      start: { kind: 'start', on: on('2027-01-04') },
      newIds: new Map([['extra', uuid(300)]]),
      nextDueId: () => uuid(900),
    });
    const phase = (key: string) => process.phases.find((one) => one.key === key)!;
    expect(process).toMatchObject({ templateVersion: 2, version: 2 });
    expect(phase('studies')).toMatchObject({ purpose: 'Ny hensikt', startsOn: '2027-02-15' });
    expect(phase('mandate').purpose).toBe(before.process.phases[0]!.purpose);
    expect(phase('extra')).toMatchObject({ id: uuid(300), startsOn: '2027-05-24', ordinal: 4 });
    expect(process.phases.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(dues.filter(({ phaseId }) => phaseId === uuid(300))).toHaveLength(2);
    expect(dues).toHaveLength(before.dues.length + 2);
  });
});
