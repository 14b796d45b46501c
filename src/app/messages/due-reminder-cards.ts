import { dueWork, reminderDay } from '../../core/processes/due-work.ts';
import type { DueWork } from '../../core/processes/due-work.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { dayOf } from '../processes/remind-of-dues.ts';
import type { Transaction } from '../ports/stores.ts';
import type { CardKind } from './card-kind.ts';

/** A reminder of something due, or of a phase that is late. Its subject is that thing. It is sent once, and does not change. */
export const dueReminderCards: CardKind<'due-reminder'> = {
  change: (subjectId) => ({ topic: 'debt', id: subjectId }),
  settle: () => Promise.resolve(),
  async forms(tx, subjectId) {
    return (await processOf(tx, subjectId)) ? ({ edition }) => formOf(edition) : null;
  },
  async draw(deps, tx, municipality, { subjectId, personId, edition }) {
    const person = personId === null ? null : await tx.people.byId(personId);
    const process = await processOf(tx, subjectId);
    if (!person || !process) return null;
    const today = osloDate(deps.clock.now());
    const { reminderDays } = await tx.timelines.setting();
    const thing = await stillDue(tx, process, subjectId, today, Math.max(0, ...reminderDays));
    const isNews = thing && reminderDay(thing, reminderDays, today) === dayOf(edition);
    return {
      facts: {
        ...{ kind: 'due-reminder', language: person.language, processTitle: process.title },
        ...{ what: thing?.kind ?? 'phase', title: thing?.title ?? '', today },
        dueOn: thing?.dueOn ?? today,
        tabAddress: deps.tabAddress(placeOf(process.id, thing), municipality),
      },
      form: formOf(edition),
      tooLate: thing === null ? 'done' : isNews ? null : 'no-longer-news',
    };
  },
};

async function processOf(
  tx: Pick<Transaction, 'phaseDues' | 'processes'>,
  subjectId: string,
): Promise<PlanningProcess | null> {
  const due = await tx.phaseDues.byId(subjectId);
  return tx.processes.ofPhase(due?.phaseId ?? subjectId);
}

async function stillDue(
  tx: Pick<Transaction, 'phaseDues'>,
  process: PlanningProcess,
  subjectId: string,
  today: CivilDate,
  daysAhead: number,
): Promise<DueWork | null> {
  const dues = await tx.phaseDues.ofPhases(process.phases.map(({ id }) => id));
  const work = dueWork(process, dues, today, daysAhead);
  return work.find((thing) => thing.subjectId === subjectId) ?? null;
}

const placeOf = (processId: string, thing: DueWork | null): string =>
  thing?.kind === 'letter'
    ? `/processes/${processId}/letter`
    : `/processes/${processId}${thing ? `?phase=${thing.phaseId}` : ''}`;

const formOf = (edition: number): string => `due-reminder:${String(edition)}`;
