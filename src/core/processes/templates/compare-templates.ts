import type { PhaseDue } from '../phase-due.ts';
import type { Phase } from '../process.ts';
import { duesFrom, layOutTemplate, phaseFrom } from './lay-out-process.ts';
import type { MadeProcess, ProcessStart } from './lay-out-process.ts';
import type { ProcessTemplate, TemplatePhase } from './process-template.ts';

export const comparedFields = [
  'title',
  'purpose',
  'expectation',
  'lead',
  'products',
  'plannedRounds',
  'deadlines',
  'dues',
  'time',
] as const;
export type ComparedField = (typeof comparedFields)[number];

export type PhaseDifference = {
  readonly key: string;
  /** As it is called in the newer version, or was in the older where it is gone. */
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly fields: readonly ComparedField[];
};

/** What a newer version of a template has otherwise than the one that a process was made from, phase by phase. */
export function compareTemplates(
  older: Pick<ProcessTemplate, 'phases'>,
  newer: Pick<ProcessTemplate, 'phases'>,
): readonly PhaseDifference[] {
  const before = new Map(older.phases.map((phase) => [phase.key, phase]));
  const after = new Set(newer.phases.map(({ key }) => key));
  return [
    ...newer.phases.flatMap((phase): readonly PhaseDifference[] => {
      const { key, title } = phase;
      const was = before.get(key);
      if (!was) return [{ key, title, change: 'added', fields: [] }];
      const fields = comparedFields.filter((field) => said(was, field) !== said(phase, field));
      return fields.length === 0 ? [] : [{ key, title, change: 'changed', fields }];
    }),
    ...older.phases
      .filter(({ key }) => !after.has(key))
      .map(({ key, title }) => ({ key, title, change: 'removed', fields: [] }) as const),
  ];
}

function said(phase: TemplatePhase, field: ComparedField): string {
  if (field === 'time') return `${phase.startWeek} ${phase.days} ${phase.after.join()}`;
  return JSON.stringify(phase[field]);
}

/**
 * Takes over what a person chose from a newer version. Words, deadlines and what is due come along; dates stay, for a running process is moved by hand. A phase
 * that is new gets the days that the template gives it; one that the template no longer has stays, for work may hang on it.
 * @param keys the phases that are taken over; what is not among them stays as it is
 */
export function takeOver(
  { process, dues }: MadeProcess,
  given: {
    readonly older: ProcessTemplate;
    readonly newer: ProcessTemplate;
    readonly keys: readonly string[];
    readonly start: ProcessStart;
    readonly newIds: ReadonlyMap<string, string>;
    readonly nextDueId: () => string;
  },
): MadeProcess {
  const { older, newer, keys, start } = given;
  const chosen = compareTemplates(older, newer).filter(({ key }) => keys.includes(key));
  const phaseIds = new Map([
    ...given.newIds,
    ...process.phases.map(({ key, id }) => [key, id] as const),
  ]);
  const added = layOutTemplate(newer, start)
    .filter(({ key }) => chosen.some((one) => one.key === key && one.change === 'added'))
    .filter(({ key }) => !process.phases.some((phase) => phase.key === key));
  const phases = [
    ...process.phases.map((phase) => {
      const difference = chosen.find(({ key }) => key === phase.key);
      const source = newer.phases.find(({ key }) => key === phase.key);
      return difference?.change === 'changed' && source
        ? reworded(phase, source, difference.fields)
        : phase;
    }),
    ...added.map((laid) => phaseFrom(laid, { processId: process.id, phaseIds }, 0)),
  ];
  const ordered = phases
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.ordinal - b.ordinal)
    .map((phase, index) => ({ ...phase, ordinal: index + 1 }));
  const newDues = newer.phases
    .filter(({ key }) => chosen.some((one) => one.key === key && one.change !== 'removed'))
    .flatMap((phase) => duesFrom(phase, phaseIds, given.nextDueId))
    .filter((due) => due.phaseId !== '' && !dues.some((one) => isSameDue(one, due)));
  return {
    process: {
      ...{ ...process, phases: ordered },
      ...{ templateVersion: newer.version, version: process.version + 1 },
    },
    dues: [...dues, ...newDues],
  };
}

const isSameDue = (a: PhaseDue, b: PhaseDue): boolean =>
  a.phaseId === b.phaseId && a.kind === b.kind && a.title === b.title;

function reworded(phase: Phase, source: TemplatePhase, fields: readonly ComparedField[]): Phase {
  const from = (field: ComparedField) => (fields.includes(field) ? source : phase);
  return {
    ...phase,
    title: from('title').title,
    purpose: from('purpose').purpose,
    expectation: from('expectation').expectation,
    lead: from('lead').lead,
    products: from('products').products,
    plannedRounds: from('plannedRounds').plannedRounds,
    deadlines: from('deadlines').deadlines,
    version: phase.version + 1,
  };
}
