import { digestFor } from '../../core/debts/debt.ts';
import { may } from '../../core/people/roles.ts';
import { addDays, daysBetween, epochOf } from '../../core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import { debtsNow } from './see-debts.ts';

const firstMonday = '2024-01-01' as CivilDate;

/** Which week a day is in, counted from Monday 1 January 2024: the edition of that week's reminder. */
export const weekOf = (day: CivilDate): number => Math.floor(daysBetween(firstMonday, day) / 7);

/** The Monday of a week as `weekOf` counts it. */
const mondayOf = (week: number): CivilDate => addDays(firstMonday, 7 * week);

/** When the week's reminder goes out: Monday morning in Oslo. */
const morning = '08:00' as LocalTime;

/** From an instant until the next Monday morning in Oslo, also over a night in which the clock is moved. */
export function secondsUntilReminder(now: Instant): number {
  const week = weekOf(osloDate(now));
  const coming = [mondayOf(week), mondayOf(week + 1)]
    .map((monday) => epochOf(osloInstant(monday, morning)))
    .find((at) => at > epochOf(now));
  return Math.ceil(((coming ?? epochOf(now)) - epochOf(now)) / 1000);
}

/**
 * The week's reminder: one quiet card to each of the staff who answers for something that is owed. A second run in the same week adds nothing, in whichever
 * replica it runs. Nobody elected is ever reminded: a debt has no other owner than the administration.
 */
export const remindOfDebts =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>) =>
  async (scope: MunicipalityScope): Promise<void> => {
    const now: Instant = deps.clock.now();
    await deps.unitOfWork.run(scope, async (tx) => {
      // Read twice, and not once for every owner: what somebody may know of differs only by whether they prepare meetings.
      const everything = await debtsNow(tx, { roles: ['facilitator'] }, now, 1);
      const withoutClosed = await debtsNow(tx, { roles: [] }, now, 1);
      const owners = new Set(everything.counts.flatMap(({ responsibleId }) => responsibleId ?? []));
      for (const personId of owners) {
        const person = await tx.people.byId(personId);
        if (!person || !may(person.roles, 'answer-for-debts')) continue;
        const { counts } = may(person.roles, 'prepare-rounds') ? everything : withoutClosed;
        if (digestFor(counts, personId).length === 0) continue;
        await writeMessages(
          deps,
          tx,
          scope,
          {
            ...{ kind: 'reminder', subjectId: personId, edition: weekOf(osloDate(now)) },
            personIds: [personId],
          },
          now,
        );
      }
    });
  };
