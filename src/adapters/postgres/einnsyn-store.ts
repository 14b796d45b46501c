import { sql } from 'kysely';
import type { EinnsynStore } from '../../app/ports/einnsyn.ts';
import type { EinnsynSubject, KeptEinnsynStep } from '../../core/einnsyn/sending.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import { createEinnsynSendings } from './einnsyn-sendings.ts';
import type { StoreContext } from './store-context.ts';

/** What nothing has told of is looked at once a day all the same. */
const minutesBetweenLooks = 24 * 60;

export function createEinnsynStore(context: StoreContext): EinnsynStore {
  const { db, municipalityId } = context;
  const steps = db
    .selectFrom('einnsyn_step')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    ...createEinnsynSendings(context),
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
      const meetings = await dueMeetings(context, now, limit);
      return [...meetings, ...(await dueDecisions(context, now, limit - meetings.length))];
    },
  };
}

async function dueMeetings(
  { db, municipalityId }: StoreContext,
  now: Instant,
  limit: number,
): Promise<readonly EinnsynSubject[]> {
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
  return rows.map(({ id }) => ({ kind: 'meeting', id }));
}

/** A decision is never changed once it is written down; but what is screened in minutes may take words out of it afterwards. */
async function dueDecisions(
  { db, municipalityId }: StoreContext,
  now: Instant,
  limit: number,
): Promise<readonly EinnsynSubject[]> {
  const rows = await db
    .selectFrom('adoption')
    .leftJoin('einnsyn_decision as sending', (join) =>
      join
        .onRef('sending.municipality_id', '=', 'adoption.municipality_id')
        .onRef('sending.adoption_id', '=', 'adoption.id'),
    )
    .select('adoption.id')
    .where('adoption.municipality_id', '=', municipalityId)
    .where('adoption.is_example', '=', false)
    .where((where) =>
      where.or([
        where('sending.adoption_id', 'is', null),
        where('sending.retry_at', '<=', now),
        where('sending.taken_until', '<=', now),
        where('sending.looked_at', '<', addMinutes(now, -minutesBetweenLooks)),
        sql<boolean>`exists (
          select 1 from radslag.protocol p
          where p.municipality_id = adoption.municipality_id and p.content ? 'screening' and p.assembled_at > sending.looked_at
        )`,
      ]),
    )
    .orderBy('adoption.recorded_at')
    .orderBy('adoption.id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => ({ kind: 'decision', id }));
}
