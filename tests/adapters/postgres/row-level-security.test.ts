import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

describe('row-level security, as the app meets it', () => {
  let house: House;
  let owner: pg.Client;
  let tables: readonly string[];
  const a = idsOf('a').municipality;
  const b = idsOf('b').municipality;

  beforeAll(async () => {
    house = await aHouse();
    owner = new pg.Client({ connectionString: house.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'radslag'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1",
    );
    tables = rows.map((row) => row.name);
  });
  afterAll(async () => {
    await owner.end();
    await house[Symbol.asyncDispose]();
  });

  const keyOf = (table: string): string => (table === 'municipality' ? 'id' : 'municipality_id');
  const asApp = async (scope: string | null, text: string): Promise<pg.QueryResult> => {
    const client = await house.pool.connect();
    try {
      await client.query('begin');
      if (scope !== null) {
        await client.query("select set_config('radslag.municipality', $1, true)", [scope]);
        // What is one person's alone is shown to nobody else, so somebody asks who has a row of everything.
        await client.query("select set_config('radslag.person', $1, true)", [idsOf('a').chair]);
      }
      return await client.query(text);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  it('is forced on every table, each of which belongs to a municipality', async () => {
    const { rows } = await owner.query(
      `select relname from pg_class c where relnamespace = 'radslag'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
         and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity and (relname = 'municipality' or exists (
           select from pg_attribute where attrelid = c.oid and attname = 'municipality_id' and attnotnull)))`,
    );
    expect(rows).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  it('leads every key with the municipality', async () => {
    const { rows } = await owner.query(
      `select conrelid::regclass::text as table, conname from pg_constraint k
       where connamespace = 'radslag'::regnamespace and contype in ('p', 'u', 'f')
         and conrelid <> all (array['radslag.municipality', 'radslag.migration']::regclass[])
         and conkey[1] <> (select attnum from pg_attribute where attrelid = k.conrelid and attname = 'municipality_id')`,
    );
    expect(rows).toEqual([]);
  });

  it('shows nothing to somebody who has not said which municipality', async () => {
    for (const table of tables) {
      expect(await asApp(null, `select 1 from radslag.${table}`), table).toMatchObject({
        rowCount: 0,
      });
    }
  });

  it("shows a municipality its own rows and nobody else's", async () => {
    for (const table of tables) {
      const { rows } = await asApp(
        a,
        `select distinct ${keyOf(table)} as id from radslag.${table}`,
      );
      expect(rows, table).toEqual([{ id: a }]);
    }
  });

  it("lets nobody change or remove another municipality's rows", async () => {
    // The audit log, the histories of goals, conflicts, phases and wheels, the versions of a seating, of a draft text and of a direction, what was asked, letters that were sent,
    // adoptions, frozen minutes, versions of process templates and of a place's picture, opened ballots, and cancellations are not changed by anybody;
    // what was decided about notes, when a poll is reminded of, who has seen it, what participants added to it, what is screened by and the steps of a record are not removed.
    const changeable = tables.filter(
      (name) =>
        !/^(audit_|goal_event$|conflict_event$|strategy_event$|phase_event$|wheel_item_event$|municipality$|seating|draft_version$|draft_paragraph$|draft_sent_to_council$|adoption$|direction_version$|direction_ask$|letter_edition$|process_template$|process_cancellation$|round_correction$|city_picture$|programme$|note_openness$|poll_reminder_plan$|poll_seen$|poll_life$|poll_correction$|added_statement$|protocol$|record_source$|access_code$|ballot$|kept_roll$|check_in_result$|check_in_asking$|archive_step$|record_recall$|einnsyn_step$)/.test(
          name,
        ),
    );
    for (const table of changeable) {
      const updated = `update radslag.${table} set municipality_id = municipality_id where municipality_id = '${b}'`;
      expect(await asApp(a, updated), table).toMatchObject({ rowCount: 0 });
      const deleted = `delete from radslag.${table} where municipality_id = '${b}'`;
      expect(await asApp(a, deleted), table).toMatchObject({ rowCount: 0 });
    }
  });

  it('lets nobody write a row into another municipality', async () => {
    for (const table of tables.filter((name) => !/^(audit_|municipality$)/.test(name))) {
      const { rows } = await owner.query<{ columns: string }>(
        "select string_agg(quote_ident(attname), ', ') as columns from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
        [`radslag.${table}`],
      );
      const columns = rows[0]?.columns ?? '';
      const copied = `insert into radslag.${table} (${columns}) select ${columns}
        from (select (jsonb_populate_record(x, jsonb_build_object('municipality_id', '${b}'))).* from radslag.${table} x limit 1) copy`;
      await expect(asApp(a, copied), table).rejects.toMatchObject({
        message: `new row violates row-level security policy for table "${table}"`,
      });
    }
  });

  it('is not the only lock: the app may neither truncate, nor make tables, nor become the owner', async () => {
    for (const table of tables) {
      await expect(asApp(a, `truncate radslag.${table} cascade`), table).rejects.toMatchObject({
        code: '42501',
      });
    }
    await expect(asApp(a, 'create table radslag.mine ()')).rejects.toMatchObject({ code: '42501' });
    await expect(asApp(a, 'set role radslag_owner')).rejects.toMatchObject({ code: '42501' });
    await expect(
      asApp(a, 'insert into radslag.municipality select * from radslag.municipality'),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
