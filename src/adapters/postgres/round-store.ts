import type { Selectable } from 'kysely';
import type { RoundStore } from '../../app/ports/stores.ts';
import { invariant, never } from '../../core/decision.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { AgendaItem, Round, RoundQuestion, RoundState } from '../../core/workshops/round.ts';
import type { Openness } from '../../core/openness/openness.ts';
import { anyOf } from './any-of.ts';
import { opennessDecisionOf, opennessDecisionValues } from './openness-columns.ts';
import type { StoreContext } from './store-context.ts';
import type { RoundTable } from './tables.ts';

export function createRoundStore({ db, municipalityId }: StoreContext): RoundStore {
  const tenant = { municipality_id: municipalityId };
  const rounds = db.selectFrom('round').selectAll().where('municipality_id', '=', municipalityId);

  return {
    async byId(roundId) {
      const row = await rounds.where('id', '=', roundId).executeTakeFirst();
      return row ? roundOf(row) : null;
    },
    async forChange(roundId) {
      const row = await rounds.where('id', '=', roundId).forUpdate().executeTakeFirst();
      return row ? roundOf(row) : null;
    },
    async forContributing(roundId) {
      const row = await rounds.where('id', '=', roundId).forShare().executeTakeFirst();
      return row ? roundOf(row) : null;
    },
    async all() {
      return (await rounds.orderBy('starts_at').orderBy('id').execute()).map(roundOf);
    },
    async ofPhase(phaseId) {
      return (await rounds.where('phase_id', '=', phaseId).orderBy('ordinal').execute()).map(
        roundOf,
      );
    },
    async announcedBetween(from, to) {
      const rows = await db
        .selectFrom('round')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('status', '<>', 'draft')
        .where('starts_at', '>=', from)
        .where('starts_at', '<', to)
        .orderBy('starts_at')
        .orderBy('id')
        .execute();
      return rows.map((row) => row.id);
    },
    async byIds(roundIds) {
      const found = rounds.where('id', '=', anyOf(roundIds)).orderBy('starts_at').orderBy('id');
      return (await found.execute()).map(roundOf);
    },
    async ofPhases(phaseIds) {
      if (phaseIds.length === 0) return [];
      const rows = await rounds
        .where('phase_id', 'in', phaseIds)
        .orderBy('starts_at')
        .orderBy('id')
        .execute();
      return rows.map(roundOf);
    },
    async withoutRecord(closedBefore) {
      const rows = await db
        .selectFrom('round')
        .select('id')
        .where('municipality_id', '=', municipalityId)
        .where('closed_at', '<', closedBefore)
        // Minutes that lie with the clerk are no version yet.
        .where((where) =>
          where.exists(
            where
              .selectFrom('protocol')
              .select('protocol.id')
              .where('protocol.municipality_id', '=', municipalityId)
              .whereRef('protocol.round_id', '=', 'round.id')
              .where((inner) =>
                inner.not(
                  inner.exists(
                    inner
                      .selectFrom('archive_record as record')
                      .select('record.id')
                      .where('record.municipality_id', '=', municipalityId)
                      .whereRef('record.protocol_id', '=', 'protocol.id')
                      // Every version has something in the open library: a closed meeting's its public variant.
                      .where('record.library', '=', 'open'),
                  ),
                ),
              ),
          ),
        )
        .execute();
      return rows.map((row) => row.id);
    },
    async save(round) {
      const values = valuesOf(round);
      if (round.version === 1) {
        await db
          .insertInto('round')
          .values({ ...tenant, id: round.id, ...values })
          .execute();
        return;
      }
      const { numUpdatedRows } = await db
        .updateTable('round')
        .set(values)
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', round.id)
        .where('version', '=', round.version - 1)
        .executeTakeFirst();
      invariant(
        numUpdatedRows === 1n,
        `round ${round.id} was not at version ${String(round.version - 1)}`,
      );
    },
    async nextMeetingNumber(bodyId, year) {
      const { last_number } = await db
        .insertInto('meeting_counter')
        .values({ ...tenant, body_id: bodyId, year, last_number: 1 })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'body_id', 'year'])
            .doUpdateSet((set) => ({ last_number: set('meeting_counter.last_number', '+', 1) })),
        )
        .returning('last_number')
        .executeTakeFirstOrThrow();
      return last_number;
    },
    async attendance(roundId) {
      return db
        .selectFrom('attendance')
        .select(['person_id as personId', 'status', 'deputy_for_id as deputyForId'])
        .select(['arrived_at as arrivedAt', 'left_at as leftAt'])
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .orderBy('person_id')
        .execute();
    },
    async attendanceVersion(roundId) {
      const row = await db
        .selectFrom('round')
        .select('attendance_version')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', roundId)
        .executeTakeFirst();
      return row?.attendance_version ?? 0;
    },
    async saveAttendance(roundId, attendance) {
      const { attendance_version } = await db
        .updateTable('round')
        .set((set) => ({ attendance_version: set('attendance_version', '+', 1) }))
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', roundId)
        .returning('attendance_version')
        .executeTakeFirstOrThrow();
      await db
        .deleteFrom('attendance')
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', roundId)
        .execute();
      if (attendance.length === 0) return attendance_version;
      const rows = attendance.map(({ personId, status, deputyForId, arrivedAt, leftAt }) => ({
        ...tenant,
        round_id: roundId,
        person_id: personId,
        status,
        deputy_for_id: deputyForId,
        arrived_at: arrivedAt,
        left_at: leftAt,
      }));
      await db.insertInto('attendance').values(rows).execute();
      return attendance_version;
    },
  };
}

