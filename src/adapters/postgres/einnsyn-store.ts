import { sql } from 'kysely';
import type { EinnsynStore } from '../../app/ports/einnsyn.ts';
import type { EinnsynSending, KeptEinnsynStep } from '../../core/einnsyn/sending.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { StoreContext } from './store-context.ts';

/** What nothing has told of is looked at once a day all the same. */
const minutesBetweenLooks = 24 * 60;

export function createEinnsynStore({ db, municipalityId }: StoreContext): EinnsynStore {
  const sendings = db
    .selectFrom('einnsyn_sending')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const steps = db
    .selectFrom('einnsyn_step')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  const ofRound = async (roundId: string): Promise<EinnsynSending | null> => {
    const row = await sendings.where('round_id', '=', roundId).executeTakeFirst();
    return row
      ? {
          roundId: row.round_id,
          status: row.status,
          reason: row.reason,
          fingerprint: row.fingerprint,
          seenVersion: row.seen_version,
          lookedAt: row.looked_at,
          sentAt: row.sent_at,
          attempts: row.attempts,
          retryAt: row.retry_at,
        }
      : null;
  };

  return {
    ofRound,
    async take(roundId, now, until) {
      // One statement, so that of two runs at once one gets it.
      const taken = await db
        .insertInto('einnsyn_sending')
        .values({
          ...{ municipality_id: municipalityId, round_id: roundId, status: 'waiting' },
          ...{ looked_at: now, taken_until: until },
        })
        .onConflict((conflict) =>
          conflict
            .columns(['municipality_id', 'round_id'])
            .doUpdateSet({
              taken_until: until,
              // A turn that was never given back may have sent something: what is there now is not known, and is sent anew.
              fingerprint: sql<
                string | null
              >`case when einnsyn_sending.taken_until is null then einnsyn_sending.fingerprint end`,
              status: sql<
                EinnsynSending['status']
              >`case when einnsyn_sending.status = 'sent' and einnsyn_sending.taken_until is not null
                then 'waiting' else einnsyn_sending.status end`,
            })
            .where((where) =>
              where.or([
                where('einnsyn_sending.taken_until', 'is', null),
                where('einnsyn_sending.taken_until', '<=', now),
              ]),
            ),
        )
        .executeTakeFirst();
      return taken.numInsertedOrUpdatedRows === 1n ? ofRound(roundId) : null;
    },
    async isHeld(now) {
      const held = await sendings
        .where('reason', '=', 'throttled')
        .where('retry_at', '>', now)
        .limit(1)
        .executeTakeFirst();
      return held !== undefined;
    },
    async save(sending) {
      await db
        .updateTable('einnsyn_sending')
        .set({
          status: sending.status,
          reason: sending.reason,
          fingerprint: sending.fingerprint,
          seen_version: sending.seenVersion,
          looked_at: sending.lookedAt,
          sent_at: sending.sentAt,
          attempts: sending.attempts,
          retry_at: sending.retryAt,
          taken_until: null,
        })
        .where('municipality_id', '=', municipalityId)
        .where('round_id', '=', sending.roundId)
        .execute();
    },
    async addStep(roundId, step, at) {
      const newest = await steps
        .where('round_id', '=', roundId)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (step.reason !== null && newest?.outcome === step.outcome && newest.reason === step.reason)
        await db
          .updateTable('einnsyn_step')
          .set({ tries: sql`tries + 1`, last_at: at })
          .where('municipality_id', '=', municipalityId)
          .where('id', '=', newest.id)
          .execute();
      else
        await db
          .insertInto('einnsyn_step')
          .values({
            ...{ municipality_id: municipalityId, round_id: roundId, ...step },
            ...{ first_at: at, last_at: at },
          })
          .execute();
    },
    async steps(roundId) {
      const rows = await steps.where('round_id', '=', roundId).orderBy('id').execute();
      return rows.map(
        ({ outcome, reason, tries, first_at: firstAt, last_at: lastAt }) =>
          ({ outcome, reason, tries, firstAt, lastAt }) as KeptEinnsynStep,
      );
    },
    async due(now, limit) {
      const rows = await db
        .selectFrom('round')
        .leftJoin('einnsyn_sending as sending', (join) =>
          join
            .onRef('sending.municipality_id', '=', 'round.municipality_id')
            .onRef('sending.round_id', '=', 'round.id'),
        )
        .select('round.id')
        .where('round.municipality_id', '=', municipalityId)
        .where('round.meeting_number', 'is not', null)
        .where((where) =>
          where.or([
            where('sending.round_id', 'is', null),
            where('sending.retry_at', '<=', now),
            where('sending.taken_until', '<=', now),
            where('sending.looked_at', '<', addMinutes(now, -minutesBetweenLooks)),
            sql<boolean>`sending.seen_version is distinct from round.version and sending.taken_until is null`,
            // Minutes that are archived, or frozen with something screened, since it was looked at.
            sql<boolean>`exists (
              select 1 from radslag.protocol p
              left join radslag.archive_record r on r.municipality_id = p.municipality_id and r.protocol_id = p.id
              where p.municipality_id = round.municipality_id and p.round_id = round.id
                and greatest(p.assembled_at, r.created_at, (r.state->>'archivedAt')::timestamptz) > sending.looked_at
            )`,
          ]),
        )
        .orderBy('round.starts_at')
        .orderBy('round.id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}
