import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../src/adapters/postgres/verify-audit-chain.ts';
import { idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');
const at = instant('2026-11-20T10:00:00.000Z');
const by = { kind: 'person', personId: ids.chair } as const;

describe('the audit log', () => {
  let house: House;

  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house[Symbol.asyncDispose]());

  const append = (subject: string, facts: Record<string, string> = {}) =>
    house.unitOfWork.run(house.a, (tx) =>
      tx.audit.append(by, { type: 'poll-answered', subject, facts }, at),
    );

  it('tells what happened to one thing, oldest first, also what this transaction adds', async () => {
    await append(ids.poll, { note: "«Ærlig talt», 'quoted' \\ and\nbroken" });
    const entries = await house.unitOfWork.run(house.a, async (tx) => {
      await tx.audit.append(by, { type: 'poll-closed', subject: ids.poll }, at);
      return tx.audit.ofSubject(ids.poll);
    });
    expect(entries).toMatchObject([
      {
        type: 'poll-answered',
        actor: `person:${ids.chair}`,
        at,
        facts: { note: "«Ærlig talt», 'quoted' \\ and\nbroken" },
      },
      { type: 'poll-closed', facts: {} },
    ]);
  });

  it('is one unbroken chain however many append at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => append(`subject-${String(index)}`)));
    const report = await verifyAuditChain(house.pool, house.a);
    expect(report).toMatchObject({ intact: true });
    expect(report.intact && report.rows).toBeGreaterThanOrEqual(40);
  });

  it('takes several rows of one transaction in their order, chained as if each came alone', async () => {
    const subjects = ['first', "second «og» 'third'", 'a \\ and\na line'];
    await house.unitOfWork.run(house.a, async (tx) => {
      for (const subject of subjects)
        await tx.audit.append(by, { type: 'poll-answered', subject, facts: { of: subject } }, at);
    });
    const [first, second, third] = await house.unitOfWork.read(house.a, async (tx) =>
      (await Promise.all(subjects.map((subject) => tx.audit.ofSubject(subject)))).flat(),
    );
    expect(first?.facts).toEqual({ of: subjects[0] });
    expect(third?.facts).toEqual({ of: subjects[2] });
    expect([second?.sequence, third?.sequence]).toEqual([
      (first?.sequence ?? 0) + 1,
      (first?.sequence ?? 0) + 2,
    ]);
    expect(await verifyAuditChain(house.pool, house.a)).toMatchObject({ intact: true });
  });

  it("is each municipality's own", async () => {
    expect(await verifyAuditChain(house.pool, house.b)).toMatchObject({ intact: true, rows: 1 });
  });

  it('cannot be changed, removed, truncated or written around by the app', async () => {
    const attempts = [
      "update radslag.audit_log set facts = '{}'",
      'delete from radslag.audit_log',
      'truncate radslag.audit_log',
      'insert into radslag.audit_log select * from radslag.audit_log',
      'update radslag.audit_head set sequence = 0',
      'delete from radslag.audit_head',
    ];
    for (const attempt of attempts) {
      await expect(house.pool.query(attempt), attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot be changed by the owner either without first removing its triggers', async () => {
    const owner = new pg.Client({ connectionString: house.database.ownerUrl });
    await owner.connect();
    await owner.query(`select set_config('radslag.municipality', '${ids.municipality}', false)`);
    await expect(owner.query("update radslag.audit_log set facts = '{}'")).rejects.toThrow(
      'append-only',
    );
    await expect(owner.query('delete from radslag.audit_log')).rejects.toThrow('append-only');
    await expect(owner.query('truncate radslag.audit_log')).rejects.toThrow('append-only');
    await owner.end();
  });
});

describe('verifying the audit chain', () => {
  let house: House;
  let owner: pg.Client;

  beforeEach(async () => {
    house = await aHouse();
    for (const subject of ['one', 'two', 'three', 'four']) {
      await house.unitOfWork.run(house.a, (tx) =>
        tx.audit.append(by, { type: 'poll-answered', subject }, at),
      );
    }
    owner = new pg.Client({ connectionString: house.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table radslag.audit_log disable trigger user');
    await owner.query(`select set_config('radslag.municipality', '${ids.municipality}', false)`);
    return async () => {
      await owner.end();
      await house[Symbol.asyncDispose]();
    };
  });

  const verify = (anchors?: ReadonlyMap<number, string>) =>
    verifyAuditChain(house.pool, house.a, anchors);

  it('finds a changed row', async () => {
    await owner.query('update radslag.audit_log set facts = \'{"x":1}\' where sequence = 3');
    expect(await verify()).toEqual({ intact: false, sequence: 3, reason: 'hash-differs' });
  });

  it('finds a row that was changed and hashed anew, at the row after it', async () => {
    await owner.query(`
      update radslag.audit_log set facts = '{"x":1}', hash = encode(sha256(convert_to(concat_ws(E'\\n', municipality_id,
        sequence, at, actor, type, subject, '{"x":1}', previous_hash), 'UTF8')), 'hex') where sequence = 3`);
    expect(await verify()).toEqual({ intact: false, sequence: 4, reason: 'previous-hash-differs' });
  });

  it('finds a removed row in the middle', async () => {
    await owner.query('delete from radslag.audit_log where sequence = 2');
    expect(await verify()).toEqual({ intact: false, sequence: 2, reason: 'row-missing' });
  });

  it('finds removed rows at the end', async () => {
    await owner.query('delete from radslag.audit_log where sequence > 3');
    expect(await verify()).toEqual({ intact: false, sequence: 4, reason: 'head-differs' });
  });

  it('finds an end that was removed with its head, when an archive package holds the old head', async () => {
    const { rows } = await owner.query<{ sequence: number; hash: string }>(
      'select sequence::int, hash from radslag.audit_log order by sequence',
    );
    const last = rows.at(-1);
    const before = rows.at(-2);
    await owner.query('delete from radslag.audit_log where sequence = $1', [last?.sequence]);
    await owner.query('update radslag.audit_head set sequence = $1, hash = $2', [
      before?.sequence,
      before?.hash,
    ]);
    expect(await verify()).toMatchObject({ intact: true });
    expect(await verify(new Map([[last?.sequence ?? 0, last?.hash ?? '']]))).toMatchObject({
      intact: false,
      sequence: last?.sequence,
      reason: 'row-missing',
    });
  });
});