function roundOf(row: Selectable<RoundTable>): Round {
  return {
    id: row.id,
    phaseId: row.phase_id,
    bodyId: row.body_id,
    ordinal: row.ordinal,
    title: row.title,
    purpose: row.purpose,
    startsAt: row.starts_at,
    durationMinutes: row.duration_minutes,
    place: row.place,
    meetingForm: row.meeting_form,
    openness: row.openness as Openness,
    opennessDecision: opennessDecisionOf(row),
    noticeText: row.notice_text,
    shortNoticeReason: row.short_notice_reason,
    agenda: row.agenda as readonly AgendaItem[],
    questions: row.questions as readonly RoundQuestion[],
    summary: row.summary,
    meetingNumber: row.meeting_number,
    organiserId: row.organiser_id,
    version: row.version,
    state: stateOf(row),
  };
}

function stateOf(row: Selectable<RoundTable>): RoundState {
  const publishedAt = row.published_at;
  const startedAt = row.started_at;
  const closedAt = row.closed_at;
  // The table's checks say the same; a row that breaks them is a fault.
  const given = (instant: Instant | null): Instant => {
    invariant(instant !== null, `round ${row.id} is ${row.status} without its instants`);
    return instant;
  };
  switch (row.status) {
    case 'draft':
      return { status: 'draft' };
    case 'published':
      return { status: 'published', publishedAt: given(publishedAt) };
    case 'under-way':
      return { status: 'under-way', publishedAt: given(publishedAt), startedAt: given(startedAt) };
    case 'closed':
      return {
        status: 'closed',
        publishedAt: given(publishedAt),
        startedAt: given(startedAt),
        closedAt: given(closedAt),
      };
    case 'cancelled':
      return {
        status: 'cancelled',
        publishedAt: given(publishedAt),
        cancelledAt: given(row.cancelled_at),
        reason: row.cancel_reason,
      };
    default:
      return never(row.status);
  }
}

function valuesOf(round: Round) {
  const { state } = round;
  return {
    phase_id: round.phaseId,
    body_id: round.bodyId,
    ordinal: round.ordinal,
    title: round.title,
    purpose: round.purpose,
    starts_at: round.startsAt,
    duration_minutes: round.durationMinutes,
    place: round.place,
    meeting_form: round.meetingForm,
    openness: JSON.stringify(round.openness),
    ...opennessDecisionValues(round.opennessDecision),
    notice_text: round.noticeText,
    short_notice_reason: round.shortNoticeReason,
    agenda: JSON.stringify(round.agenda),
    questions: JSON.stringify(round.questions),
    summary: round.summary,
    meeting_number: round.meetingNumber,
    organiser_id: round.organiserId,
    version: round.version,
    status: state.status,
    published_at: 'publishedAt' in state ? state.publishedAt : null,
    started_at: 'startedAt' in state ? state.startedAt : null,
    closed_at: 'closedAt' in state ? state.closedAt : null,
    cancelled_at: state.status === 'cancelled' ? state.cancelledAt : null,
    cancel_reason: state.status === 'cancelled' ? state.reason : '',
  };
}
