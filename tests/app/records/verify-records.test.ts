import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { beginCheck } from '../../../src/app/records/begin-check.ts';
import { checkArchive } from '../../../src/app/records/check-archive.ts';
import { checkKinds } from '../../../src/core/records/check-kinds.ts';
import type { ArchiveCheck, CheckDepth } from '../../../src/core/records/archive-check.ts';
import { usualCheckRules } from '../../../src/core/records/archive-check.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { openPool } from '../../../src/adapters/postgres/connect.ts';
import { verifyAuditChain } from '../../../src/adapters/postgres/verify-audit-chain.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { markedProtocol } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { silentLog } from '../../support/silent-log.ts';
import { chanceFrom } from '../../support/chance.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';

const pdf = '2026-11-19_KS_09-2026_Moetebok_v1.pdf';
const path = `2026/KS/${pdf}`;

let app: App;
let pool: pg.Pool;
let town: Town;
let library: ReturnType<typeof createFakeRecordLibrary>;
beforeAll(async () => {
  app = await anApp();
  pool = openPool({ url: app.ownerUrl, max: 1, name: 'test', log: silentLog });
});
afterAll(async () => {
  await pool.end();
  await app[Symbol.asyncDispose]();
});

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
/** A whole check, as the command makes it. */
async function verify(depth: CheckDepth = 'remote') {
  const check = await begin({ depth });
  if (check.refused) throw new Error('a check is under way');
  const outcome = await run(check.value);
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.progress;
}
const run = (check: ArchiveCheck) =>
  checkArchive({
    ...{ ...app.deps, library },
    auditChain: { verify: (...asked) => verifyAuditChain(pool, ...asked) },
  })(town.scope, town.municipality, check, () => undefined);
