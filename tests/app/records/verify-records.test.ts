import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { verifyRecords } from '../../../src/app/records/verify-records.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { markedProtocol } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';

const pdf = '2026-11-19_KS_09-2026_Moetebok_v1.pdf';
const path = `2026/KS/${pdf}`;

let app: App;
let town: Town;
let library: ReturnType<typeof createFakeRecordLibrary>;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

beforeEach(async () => {
  town = await aTown(app);
  library = createFakeRecordLibrary(app.towns);
  await town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound());
    const made = { id: ids.round.replace('c0c0c0c0', 'a0a0a0a0'), roundId: ids.round, version: 1 };
    await tx.protocols.save({ ...made, content: aProtocol(), assembledAt: app.deps.clock.now() });
  });
});

const archive = () => archiveRound({ ...app.deps, library })(town.scope, ids.round);
const verify = (given: { readonly remote: boolean } = { remote: true }) =>
  verifyRecords({ ...app.deps, library: given.remote ? library : null })(
    town.scope,
    town.municipality,
  );
const found = async () => (await verify()).breaks.map(({ reason, file }) => [reason, file]);

/** What somebody with the owner's rights in the database could do; the app's may not change what is frozen. */
async function tamper(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('radslag.municipality', $1, true)`, [
      town.municipality.id,
    ]);
    const { rowCount } = await client.query<pg.QueryResultRow>(statement);
    expect(rowCount).toBeGreaterThan(0);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

describe('verifying what is archived', () => {
  it('finds nothing wrong with what has just been archived, here and in SharePoint', async () => {
    await archive();
    expect(await verify()).toEqual({ records: 1, files: 2, readBack: 2, breaks: [] });
    expect(await verify({ remote: false })).toMatchObject({ readBack: 0, breaks: [] });
  });

  it('holds both records of a closed meeting against its minutes', async () => {
    const closed = { id: uuid(610), ordinal: 2, meetingNumber: '10/2026' };
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound(closed));
      const made = { id: uuid(611), roundId: closed.id, version: 1 };
      const content = { ...markedProtocol(), meetingNumber: '10/2026' };
      await tx.protocols.save({ ...made, content, assembledAt: app.deps.clock.now() });
    });
    await archiveRound({ ...app.deps, library })(town.scope, closed.id);
    expect(await verify()).toEqual({ records: 2, files: 4, readBack: 4, breaks: [] });
  });

  it('looks at files that wait too, but does not ask SharePoint for them', async () => {
    library.refuseNext('find', { code: 'no-access' });
    await archive();
    expect(await verify()).toEqual({ records: 1, files: 2, readBack: 0, breaks: [] });
    await tamper(`update radslag.archive_file set content = '\\x00' where name = '${pdf}'`);
    expect(await found()).toEqual([['bytes-differ', pdf]]);
  });

  it('finds stored bytes that were changed', async () => {
    await archive();
    await tamper(`update radslag.archive_file set content = '\\x00' where name = '${pdf}'`);
    expect(await found()).toEqual([['bytes-differ', pdf]]);
  });

  it('finds bytes that were changed together with their checksum, by the audit chain', async () => {
    await archive();
    await tamper(`update radslag.archive_file set content = '\\x00',
      sha256 = encode(sha256('\\x00'), 'hex') where name = '${pdf}'`);
    expect(await found()).toEqual([
      ['audit-differs', pdf],
      ['remote-differs', pdf],
    ]);
  });

  it('finds a file and a record that were taken out of the database', async () => {
    await archive();
    await tamper(`delete from radslag.archive_file where name = '${pdf}'`);
    expect(await found()).toEqual([['file-missing', pdf]]);
    await tamper('delete from radslag.archive_file');
    await tamper(`delete from radslag.archive_step`);
    await tamper('delete from radslag.archive_record');
    expect(await found()).toEqual([['record-missing', null]]);
  });

  it('finds a record that is called archived and never was', async () => {
    library.refuseNext('find', { code: 'no-access' });
    await archive();
    await tamper(`update radslag.archive_record set status = 'archived',
      state = '{"status":"archived","archivedAt":"2026-11-19T19:05:00.000Z","checkedAt":"2026-11-19T19:05:00.000Z"}'`);
    expect(await found()).toEqual([
      ['not-in-audit-chain', pdf],
      ['remote-missing', pdf],
    ]);
  });

  it('finds a record that was archived and is no longer called so, and looks at its files all the same', async () => {
    await archive();
    await tamper(`update radslag.archive_record set status = 'waiting',
      state = '{"status":"waiting","reason":"queued","retryAt":null}'`);
    expect(await found()).toEqual([['not-archived-any-more', null]]);
    await tamper(`update radslag.archive_file set content = '\\x00',
      sha256 = encode(sha256('\\x00'), 'hex') where name = '${pdf}'`);
    expect(await found()).toEqual([
      ['not-archived-any-more', null],
      ['audit-differs', pdf],
      ['remote-differs', pdf],
    ]);
  });

  it('finds minutes that were changed in the database, where the public page has them from', async () => {
    await archive();
    await tamper(
      `update radslag.protocol set content = jsonb_set(content::jsonb, '{summary}', '"Alle var enige."')`,
    );
    expect(await found()).toEqual([['protocol-differs', '2026-11-19_KS_09-2026_Moetebok_v1.json']]);
  });

  it('finds what SharePoint has changed', async () => {
    await archive();
    library.corrupt(path);
    expect(await found()).toEqual([['remote-differs', pdf]]);
    expect((await verify({ remote: false })).breaks).toEqual([]);
  });

  it('tells what is gone in SharePoint from what could not be asked for', async () => {
    await archive();
    library.refuseNext('download', { code: 'not-found' });
    expect(await found()).toEqual([['remote-missing', pdf]]);
    library.refuseNext('download', {
      code: 'try-later',
      retryAfterSeconds: null,
      throttled: false,
    });
    expect(await found()).toEqual([['remote-unreadable', pdf]]);
  });

  it('names the first of each kind, and changes nothing', async () => {
    await archive();
    const before = await town.audit();
    await tamper(`update radslag.archive_file set content = '\\x00'`);
    expect(await found()).toEqual([['bytes-differ', pdf]]);
    expect(await town.audit()).toEqual(before);
  });
});
