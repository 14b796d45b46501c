import { notesOn } from '../../core/deadlines/period-advice.ts';
import { may } from '../../core/people/roles.ts';
import { reminderDay } from '../../core/processes/due-work.ts';
import { addDays, daysBetween, epochOf } from '../../core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { dueNow } from './due-now.ts';

const firstDay = '2024-01-01' as CivilDate;

/** Which edition of a reminder the one of a day is, and back. */
export const editionOf = (day: CivilDate): number => daysBetween(firstDay, day);
export const dayOf = (edition: number): CivilDate => addDays(firstDay, edition);

/** When the day's reminders go out, in Oslo: nobody is disturbed in the night. */
const morning = '08:00' as LocalTime;

/** From an instant until the next morning in Oslo, also over a night in which the clock is moved. */
export function secondsUntilMorning(now: Instant): number {
  const today = osloDate(now);
  const coming = [today, addDays(today, 1)]
    .map((day) => epochOf(osloInstant(day, morning)))
    .find((at) => at > epochOf(now));
  return Math.ceil(((coming ?? epochOf(now)) - epochOf(now)) / 1000);
}

/**
 * The day's reminders of what is due: one card for each thing and lead time, to the member of staff who answers for the process. The message's own key makes
 * it one, also when two replicas run at once or one stops half-way. Nobody elected is ever reminded, and nobody on a day off: the next working day tells it.
 */
export const remindOfDues =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>) =>
  async (scope: MunicipalityScope): Promise<void> => {
    const now = deps.clock.now();
    const today = osloDate(now);
    await deps.unitOfWork.run(scope, async (tx) => {
      const isDayOff = notesOn(today, []).some(({ kind }) => kind !== 'school-summer');
      if (isDayOff) return;
      const { reminderDays } = await tx.timelines.setting();
      for (const { process, work } of await dueNow(tx, today, Math.max(0, ...reminderDays))) {
        const { responsibleId } = process;
        const person = responsibleId === null ? null : await tx.people.byId(responsibleId);
        if (!person || !may(person.roles, 'shape-processes')) continue;
        for (const thing of work) {
          const day = reminderDay(thing, reminderDays, today);
          if (day === null) continue;
          await writeMessages(
            deps,
            tx,
            scope,
            {
              ...{ kind: 'due-reminder', subjectId: thing.subjectId, edition: editionOf(day) },
              personIds: [person.id],
            },
            now,
          );
        }
      }
    });
  };