const begin = (given: { depth?: CheckDepth; resume?: boolean } = {}) => {
  const [id, holder] = [app.deps.ids.next(), app.deps.ids.next()];
  const usual = { depth: 'remote', resume: false, startedBy: null, origin: 'command' } as const;
  return town.tx((tx) => beginCheck(tx, { ...usual, ...given, id, holder }, app.deps.clock.now()));
};
/** Breaks and what could not be read; notices stand apart. */
const found = async (depth?: CheckDepth) =>
  (await verify(depth)).found
    .filter(({ first }) => checkKinds[first.kind] !== 'notice')
    .map(({ first }) => [first.kind, first.file]);

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
    expect(await verify()).toMatchObject({
      ...{ records: 1, recordsDone: 1, files: 2, sameRemotely: 2, downloads: 0 },
      chain: { intact: true },
    });
    expect(await found()).toEqual([]);
    expect(await verify('bytes')).toMatchObject({ sameRemotely: 2, downloads: 2 });
    expect(await verify('stored')).toMatchObject({ files: 2, sameRemotely: 0, found: [] });
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
    expect(await verify()).toMatchObject({ records: 2, files: 4, sameRemotely: 4 });
    expect(await found()).toEqual([]);
  });

  it('looks at files that wait too, but does not ask SharePoint for them', async () => {
    library.refuseNext('find', { code: 'no-access' });
    await archive();
    expect(await verify()).toMatchObject({ records: 1, files: 2, sameRemotely: 0, found: [] });
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
      ['package-differs', null],
      ['remote-differs', pdf],
    ]);
  });

  it('finds a file and a record that were taken out of the database', async () => {
    await archive();
    await tamper(`delete from radslag.archive_file where name = '${pdf}'`);
    expect(await found()).toEqual([
      ['file-missing', pdf],
      ['package-differs', null],
      ['extra-file', path],
    ]);
    await tamper('delete from radslag.archive_file');
    await tamper(`delete from radslag.archive_step`);
    await tamper('delete from radslag.archive_record');
    expect(await found()).toEqual([
      ['record-missing', null],
      ['extra-file', path],
    ]);
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
      ['package-differs', null],
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
    expect(await found('stored')).toEqual([]);
  });

  it('fetches what no checksum settles, and everything where every byte is asked for', async () => {
    await archive();
    library.lie(path, { quickXorHash: null });
    expect(await verify()).toMatchObject({ downloads: 1, sameRemotely: 2 });
    // A library that lists the right checksum and hands out other bytes is found out by its bytes alone.
    const bytes = library.files().find((one) => one.path === path)?.bytes ?? new Uint8Array();
    library.lie(path, { quickXorHash: app.deps.documents.quickXorHash(bytes) });
    library.corrupt(path);
    expect(await found()).toEqual([]);
    expect(await found('bytes')).toEqual([['remote-differs', pdf]]);
  });

  it.each([
    ['remote-missing', null],
    ['remote-size-differs', { size: 1 }],
    ['remote-differs', { quickXorHash: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['remote-differs', { sha256: 'AB'.repeat(32) }],
    ['columns-differ', { columns: {} }],
    ['renamed', { name: 'Moetebok.pdf' }],
    ['moved', { path: `2027/KS/${pdf}` }],
  ] as const)('finds %s where SharePoint says %j', async (kind, about) => {
    await archive();
    library.lie(path, about);
    expect(await found()).toEqual([[kind, pdf]]);
  });

  it('says of a newer version with the same bytes, and of another address, without calling it a break', async () => {
    await archive();
    library.lie(path, { cTag: '"c:{item-1},7"', webUrl: 'https://annet.sharepoint.invalid/a.pdf' });
    const { found: all } = await verify();
    expect(all.map(({ first }) => first.kind)).toEqual(
      expect.arrayContaining(['newer-version', 'address-changed']),
    );
    expect(await found()).toEqual([]);
  });

  it('holds labels and locks against what is expected, and only says so while nothing is', async () => {
    await archive();
    const { found: notices } = await verify();
    expect(notices.map(({ first, count }) => [first.kind, count])).toEqual([
      ['not-labelled-yet', 2],
      ['not-locked-yet', 2],
    ]);
    library.label(path, 'Kasseres');
    await town.tx((tx) =>
      tx.archiveChecks.saveRules({ ...usualCheckRules, expectedLabel: 'Bevares' }),
    );
    expect(await found()).toEqual([
      ['label-differs', pdf],
      ['lock-missing', pdf],
      ['label-missing', pdf.replace('.pdf', '.json')],
    ]);
  });

  it('finds a manifest that was changed or taken away', async () => {
    await archive();
    await tamper(`update radslag.archive_record set manifest = replace(manifest, 'pdf', 'PDF')`);
    expect(await found()).toEqual([['package-differs', null]]);
    await tamper('update radslag.archive_record set manifest = null');
    expect(await found()).toEqual([['package-missing', null]]);
  });

  it('finds a column that is kept here otherwise than it was set', async () => {
    await archive();
    await tamper(
      `update radslag.archive_file set columns = columns || '{"Utvalg":"Annet"}' where name = '${pdf}'`,
    );
    expect(await found()).toEqual([
      ['package-differs', null],
      ['columns-differ', pdf],
    ]);
  });

  it('waits where SharePoint asks for it, and tells what could not be read from what is gone', async () => {
    await archive();
    const check = await begin();
    if (check.refused) throw new Error('refused');
    library.refuseNext('list', { code: 'try-later', retryAfterSeconds: 40, throttled: true });
    expect(await run(check.value)).toEqual({ outcome: 'again', afterSeconds: 40 });
    library.refuseNext('list', { code: 'no-access' });
    expect(await run(check.value)).toMatchObject({
      outcome: 'done',
      progress: { found: [{ first: { kind: 'remote-unreadable' }, count: 2 }] },
    });
    library.refuseNext('list', { code: 'not-found' });
    expect(await found()).toEqual([['remote-missing', pdf]]);
  });

  it('is taken up where it was left, refused while somebody is at it, and begun anew where nobody asks to go on', async () => {
    await archive();
    const first = await begin();
    if (first.refused) throw new Error('refused');
    expect(await begin()).toMatchObject({ refused: true, refusal: { code: 'check-under-way' } });
    const [record] = await town.tx((tx) => tx.records.page(null, 1));
    const now = app.deps.clock.now();
    const progress = { ...first.value.progress, recordsDone: 1, files: 2 };
    await town.tx((tx) =>
      tx.archiveChecks.advance(first.value.id, first.value.holder, {
        ...{ afterRecord: record?.id ?? null, progress, now, until: now },
      }),
    );
    const resumed = await begin({ resume: true });
    if (resumed.refused) throw new Error('refused');
    expect(resumed.value).toMatchObject({ id: first.value.id, afterRecord: record?.id });
    // Whoever held it before and was only slow finds that it is not theirs any more.
    expect(await run(first.value)).toEqual({ outcome: 'taken' });
    expect(await run(resumed.value)).toMatchObject({ outcome: 'done', progress: { files: 2 } });
    const anew = await begin({ resume: true });
    expect(anew).toMatchObject({ refused: false, value: { afterRecord: null } });
  });

  it('is held while the chain is recomputed and the libraries are listed, however long that takes', async () => {
    await archive();
    const check = await begin();
    if (check.refused) throw new Error('refused');
    const start = app.deps.clock.now();
    const others: boolean[] = [];
    /** Somebody else tries to take it over at each turn, four minutes after the last. */
    const pass = async (): Promise<void> => {
      const now = addMinutes(app.deps.clock.now(), 4);
      app.itIs(now);
      others.push(
        await town.tx((tx) => tx.archiveChecks.take(check.value.id, uuid(990), now, now)),
      );
    };
    const { list } = library;
    library.list = async (municipality, driveId, onPage) => {
      const listed = await list(municipality, driveId, async (page) => {
        await pass();
        await onPage(page);
      });
      return listed;
    };
    const outcome = await checkArchive({
      ...{ ...app.deps, library },
      auditChain: {
        verify: async (scope, anchors, onRows) => {
          for (let thousand = 0; thousand < 3; thousand += 1) {
            await pass();
            await onRows();
          }
          return verifyAuditChain(pool, scope, anchors);
        },
      },
    })(town.scope, town.municipality, check.value, () => undefined);
    expect(others).toEqual([false, false, false, false, false]);
    expect(outcome).toMatchObject({ outcome: 'done', progress: { files: 2, sameRemotely: 2 } });
    app.itIs(start);
  });

  it('reads the manifests of the whole archive only where the chain is still to be recomputed', async () => {
    await archive();
    const check = await begin();
    if (check.refused) throw new Error('refused');
    library.refuseNext('list', { code: 'try-later', retryAfterSeconds: 40, throttled: true });
    await run(check.value);
    const [kept] = await town.tx(async (tx) => [await tx.archiveChecks.byId(check.value.id)]);
    expect(kept?.progress).toMatchObject({ chain: { intact: true }, records: 1, recordsDone: 0 });
    await tamper(`update radslag.archive_record set manifest = replace(manifest, 'pdf', 'PDF')`);
    const outcome = await run(kept ?? check.value);
    // The chain is not gone through again; the package itself is.
    expect(outcome).toMatchObject({ outcome: 'done', progress: { chain: { intact: true } } });
    expect(outcome).toMatchObject({
      progress: { found: [{ first: { kind: 'package-differs' } }, {}, {}] },
    });
  });

  it('leaves what was archived while it ran for the next check', async () => {
    await archive();
    const later = { id: uuid(710), ordinal: 3, meetingNumber: '12/2026' };
    await town.tx(async (tx) => {
      await tx.rounds.save(aClosedRound(later));
      await tx.protocols.save({
        ...{ id: uuid(711), roundId: later.id, version: 1, assembledAt: app.deps.clock.now() },
        content: { ...aProtocol(), meetingNumber: '12/2026' },
      });
    });
    const { list } = library;
    const start = app.deps.clock.now();
    library.list = async (municipality, driveId, onPage) => {
      const listed = await list(municipality, driveId, onPage);
      if (driveId !== town.municipality.sharePoint.openLibraryId) return listed;
      app.itIs(addMinutes(start, 1));
      await archiveRound({ ...app.deps, library })(town.scope, later.id);
      return listed;
    };
    expect(await found()).toEqual([]);
    app.itIs(start);
  });

  it('finds any one byte or column that is changed', async () => {
    await archive();
    const chance = chanceFrom(20261129);
    for (let turn = 0; turn < 25; turn += 1) {
      const file = chance.oneOf(library.files());
      const name = file.path.split('/').at(-1);
      const at = chance.below(file.bytes.length);
      const bytes = Uint8Array.from(file.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + chance.below(255));
      library.lie(file.path, { quickXorHash: app.deps.documents.quickXorHash(bytes) });
      expect(await found(), `byte ${at} of ${file.path}`).toEqual([['remote-differs', name]]);
      const column = chance.oneOf(Object.keys(file.columns));
      library.lie(file.path, { columns: { ...file.columns, [column]: 'x' } });
      const { found: all } = await verify();
      const broken = all.find(({ first }) => first.kind === 'columns-differ');
      expect(broken?.first.detail?.what, column).toEqual([column]);
      library.lie(file.path, {});
    }
  }, 60_000);

  it('names the first of each kind, and changes nothing', async () => {
    await archive();
    const before = await town.audit();
    await tamper(`update radslag.archive_file set content = '\\x00'`);
    expect(await found()).toEqual([['bytes-differ', pdf]]);
    expect(await town.audit()).toEqual(before);
  });
});
