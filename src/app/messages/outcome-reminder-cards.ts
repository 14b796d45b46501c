import { osloDate } from '../../core/time/oslo.ts';
import { outcomesOwedBy } from '../debts/remind-of-outcomes.ts';
import { editionOf } from '../processes/remind-of-dues.ts';
import type { CardKind } from './card-kind.ts';

/** A reminder of the outcome notes that somebody owes. Its subject is that person. It is sent once, and does not change. */
export const outcomeReminderCards: CardKind<'outcome-reminder'> = {
  change: (personId) => ({ topic: 'debt', id: personId }),
  settle: () => Promise.resolve(),
  async forms(tx, personId) {
    return (await tx.people.byId(personId)) ? ({ edition }) => formOf(edition) : null;
  },
  async draw(deps, tx, municipality, { subjectId, edition }) {
    const person = await tx.people.byId(subjectId);
    if (!person) return null;
    const today = osloDate(deps.clock.now());
    const owed = await outcomesOwedBy(tx, person, today);
    const isOver = editionOf(today) !== edition;
    return {
      facts: {
        ...{ kind: 'outcome-reminder', language: person.language },
        polls: owed.map(({ pollId, title, closedAt }) => ({
          ...{ title, closedAt },
          tabAddress: deps.tabAddress(`/polls/${pollId}`, municipality),
        })),
        tabAddress: deps.tabAddress('/owed', municipality),
      },
      form: formOf(edition),
      tooLate: isOver ? 'no-longer-news' : owed.length === 0 ? 'nothing-owed' : null,
    };
  },
};

const formOf = (edition: number): string => `outcome-reminder:${String(edition)}`;
