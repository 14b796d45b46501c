import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { PollLifeStore } from '../../app/ports/poll-life-store.ts';
import { invariant, never } from '../../core/decision.ts';
import type { PollCorrection } from '../../core/polls/correct-poll.ts';
import { plainLife } from '../../core/polls/poll-life.ts';
import type { Opening, PollLife } from '../../core/polls/poll-life.ts';
import type { OpenRefusal } from '../../core/polls/run-poll.ts';
import type { StoreContext } from './store-context.ts';
import type { PollLifeTable } from './tables.ts';

export function createPollLifeStore({ db, municipalityId }: StoreContext): PollLifeStore {
  const lives = db.selectFrom('poll_life').where('poll_life.municipality_id', '=', municipalityId);
  return {
    async of(pollId) {
      const row = await lives.selectAll().where('poll_id', '=', pollId).executeTakeFirst();
      return row ? lifeOf(row) : plainLife;
    },
    async ofAll(pollIds) {
      if (pollIds.length === 0) return new Map();
      const rows = await lives.selectAll().where('poll_id', 'in', pollIds).execute();
      return new Map(rows.map((row) => [row.poll_id, lifeOf(row)]));
    },
    async save(pollId, life) {
      const values = valuesOf(life);
      await db
        .insertInto('poll_life')
        .values({ municipality_id: municipalityId, poll_id: pollId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'poll_id']).doUpdateSet(values))
        .execute();
    },
    async followersOf(pollId) {
      // Ids grow with time: the oldest first.
      const rows = await lives
        .select(['poll_id', 'origin'])
        .where('origin_id', '=', pollId)
        .orderBy('poll_id')
        .execute();
      return rows.flatMap(({ poll_id, origin }) =>
        origin === null ? [] : [{ pollId: poll_id, kind: origin }],
      );
    },
    async replacementOf(pollId) {
      const row = await lives
        .innerJoin('poll', (join) =>
          join
            .onRef('poll.municipality_id', '=', 'poll_life.municipality_id')
            .onRef('poll.id', '=', 'poll_life.poll_id'),
        )
        .select('poll_id')
        .where('origin_id', '=', pollId)
        .where('origin', '=', 'replaces')
        .where('poll.status', '<>', 'draft')
        .executeTakeFirst();
      return row?.poll_id ?? null;
    },
    async corrections(pollId) {
      const rows = await db
        .selectFrom('poll_correction')
        .select(['corrected_at as at', 'changes', 'reason'])
        .where('municipality_id', '=', municipalityId)
        .where('poll_id', '=', pollId)
        .orderBy('poll_version')
        .execute();
      return rows.map(({ at, changes, reason }) => ({
        ...{ at, reason },
        changes: changes as PollCorrection['changes'],
      }));
    },
    async addCorrection(pollId, version, { at, changes, reason }) {
      await db
        .insertInto('poll_correction')
        .values({
          ...{ municipality_id: municipalityId, poll_id: pollId, poll_version: version },
          ...{ corrected_at: at, changes: JSON.stringify(changes), reason },
        })
        .execute();
    },
    async due(now) {
      const { rows } = await sql<{ id: string; is_open: boolean }>`
        select p.id, p.status = 'open' as is_open
        from poll_life l
          join poll p on p.municipality_id = l.municipality_id and p.id = l.poll_id
          join phase ph on ph.municipality_id = p.municipality_id and ph.id = p.phase_id
        where l.municipality_id = ${municipalityId} and (
          p.status = 'draft' and l.failed_at is null and (
            l.opens_at <= ${now}
            or l.opening = 'with-phase' and ph.opened_at is not null and ph.closed_at is null)
          or p.status = 'open' and l.closes_with_phase and ph.closed_at > p.opened_at)
        order by p.id`.execute(db);
      const idsOf = (isOpen: boolean) =>
        rows.filter(({ is_open }) => is_open === isOpen).map(({ id }) => id);
      return { open: idsOf(false), close: idsOf(true) };
    },
    async failed() {
      const { rows } = await sql<{ id: string }>`
        select p.id from poll_life l
          join poll p on p.municipality_id = l.municipality_id and p.id = l.poll_id
        where l.municipality_id = ${municipalityId} and p.status = 'draft' and l.failed_at is not null
        order by l.failed_at desc, p.id`.execute(db);
      return rows.map(({ id }) => id);
    },
  };
}

function lifeOf(row: Selectable<PollLifeTable>): PollLife {
  const { failed_at: at, failure, origin, origin_id: pollId } = row;
  return {
    previewedVersion: row.previewed_version,
    opening: openingOf(row),
    plannedBy: row.planned_by,
    closesWithPhase: row.closes_with_phase,
    failure: at === null ? null : { at, code: failure as OpenRefusal['code'] },
    reviewOn: row.review_on,
    origin: origin === null || pollId === null ? null : { kind: origin, pollId },
    version: row.version,
  };
}

function openingOf({ opening, opens_at: at }: Selectable<PollLifeTable>): Opening {
  switch (opening) {
    case 'at':
      invariant(at !== null, 'what opens at a moment has the moment');
      return { kind: 'at', at };
    case 'by-hand':
    case 'with-phase':
      return { kind: opening };
    default:
      return never(opening);
  }
}

function valuesOf(life: PollLife) {
  return {
    previewed_version: life.previewedVersion,
    opening: life.opening.kind,
    opens_at: life.opening.kind === 'at' ? life.opening.at : null,
    planned_by: life.plannedBy,
    closes_with_phase: life.closesWithPhase,
    failed_at: life.failure?.at ?? null,
    failure: life.failure?.code ?? null,
    review_on: life.reviewOn,
    origin: life.origin?.kind ?? null,
    origin_id: life.origin?.pollId ?? null,
    version: life.version,
  };
}
