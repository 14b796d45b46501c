import { sql } from 'kysely';
import type { AuditDay, RecordSourceStore } from '../../app/ports/record-source-store.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { StoreContext } from './store-context.ts';

/** What is to leave a record, and has not yet. */
export function createDueRecords({
  db,
  municipalityId,
}: StoreContext): Pick<RecordSourceStore, 'pollsDue' | 'phasesDue' | 'auditDays'> {
  return {
    async pollsDue(closedBefore, limit) {
      const { rows } = await sql<{ id: string }>`
        select p.id from poll p
        where p.municipality_id = ${municipalityId} and p.round_id is null and p.status = 'closed' and p.check_in is null
          and (p.seal_state is null or p.seal_state in ('destroyed', 'lost'))
          and (p.outcome_note <> '' or p.closed_at < ${closedBefore})
          and p.outcome_note is distinct from (
            select s.content ->> 'outcomeNote' from record_source s
            where s.municipality_id = p.municipality_id and s.poll_id = p.id
            order by s.version desc limit 1)
        order by p.closed_at, p.id limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    async phasesDue(limit) {
      const { rows } = await sql<{ id: string }>`
        select f.id from phase f
        where f.municipality_id = ${municipalityId} and f.closed_at is not null
          and not exists (
            select 1 from record_source s
            where s.municipality_id = f.municipality_id and s.phase_id = f.id and (s.content ->> 'closedAt')::timestamptz = f.closed_at
              -- A poll of the phase that has left its record since is told of in another version.
              and not exists (
                select 1 from record_source ps join poll p on p.municipality_id = ps.municipality_id and p.id = ps.poll_id
                where p.municipality_id = f.municipality_id and p.phase_id = f.id and ps.made_at > s.made_at))
        order by f.closed_at, f.id limit ${limit}`.execute(db);
      return rows.map(({ id }) => id);
    },
    async auditDays(today) {
      const { rows } = await sql<DayRow>`
        with newest as (
          select coalesce(max((content ->> 'lastSequence')::bigint), 0) as sequence from record_source
          where municipality_id = ${municipalityId} and kind = 'audit-head'),
        said as (
          select a.sequence, a.type, a.hash,
            -- The day of a row is the latest day that any row before it has: the chain's order is what counts.
            max((a.at::timestamptz at time zone 'Europe/Oslo')::date) over (order by a.sequence) as day,
            -- Of heads that are archived the log says something too, and that alone makes no day.
            not exists (
              select 1 from archive_record r join record_source s on s.municipality_id = r.municipality_id and s.id = r.source_id
              where r.municipality_id = a.municipality_id and r.id::text = a.subject and s.kind = 'audit-head') as counts
          from audit_log a, newest
          where a.municipality_id = ${municipalityId} and a.sequence > newest.sequence),
        per_type as (
          select day, type, count(*)::int as count, min(sequence) as first, max(sequence) as last, bool_or(counts) as counts
          from said where day < ${today} group by day, type)
        select day, min(first)::int as first, max(last)::int as last, bool_or(counts) as grew,
          json_agg(json_build_object('type', type, 'count', count) order by type collate "C") as counts,
          (select hash from said where sequence = max(per_type.last)) as hash
        from per_type group by day order by day`.execute(db);
      return mergeQuiet(rows);
    },
  };
}

interface DayRow {
  readonly day: CivilDate;
  readonly first: number;
  readonly last: number;
  readonly hash: string;
  readonly grew: boolean;
  readonly counts: readonly { readonly type: string; readonly count: number }[];
}

/** A day that brought nothing of its own is told of with the next that did; at the end it waits. */
function mergeQuiet(rows: readonly DayRow[]): readonly AuditDay[] {
  const days: AuditDay[] = [];
  let waiting: DayRow[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (!row.grew) continue;
    const counts = new Map<string, number>();
    for (const { type, count } of waiting.flatMap((one) => one.counts))
      counts.set(type, (counts.get(type) ?? 0) + count);
    days.push({
      ...{ day: row.day, firstSequence: waiting[0]?.first ?? row.first, lastSequence: row.last },
      headHash: row.hash,
      counts: [...counts]
        .map(([type, count]) => ({ type, count }))
        .toSorted((a, b) => (a.type < b.type ? -1 : 1)),
    });
    waiting = [];
  }
  return days;
}
