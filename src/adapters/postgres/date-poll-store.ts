import type { Selectable } from 'kysely';
import type { DatePollStore } from '../../app/ports/letter-stores.ts';
import { invariant } from '../../core/decision.ts';
import type {
  DateAnswer,
  DatePoll,
  DatePollState,
  DateSlot,
  Stances,
} from '../../core/date-polls/date-poll.ts';
import type { StoreContext } from './store-context.ts';
import type { DateAnswerTable, DatePollTable } from './tables.ts';

export function createDatePollStore({ db, municipalityId }: StoreContext): DatePollStore {
  const polls = db
    .selectFrom('date_poll')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const answers = db
    .selectFrom('date_answer')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    async byId(datePollId) {
      const row = await polls.where('id', '=', datePollId).executeTakeFirst();
      return row ? pollOf(row) : null;
    },
    async forChange(datePollId) {
      const row = await polls.where('id', '=', datePollId).forUpdate().executeTakeFirst();
      return row ? pollOf(row) : null;
    },
    async ofRound(roundId) {
      const row = await polls
        .where('round_id', '=', roundId)
        .orderBy('opened_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? pollOf(row) : null;
    },
    async open() {
      const rows = await polls.where('status', '=', 'open').orderBy('closes_at').execute();
      return rows.map(pollOf);
    },
    async save(poll) {
      const { state } = poll;
      const values = {
        ...{ note: poll.note, slots: JSON.stringify(poll.slots), status: state.status },
        ...{ closes_at: poll.closesAt, version: poll.version },
        ended_at: state.status === 'open' ? null : state.endedAt,
        chosen_slot_id: state.status === 'chosen' ? state.slotId : null,
      };
      await db
        .insertInto('date_poll')
        .values({
          ...{ municipality_id: municipalityId, id: poll.id, round_id: poll.roundId },
          ...{ body_id: poll.bodyId, opened_at: poll.openedAt, made_by: poll.madeBy, ...values },
        })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async answers(datePollId) {
      const rows = await answers
        .where('date_poll_id', '=', datePollId)
        .orderBy('person_id')
        .execute();
      return rows.map(answerOf);
    },
    async answerOf(datePollId, personId) {
      const row = await answers
        .where('date_poll_id', '=', datePollId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row ? answerOf(row) : null;
    },
    async saveAnswer(datePollId, { personId, stances, answeredAt, revision }) {
      const values = { stances: JSON.stringify(stances), answered_at: answeredAt, revision };
      const key = { municipality_id: municipalityId, date_poll_id: datePollId };
      await db
        .insertInto('date_answer')
        .values({ ...key, person_id: personId, ...values })
        .onConflict((on) =>
          on.columns(['municipality_id', 'date_poll_id', 'person_id']).doUpdateSet(values),
        )
        .execute();
    },
  };
}

function pollOf(row: Selectable<DatePollTable>): DatePoll {
  return {
    ...{ id: row.id, roundId: row.round_id, bodyId: row.body_id, note: row.note },
    slots: row.slots as readonly DateSlot[],
    ...{ openedAt: row.opened_at, closesAt: row.closes_at, madeBy: row.made_by },
    ...{ version: row.version, state: stateOf(row) },
  };
}

function stateOf(row: Selectable<DatePollTable>): DatePollState {
  if (row.status === 'open') return { status: 'open' };
  invariant(row.ended_at !== null, 'a date poll that is not open has ended');
  if (row.status === 'withdrawn') return { status: 'withdrawn', endedAt: row.ended_at };
  invariant(row.chosen_slot_id !== null, 'a date poll that was chosen in has its slot');
  return { status: 'chosen', endedAt: row.ended_at, slotId: row.chosen_slot_id };
}

const answerOf = (row: Selectable<DateAnswerTable>): DateAnswer => ({
  ...{ personId: row.person_id, stances: row.stances as Stances },
  ...{ answeredAt: row.answered_at, revision: row.revision },
});
