import type { OwnRow, PrivacyStore } from '../../app/ports/privacy-store.ts';
import type { Departure } from '../../core/privacy/erasure.ts';
import type { Cover, ErasureLimit } from '../../core/privacy/personal-data.ts';
import type { PrivacyRule } from '../../core/privacy/privacy-rule.ts';
import type { StoreContext } from './store-context.ts';

/** What may be erased of a table (as `t`). Table and column names come from the table of personal data alone, never from outside. */
const limits: Readonly<Record<ErasureLimit, (table: string) => string>> = {
  always: () => 'true',
  withdrawn: () => 't.withdrawn_at is not null',
  sent: () =>
    "t.state <> 'waiting' and num_nonnulls(t.rendered, t.activity_id, t.conversation_id, t.cause) > 0",
  ended: (table) =>
    table === 'date_answer'
      ? "exists (select from date_poll d where d.municipality_id = t.municipality_id and d.id = t.date_poll_id and d.status <> 'open')"
      : "exists (select from poll p where p.municipality_id = t.municipality_id and p.id = t.poll_id and p.status = 'closed')",
};

/** What cannot be erased yet and can later, by itself. What was not withdrawn by whoever has left never will be. */
const waiting: Readonly<Record<ErasureLimit, (table: string) => string>> = {
  always: () => 'false',
  withdrawn: () => 'false',
  sent: () => "t.state = 'waiting'",
  ended: (table) => `not ${limits.ended(table)}`,
};

/** What a row refers to, and the column with its name. */
const named = [
  ['poll', 'title'],
  ['round', 'title'],
  ['body', 'name'],
  ['party', 'label'],
  ['phase', 'title'],
  ['process', 'title'],
  ['seating_attribute', 'name'],
] as const;

export function createPrivacyStore({ client, db, municipalityId }: StoreContext): PrivacyStore {
  /** Some rows are shown to their owner alone: the transaction says whose they are. */
  const as = (personId: string) =>
    client.query("select set_config('radslag.person', $1, true)", [personId]);
  const owned = ({ table, owner }: Cover): string =>
    `${table} t where t.municipality_id = $1 and t.${owner ?? 'municipality_id'} = $2`;
  const erasable = ({ table, erasure }: Cover): string =>
    erasure.way === 'keep' ? 'false' : limits[erasure.only](table);
  return {
    async rules() {
      const { rows } = await client.query<PrivacyRule>(
        `select kind, basis, is_checked as "isChecked", days_after_leaving as "daysAfterLeaving", version
           from privacy_rule where municipality_id = $1 order by kind`,
        [municipalityId],
      );
      return rows;
    },
    async saveRule({ kind, basis, isChecked, daysAfterLeaving, version }) {
      const values = {
        ...{ basis, version, is_checked: isChecked, days_after_leaving: daysAfterLeaving },
      };
      await db
        .insertInto('privacy_rule')
        .values({ municipality_id: municipalityId, kind, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'kind']).doUpdateSet(values))
        .execute();
    },
    async lockRules() {
      await client.query("select pg_advisory_xact_lock(hashtextextended($1 || ' privacy', 0))", [
        municipalityId,
      ]);
    },
    async rowsOf(personId, cover) {
      if (cover.owner === null || cover.told.length === 0) return [];
      await as(personId);
      const columns = cover.told.map((column) => `t.${column}`).join(', ');
      const { rows } = await client.query<{ row: OwnRow }>(
        `select to_jsonb(r) as row from (select ${columns} from ${owned(cover)}) r order by 1`,
        [municipalityId, personId],
      );
      return rows.map(({ row }) => row);
    },
    async count(personId, cover) {
      if (cover.owner === null) return { goes: 0, stays: 0 };
      await as(personId);
      const { rows } = await client.query<{ goes: number; stays: number }>(
        `select count(*) filter (where ${erasable(cover)})::int as goes,
           count(*) filter (where not (${erasable(cover)}))::int as stays from ${owned(cover)}`,
        [municipalityId, personId],
      );
      return rows[0] ?? { goes: 0, stays: 0 };
    },
    async countWaiting(personId, cover) {
      const { owner, erasure } = cover;
      if (owner === null || erasure.way === 'keep') return 0;
      await as(personId);
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from ${owned(cover)} and ${waiting[erasure.only](cover.table)}`,
        [municipalityId, personId],
      );
      return rows[0]?.count ?? 0;
    },
    async erase(personId, cover) {
      const { owner, erasure } = cover;
      if (owner === null || erasure.way === 'keep') return 0;
      await as(personId);
      const where = `t.municipality_id = $1 and t.${owner} = $2 and (${erasable(cover)})`;
      const statement =
        erasure.way === 'delete'
          ? `delete from ${cover.table} t where ${where}`
          : `update ${cover.table} t set ${erasure.columns.map((column) => `${column} = null`).join(', ')} where ${where}`;
      return (await client.query(statement, [municipalityId, personId])).rowCount ?? 0;
    },
    async namesOf(ids) {
      const parts = named.map(
        ([table, column]) =>
          `select id, ${column} as name from ${table} where municipality_id = $1 and id = any ($2::uuid[])`,
      );
      const { rows } = await client.query<{ id: string; name: string }>(parts.join(' union all '), [
        municipalityId,
        ids,
      ]);
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    async logOf(personId) {
      // What a row says beside is left out: it may name others.
      const { rows } = await client.query<{ row: OwnRow }>(
        `select jsonb_build_object('at', at, 'type', type, 'by', case when actor = $2 then 'self' else 'other' end) as row
           from audit_log where municipality_id = $1 and (actor = $2 or subject = $3) order by sequence`,
        [municipalityId, `person:${personId}`, personId],
      );
      return rows.map(({ row }) => row);
    },
    async noticeDepartures(today) {
      const isHere = `(not p.roles <@ '{politician}'::text[] or exists (
        select from membership m join term on term.municipality_id = m.municipality_id and term.id = m.term_id
        where m.municipality_id = p.municipality_id and m.person_id = p.id and term.ends_on >= $2::date))`;
      await client.query(
        `delete from departure d using person p
          where d.municipality_id = $1 and p.municipality_id = $1 and p.id = d.person_id and ${isHere}`,
        [municipalityId, today],
      );
      await client.query(
        `insert into departure (municipality_id, person_id, noticed_on)
         select p.municipality_id, p.id, $2::date from person p where p.municipality_id = $1 and not ${isHere}
         on conflict do nothing`,
        [municipalityId, today],
      );
    },
    async departures() {
      const { rows } = await client.query<Departure>(
        `select person_id as "personId", noticed_on as "noticedOn", erased from departure
          where municipality_id = $1 order by noticed_on, person_id`,
        [municipalityId],
      );
      return rows;
    },
    async markErased(personId, kinds) {
      await client.query(
        'update departure set erased = erased || $3::text[] where municipality_id = $1 and person_id = $2',
        [municipalityId, personId, kinds],
      );
    },
    async emptyMessagesBefore(before) {
      const { rowCount } = await client.query(
        `update outgoing_message t set rendered = null, activity_id = null, conversation_id = null, cause = null
          where municipality_id = $1 and updated_at < $2 and ${limits.sent('outgoing_message')}`,
        [municipalityId, before],
      );
      return rowCount ?? 0;
    },
  };
}
