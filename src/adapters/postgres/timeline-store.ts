import { sql } from 'kysely';
import type { TimelineStore } from '../../app/ports/timeline-store.ts';
import type { PhaseEvent } from '../../core/processes/phase-event.ts';
import { usualTimelineSetting } from '../../core/processes/timeline-setting.ts';
import type { StoreContext } from './store-context.ts';

export function createTimelineStore({ db, municipalityId }: StoreContext): TimelineStore {
  const tenant = { municipality_id: municipalityId };
  return {
    async schoolSummers() {
      return db
        .selectFrom('school_summer')
        .select(['year', 'starts_on as startsOn', 'ends_on as endsOn'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('year')
        .execute();
    },
    async saveSchoolSummer({ year, startsOn, endsOn }) {
      const values = { starts_on: startsOn, ends_on: endsOn };
      await db
        .insertInto('school_summer')
        .values({ ...tenant, year, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'year']).doUpdateSet(values))
        .execute();
    },
    async removeSchoolSummer(year) {
      await db
        .deleteFrom('school_summer')
        .where('municipality_id', '=', municipalityId)
        .where('year', '=', year)
        .execute();
    },
    async setting() {
      const row = await db
        .selectFrom('timeline_setting')
        .select(['closes_unmet as closesUnmet', 'reminder_days as reminderDays', 'version'])
        .select(['weekly_reminders as weeklyReminders', 'outcome_weekdays as outcomeWeekdays'])
        .select(['notices', 'poll_record_days as pollRecordDays'])
        .where('municipality_id', '=', municipalityId)
        .executeTakeFirst();
      return row ?? usualTimelineSetting;
    },
    async saveSetting({ closesUnmet, reminderDays, outcomeWeekdays, ...kept }) {
      const setting = {
        ...{ closes_unmet: closesUnmet, reminder_days: [...reminderDays] },
        ...{ weekly_reminders: kept.weeklyReminders, outcome_weekdays: [...outcomeWeekdays] },
        ...{ notices: kept.notices, poll_record_days: kept.pollRecordDays, version: kept.version },
      };
      await db
        .insertInto('timeline_setting')
        .values({ ...tenant, ...setting })
        .onConflict((on) => on.columns(['municipality_id']).doUpdateSet(setting))
        .execute();
    },
    async addEvent({ id, processId, phaseId, at, personId, kind, reason, details }) {
      await db
        .insertInto('phase_event')
        .values({
          ...{ ...tenant, id, process_id: processId, phase_id: phaseId, at, kind, reason },
          ...{ person_id: personId, details: JSON.stringify(details) },
          // One after the other: whoever changes a process's phases holds its lock.
          sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from phase_event
            where municipality_id = ${municipalityId} and process_id = ${processId})`,
        })
        .execute();
    },
    async eventsOf(processId) {
      const rows = await db
        .selectFrom('phase_event')
        .select(['id', 'at', 'kind', 'reason', 'details'])
        .select(['process_id as processId', 'phase_id as phaseId', 'person_id as personId'])
        .where('municipality_id', '=', municipalityId)
        .where('process_id', '=', processId)
        .orderBy('sequence', 'desc')
        .execute();
      // Written by addEvent alone, and never changed.
      return rows as unknown as readonly PhaseEvent[];
    },
  };
}
