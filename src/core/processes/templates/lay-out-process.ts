import { addDays } from '../../time/instant.ts';
import type { CivilDate } from '../../time/instant.ts';
import type { PhaseDue } from '../phase-due.ts';
import { asAdopted } from '../process.ts';
import type { Phase, PlanningProcess } from '../process.ts';
import type { ProcessTemplate, StartKind, TemplatePhase } from './process-template.ts';

/** The day that a process's dates are counted from, and what that day is. */
export type ProcessStart = { readonly kind: StartKind; readonly on: CivilDate };

export type LaidPhase = TemplatePhase & {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

/** Gives every phase of a template its days, in the order of time. Counted from a start, the earliest phase begins on that day. */
export function layOutTemplate(
  { phases }: Pick<ProcessTemplate, 'phases'>,
  { kind, on }: ProcessStart,
): readonly LaidPhase[] {
  const earliest = Math.min(...phases.map(({ startWeek }) => startWeek));
  const shift = kind === 'start' ? -earliest : 0;
  return phases
    .map((phase) => {
      const startsOn = addDays(on, 7 * (phase.startWeek + shift));
      return { ...phase, startsOn, endsOn: addDays(startsOn, phase.days - 1) };
    })
    .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
}

export type ProcessWish = {
  readonly title: string;
  readonly planId: string | null;
  readonly responsibleId: string | null;
  readonly start: ProcessStart;
};

export type MadeProcess = {
  readonly process: PlanningProcess;
  readonly dues: readonly PhaseDue[];
};

/**
 * A whole process from a template: its phases with dates, what they wait for, their deadlines and what is due.
 * @param given ids for the process and for each of its phases by key, one for each due, and today in Oslo
 */
export function makeProcess(
  template: ProcessTemplate,
  wish: ProcessWish,
  given: {
    readonly processId: string;
    readonly phaseIds: ReadonlyMap<string, string>;
    readonly nextDueId: () => string;
    readonly today: CivilDate;
  },
): MadeProcess {
  const { processId, phaseIds, today } = given;
  const laid = layOutTemplate(template, wish.start);
  const phases = laid.map((phase, index) => phaseFrom(phase, { processId, phaseIds }, index + 1));
  const dues = laid.flatMap((phase) => duesFrom(phase, phaseIds, given.nextDueId));
  const isRunning = phases.some(({ startsOn }) => startsOn <= today);
  const process: PlanningProcess = {
    ...{ id: processId, key: processId, version: 1, phases },
    ...{ template: template.name, templateKey: template.key, templateVersion: template.version },
    ...{ title: wish.title, planId: wish.planId, responsibleId: wish.responsibleId },
    ...{ governance: template.governance, countedFrom: wish.start.on },
    status: isRunning ? 'running' : 'planned',
  };
  return { process, dues };
}

export function phaseFrom(
  laid: LaidPhase,
  ids: { readonly processId: string; readonly phaseIds: ReadonlyMap<string, string> },
  ordinal: number,
): Phase {
  const { key, kind, lead, title, purpose, expectation, products, plannedRounds } = laid;
  return {
    ...asAdopted(laid.startsOn, laid.endsOn),
    ...{ id: ids.phaseIds.get(key) ?? '', processId: ids.processId, ordinal },
    ...{ key, kind, lead, title, purpose, expectation, products, plannedRounds },
    deadlines: laid.deadlines,
    dependsOn: laid.after.flatMap((name) => ids.phaseIds.get(name) ?? []),
  };
}

export function duesFrom(
  { key, dues }: Pick<TemplatePhase, 'key' | 'dues'>,
  phaseIds: ReadonlyMap<string, string>,
  nextId: () => string,
): readonly PhaseDue[] {
  return dues.map((due) => ({
    ...due,
    ...{
      id: nextId(),
      phaseId: phaseIds.get(key) ?? '',
      doneAt: null,
      doneBy: null,
      pollId: null,
      madeAddress: '',
    },
  }));
}
