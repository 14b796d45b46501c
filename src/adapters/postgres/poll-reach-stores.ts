import type { PollReminderStore, PollSeenStore } from '../../app/ports/poll-reach-stores.ts';
import { invariant } from '../../core/decision.ts';
import { usualReminderPlan } from '../../core/polls/reminders.ts';
import type { StoreContext } from './store-context.ts';

export function createPollReminderStore({ db, municipalityId }: StoreContext): PollReminderStore {
  return {
    async planOf(pollId) {
      const row = await db
        .selectFrom('poll_reminder_plan')
        .select(['days_before as daysBefore', 'hours_before as hoursBefore', 'version'])
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .executeTakeFirst();
      return row ?? usualReminderPlan;
    },
    async savePlan(pollId, { daysBefore, hoursBefore, version }) {
      const values = { days_before: [...daysBefore], hours_before: hoursBefore, version };
      await db
        .insertInto('poll_reminder_plan')
        .values({ municipality_id: municipalityId, poll_id: pollId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'poll_id']).doUpdateSet(values))
        .execute();
    },
    async open(after) {
      const rows = await db
        .selectFrom('poll')
        .leftJoin('poll_reminder_plan as plan', (join) =>
          join
            .onRef('plan.municipality_id', '=', 'poll.municipality_id')
            .onRef('plan.poll_id', '=', 'poll.id'),
        )
        .select(['poll.id', 'poll.opened_at', 'poll.closes_at'])
        .select(['plan.days_before', 'plan.hours_before', 'plan.version as plan_version'])
        .where('poll.municipality_id', '=', municipalityId)
        .where('poll.status', '=', 'open')
        // Nobody is reminded of a check-in: who has been asked once in a week has been asked enough.
        .where('poll.check_in', 'is', null)
        .where('poll.closes_at', '>', after)
        .orderBy('poll.closes_at')
        .orderBy('poll.id')
        .execute();
      return rows.map(({ id, opened_at, closes_at, days_before, hours_before, plan_version }) => {
        invariant(opened_at !== null, 'an open poll was opened');
        const plan =
          days_before === null || plan_version === null
            ? usualReminderPlan
            : { daysBefore: days_before, hoursBefore: hours_before, version: plan_version };
        return { pollId: id, openedAt: opened_at, closesAt: closes_at, plan };
      });
    },
    async countsOf(personIds, fromHour) {
      if (personIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('outgoing_message')
        .select((one) => ['person_id', one.fn.countAll<string>().as('count')])
        .where('municipality_id', '=', municipalityId)
        .where('kind', '=', 'poll-reminder')
        .where('person_id', 'in', [...personIds])
        .where('edition', '>=', fromHour)
        // One that was held back until it was too late reached nobody.
        .where('state', '<>', 'unreachable')
        .groupBy('person_id')
        .execute();
      return new Map(rows.map(({ person_id, count }) => [person_id ?? '', Number(count)]));
    },
  };
}

export function createPollSeenStore({ db, municipalityId }: StoreContext): PollSeenStore {
  return {
    async note(pollId, personId, on) {
      await db
        .insertInto('poll_seen')
        .values({
          ...{ municipality_id: municipalityId, poll_id: pollId },
          ...{ person_id: personId, seen_on: on },
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async by(pollId) {
      const rows = await db
        .selectFrom('poll_seen')
        .select('person_id')
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .execute();
      return new Set(rows.map(({ person_id }) => person_id));
    },
  };
}
