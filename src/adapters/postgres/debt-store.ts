import { sql } from 'kysely';
import type { DebtStore } from '../../app/ports/debt-store.ts';
import type { Debt, DebtKind } from '../../core/debts/debt.ts';
import type { Instant } from '../../core/time/instant.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';

interface DebtRow {
  readonly kind: DebtKind;
  readonly subject_id: string;
  readonly process_id: string;
  readonly phase_id: string | null;
  readonly title: string;
  readonly since: Instant;
  readonly responsible_id: string | null;
  readonly counted: string;
}

interface OutcomeRow {
  readonly id: string;
  readonly title: string;
  readonly closed_at: Instant;
  readonly responsible_id: string | null;
  readonly is_closed: boolean;
}

/** In no theme that still stands, and linked to no direction. */
const unjudged = sql`not exists (
    select from theme_contribution tc join theme t
      on t.municipality_id = tc.municipality_id and t.id = tc.theme_id and t.removed_at is null
    where tc.municipality_id = c.municipality_id and tc.contribution_id = c.id)
  and not exists (
    select from direction_link l
    where l.municipality_id = c.municipality_id and l.contribution_id = c.id)`;

export function createDebtStore({ db, municipalityId }: StoreContext): DebtStore {
  return {
    async owed({ today, givenBefore, mostPerKind, seesClosed }) {
      const { rows } = await sql<DebtRow>`
        with ended as (
          select ph.municipality_id, ph.id, ph.process_id, p.responsible_id
          from phase ph join process p on p.municipality_id = ph.municipality_id and p.id = ph.process_id
          where ph.municipality_id = ${municipalityId} and p.status <> 'cancelled'
            and (ph.closed_at is not null or ph.ends_on < ${today}::date)
        ), owed as (
          select 'contribution' as kind, c.id as subject_id, e.process_id, e.id as phase_id, c.made_at as since,
            case when r.openness ->> 'kind' = 'closed' then '' else left(c.text, 160) end as title,
            coalesce(e.responsible_id, r.organiser_id) as responsible_id,
            coalesce(r.openness ->> 'kind' = 'closed', false) as is_closed
          from ended e
            join contribution c on c.municipality_id = e.municipality_id and c.phase_id = e.id and c.withdrawn_at is null
            left join round r on r.municipality_id = c.municipality_id and r.id = c.round_id
          where ${unjudged}
          union all
          select 'statement', s.id, e.process_id, e.id, s.registered_at,
            case when s.openness = 'closed' then '' else left(s.sender, 160) end, e.responsible_id, false
          from ended e
            join hearing h on h.municipality_id = e.municipality_id and h.phase_id = e.id
            join hearing_statement s on s.municipality_id = h.municipality_id and s.hearing_id = h.id
          where s.verdict is null and s.withdrawn_at is null
          union all
          select 'reaction', k.id, p.id, null, k.made_at,
            case when r.openness ->> 'kind' = 'closed' then '' else left(i.title, 160) end, p.responsible_id,
            coalesce(r.openness ->> 'kind' = 'closed', false)
          from knowledge_reaction k
            join knowledge_item i on i.municipality_id = k.municipality_id and i.id = k.item_id
            join process p on p.municipality_id = i.municipality_id and p.id = i.process_id and p.status <> 'cancelled'
            left join round r on r.municipality_id = k.municipality_id and r.id = k.round_id
          where k.municipality_id = ${municipalityId} and k.answered_at is null and k.made_at < ${givenBefore}
          union all
          select 'letter-question', q.id, p.id, null, q.made_at, '', p.responsible_id, false
          from letter_concern q
            join letter l on l.municipality_id = q.municipality_id and l.id = q.letter_id
            join process p on p.municipality_id = l.municipality_id and p.id = l.process_id and p.status <> 'cancelled'
          where q.municipality_id = ${municipalityId} and q.kind = 'question' and q.answered_at is null
            and q.withdrawn_at is null and q.made_at < ${givenBefore}
          union all
          select 'poll-outcome', o.id, p.id, o.phase_id, o.closed_at, left(o.title, 160), p.responsible_id,
            coalesce(r.openness ->> 'kind' = 'closed', false)
          from poll o
            left join round r on r.municipality_id = o.municipality_id and r.id = o.round_id
            join phase ph on ph.municipality_id = o.municipality_id and ph.id = o.phase_id
            join process p on p.municipality_id = ph.municipality_id and p.id = ph.process_id and p.status <> 'cancelled'
          where o.municipality_id = ${municipalityId} and o.status = 'closed' and o.outcome_note = ''
            and (o.closed_at < ${givenBefore} or ph.closed_at is not null or ph.ends_on < ${today}::date)
          union all
          select 'poll-review', o.id, p.id, o.phase_id, l.review_on::timestamp at time zone 'Europe/Oslo', left(o.title, 160),
            p.responsible_id, coalesce(r.openness ->> 'kind' = 'closed', false)
          from poll_life l
            join poll o on o.municipality_id = l.municipality_id and o.id = l.poll_id
            left join round r on r.municipality_id = o.municipality_id and r.id = o.round_id
            join phase ph on ph.municipality_id = o.municipality_id and ph.id = o.phase_id
            join process p on p.municipality_id = ph.municipality_id and p.id = ph.process_id and p.status <> 'cancelled'
          where l.municipality_id = ${municipalityId} and l.review_on <= ${today}::date
        ), placed as (
          select *, row_number() over (partition by process_id, kind, responsible_id order by since, subject_id) as place,
            count(*) over (partition by process_id, kind, responsible_id) as counted
          from owed where ${seesClosed} or not is_closed
        )
        select kind, subject_id, process_id, phase_id, title, since, responsible_id, counted
        from placed where place <= ${mostPerKind}
        order by process_id, kind, since, subject_id`.execute(db);
      const groups = Map.groupBy(
        rows,
        (row) => `${row.process_id} ${row.kind} ${row.responsible_id ?? ''}`,
      );
      return {
        counts: [...groups.values()].flatMap(([first]) =>
          first
            ? [
                {
                  ...{ processId: first.process_id, kind: first.kind },
                  ...{ responsibleId: first.responsible_id, count: Number(first.counted) },
                },
              ]
            : [],
        ),
        oldest: rows.map((row): Debt => ({
          ...{ kind: row.kind, subjectId: row.subject_id, processId: row.process_id },
          ...{ phaseId: row.phase_id, title: row.title, since: row.since },
          responsibleId: row.responsible_id,
        })),
      };
    },
    async outcomesOwed(closedBefore) {
      const { rows } = await sql<OutcomeRow>`
        select o.id, o.title, o.closed_at, coalesce(p.responsible_id, r.organiser_id) as responsible_id,
          coalesce(r.openness ->> 'kind' = 'closed', false) as is_closed
        from poll o
          left join round r on r.municipality_id = o.municipality_id and r.id = o.round_id
          join phase ph on ph.municipality_id = o.municipality_id and ph.id = o.phase_id
          join process p on p.municipality_id = ph.municipality_id and p.id = ph.process_id and p.status <> 'cancelled'
        where o.municipality_id = ${municipalityId} and o.status = 'closed' and o.outcome_note = ''
          and o.closed_at < ${closedBefore}
        order by o.closed_at, o.id`.execute(db);
      return rows.map((row) => ({
        ...{ pollId: row.id, title: row.title, closedAt: row.closed_at },
        ...{ responsibleId: row.responsible_id, isClosed: row.is_closed },
      }));
    },
    async contributions(phaseIds) {
      if (phaseIds.length === 0) return new Map();
      const { rows } = await sql<{ phase_id: string; all: string; unjudged: string }>`
        select c.phase_id, count(*) as all, count(*) filter (where ${unjudged}) as unjudged
        from contribution c
        where c.municipality_id = ${municipalityId} and c.phase_id = ${anyOf(phaseIds)} and c.withdrawn_at is null
        group by c.phase_id`.execute(db);
      return new Map(
        rows.map((row) => [row.phase_id, { all: Number(row.all), unjudged: Number(row.unjudged) }]),
      );
    },
  };
}
