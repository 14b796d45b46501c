import { digestFor } from '../../core/debts/debt.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { debtsNow } from '../debts/see-debts.ts';
import { weekOf } from '../debts/remind-of-debts.ts';
import type { CardKind } from './card-kind.ts';

/** The week's reminder of what the administration owes an answer to. Its subject is the person who answers for it. It is sent once, and does not change. */
export const reminderCards: CardKind<'reminder'> = {
  change: (personId) => ({ topic: 'debt', id: personId }),
  settle: () => Promise.resolve(),
  async forms(tx, personId) {
    return (await tx.people.byId(personId)) ? ({ edition }) => formOf(edition) : null;
  },
  async draw(deps, tx, municipality, { subjectId, edition }) {
    const person = await tx.people.byId(subjectId);
    if (!person) return null;
    const now = deps.clock.now();
    const { counts } = await debtsNow(tx, person, now, 1);
    const titles = new Map((await tx.processes.all()).map(({ id, title }) => [id, title]));
    const owed = digestFor(counts, subjectId).map(({ processId, count }) => ({
      ...{ title: titles.get(processId) ?? '', count },
    }));
    const isOver = weekOf(osloDate(now)) !== edition;
    return {
      facts: {
        ...{ kind: 'reminder', language: person.language, owed },
        tabAddress: deps.tabAddress('/owed', municipality),
      },
      form: formOf(edition),
      tooLate: isOver ? 'week-over' : owed.length === 0 ? 'nothing-owed' : null,
    };
  },
};

const formOf = (edition: number): string => `reminder:${String(edition)}`;
