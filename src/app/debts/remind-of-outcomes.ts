import { remindsOfOutcomes } from '../../core/debts/outcome-reminders.ts';
import { may } from '../../core/people/roles.ts';
import type { Role } from '../../core/people/roles.ts';
import type { CivilDate, LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { writeMessages } from '../messages/write-messages.ts';
import type { OutcomeOwed } from '../ports/debt-store.ts';
import type { Transaction } from '../ports/stores.ts';
import { editionOf } from '../processes/remind-of-dues.ts';

/**
 * On the mornings that the municipality has chosen: one card to each of the staff who owes closed polls an outcome note, until it is written. No cap holds it
 * back, unlike the reminders of those who were asked; a pause and quiet hours do.
 */
export const remindOfOutcomes =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>) =>
  async (scope: MunicipalityScope): Promise<void> => {
    const now = deps.clock.now();
    const today = osloDate(now);
    await deps.unitOfWork.run(scope, async (tx) => {
      const { outcomeWeekdays } = await tx.timelines.setting();
      if (!remindsOfOutcomes(outcomeWeekdays, today)) return;
      const owed = await tx.debts.outcomesOwed(dayBegan(today));
      for (const personId of new Set(owed.flatMap(({ responsibleId }) => responsibleId ?? []))) {
        const person = await tx.people.byId(personId);
        if (!person || !may(person.roles, 'answer-for-debts')) continue;
        if ((await outcomesOwedBy(tx, person, today)).length === 0) continue;
        await writeMessages(
          deps,
          tx,
          scope,
          {
            ...{ kind: 'outcome-reminder', subjectId: personId, edition: editionOf(today) },
            personIds: [personId],
          },
          now,
        );
      }
    });
  };

/** The polls that somebody owes an outcome note, as they may know of them; closed today is not owed before tomorrow. Those that have waited longest first. */
export async function outcomesOwedBy(
  tx: Pick<Transaction, 'debts'>,
  { id, roles }: { readonly id: string; readonly roles: readonly Role[] },
  today: CivilDate,
): Promise<readonly OutcomeOwed[]> {
  const seesClosed = may(roles, 'prepare-rounds');
  return (await tx.debts.outcomesOwed(dayBegan(today))).filter(
    ({ responsibleId, isClosed }) => responsibleId === id && (seesClosed || !isClosed),
  );
}

const dayBegan = (day: CivilDate) => osloInstant(day, '00:00' as LocalTime);
