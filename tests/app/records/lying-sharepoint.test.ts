import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/adapters/postgres/connect.ts';
import { verifyAuditChain } from '../../../src/adapters/postgres/verify-audit-chain.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { beginCheck } from '../../../src/app/records/begin-check.ts';
import { checkArchive } from '../../../src/app/records/check-archive.ts';
import { createLabelSettler } from '../../../src/app/records/settle-labels.ts';
import { usualCheckRules } from '../../../src/core/records/archive-check.ts';
import type { CheckDepth } from '../../../src/core/records/archive-check.ts';
import type { RemoteFile } from '../../../src/core/records/compare-remote.ts';
import { exitCodes } from '../../../src/command.ts';
import { graveness, reportCheck } from '../../../src/verify-report.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { startLocalMicrosoft } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';
import { silentLog } from '../../support/silent-log.ts';
import { valueOf } from '../../contract/record-library.contract.ts';

// The real adapter over HTTP, against a local Graph in which every file is labelled and locked, and that tells the truth until it is asked to lie.

const label = 'Bevares for alltid';
const pdf = '2026-11-19_KS_09-2026_Moetebok_v1.pdf';

let app: App;
let pool: pg.Pool;
let town: Town;
let microsoft: LocalMicrosoft;
let asked: string[];
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
  const { entraTenantId: tenantId, name, sharePoint } = town.municipality;
  const libraries = [sharePoint.openLibraryId, sharePoint.restrictedLibraryId].map(
    (driveId, index) => ({ driveId, name: `Arkiv ${index}`, defaultRetentionLabel: label }),
  );
  microsoft = await startLocalMicrosoft([town.municipality], {
    sites: [{ tenantId, id: sharePoint.siteId, name, libraries }],
  });
  asked = [];
  await town.tx(async (tx) => {
    await tx.rounds.save(aClosedRound());
    const made = { id: ids.round.replace('c0c0c0c0', 'a0a0a0a0'), roundId: ids.round, version: 1 };
    await tx.protocols.save({ ...made, content: aProtocol(), assembledAt: app.deps.clock.now() });
    await tx.archiveChecks.saveRules({ ...usualCheckRules, expectedLabel: label });
  });
  const locking = microsoft.graphWith({ settings: { locksRecords: true } }).library;
  await archiveRound({ ...app.deps, library: locking })(town.scope, ids.round);
  return () => microsoft.close();
});

const library = () =>
  microsoft.graphWith({
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return fetch(input, init);
    },
  }).library;
const lie = (say?: Readonly<Record<string, unknown>>, match = '/children'): void => {
  const isFault = microsoft.local.faults.add({ match, times: 99, lie: { about: pdf, say } });
  if (!isFault) throw new Error('not a fault');
};
async function verify(depth: CheckDepth = 'remote') {
  const [id, holder] = [app.deps.ids.next(), app.deps.ids.next()];
  const wish = { depth, resume: false, startedBy: null, origin: 'command', id, holder } as const;
  const check = await town.tx((tx) => beginCheck(tx, wish, app.deps.clock.now()));
  if (check.refused) throw new Error('a check is under way');
  const outcome = await checkArchive({
    ...{ ...app.deps, library: library() },
    auditChain: { verify: (...given) => verifyAuditChain(pool, ...given) },
  })(town.scope, town.municipality, check.value, () => undefined);
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  const { progress } = outcome;
  return {
    exit: graveness(progress),
    found: progress.found.map(({ first, count }) => [first.kind, first.file, count]),
    report: reportCheck(progress, depth).join('\n'),
    progress,
  };
}
const itemOf = async (name: string): Promise<string> => {
  const record = await town.tx((tx) => tx.records.ofRound(ids.round));
  return record?.files.find((file) => file.name === name)?.itemId ?? '';
};

describe('a SharePoint that tells the truth', () => {
  it('is believed without a file being fetched, and nothing is said of it', async () => {
    const { exit, found, progress } = await verify();
    expect([exit, found]).toEqual([exitCodes.done, []]);
    expect(progress).toMatchObject({ sameRemotely: 2, downloads: 0 });
    expect(asked.filter((line) => line.includes('/content'))).toEqual([]);
  });
});

describe('a SharePoint that lies is found out by', () => {
  it.each<[string, Readonly<Record<string, unknown>> | undefined, string]>([
    [
      'other bytes',
      { 'file.hashes.quickXorHash': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
      'remote-differs',
    ],
    ['another size', { size: 1 }, 'remote-size-differs'],
    ['an old etag', { eTag: '"{01},0"' }, 'older-etag'],
    ['an older version', { cTag: '"c:{01},0"' }, 'older-version'],
    ['a wrong column', { 'listItem.fields.Utvalg': 'Annet' }, 'columns-differ'],
    ['another label', { 'listItem.fields._ComplianceTag': 'Kasseres' }, 'label-differs'],
    ['no label', { 'listItem.fields._ComplianceTag': '' }, 'label-missing'],
    ['another name', { name: 'annet.pdf' }, 'renamed'],
    ['a missing file', undefined, 'remote-missing'],
  ])('%s, which is named and ends the command with 1', async (_, say, kind) => {
    lie(say);
    const { exit, found, report } = await verify();
    expect(exit).toBe(exitCodes.found);
    // Of a file without a label the lock is gone too.
    expect(found.filter(([one]) => one !== 'lock-missing')).toEqual([[kind, pdf, 1]]);
    expect(report).toContain(`BROKEN ${kind}: first at ${pdf}`);
  });

  it('a file that is not locked any more', async () => {
    lie({ 'retentionSettings.isRecordLocked': false }, `${await itemOf(pdf)}/retentionLabel`);
    const { exit, found } = await verify();
    expect([exit, found]).toEqual([exitCodes.found, [['lock-missing', pdf, 1]]]);
  });

  it('a file that no record has, among those that are archived', async () => {
    const { sharePoint } = town.municipality;
    const put = (to: string) =>
      library().upload(
        town.municipality,
        sharePoint.openLibraryId,
        to,
        new TextEncoder().encode('%PDF'),
        'application/pdf',
      );
    valueOf(await put('Notater/eget.pdf'));
    expect((await verify()).found).toEqual([]); // nobody takes that for a record
    valueOf(await put('2026/KS/falsk.pdf'));
    valueOf(await put(`2026/KS/kopi/${pdf}`));
    const { exit, found, report } = await verify();
    expect([exit, found]).toEqual([exitCodes.found, [['extra-file', '2026/KS/falsk.pdf', 1]]]);
    expect(report).toContain('first at 2026/KS/falsk.pdf, which no record has');
  });

  it('its bytes alone, where its listing is as it should be', async () => {
    const isFault = microsoft.local.faults.add({ match: 'GET /download/', corrupt: true });
    expect(isFault).toBe(true);
    const { exit, found } = await verify('bytes');
    expect(exit).toBe(exitCodes.found);
    expect(found.map(([kind]) => kind)).toEqual(['remote-differs']);
  });

  it('several things at once, each with its own first', async () => {
    lie({ eTag: '"{01},0"', 'listItem.fields.Utvalg': 'Annet', size: 1 });
    const { found } = await verify();
    expect(found.map(([kind]) => kind).toSorted()).toEqual([
      ...['columns-differ', 'older-etag', 'remote-size-differs'],
    ]);
  });
});

describe('labels', () => {
  it('are asked for one by one where the listing does not tell them', async () => {
    lie({ 'listItem.fields._ComplianceTag': null });
    const { found } = await verify();
    expect(found).toEqual([]);
    expect(asked.filter((line) => line.endsWith('$batch')).length).toBeGreaterThan(0);
  });

  const listed = (number: number, said: RemoteFile['label']): RemoteFile => ({
    ...{ itemId: `item-${number}`, name: `${number}.pdf`, path: `${number}.pdf`, size: 1 },
    ...{ webUrl: '', cTag: null, eTag: null, quickXorHash: null, sha256: null, columns: {} },
    ...{ changedBy: null, changedAt: null, label: said },
  });
  const settle = (files: readonly RemoteFile[], isLocked: (itemId: string) => boolean) => {
    const asked: string[] = [];
    const settler = createLabelSettler(
      {
        readLabels: (_municipality, _driveId, itemIds) => {
          asked.push(...itemIds);
          const value = new Map(itemIds.map((id) => [id, { name: label, isLocked: isLocked(id) }]));
          return Promise.resolve({ refused: false, value });
        },
      },
      town.municipality,
      'remote',
    );
    return { asked, settle: () => settler('drive', files).then(valueOf) };
  };
  const many = Array.from({ length: 300 }, (_, number) =>
    listed(number, { name: label, mark: '519' }),
  );

  it('are asked for of twenty files with the same mark, and not again', async () => {
    const given = settle(many, () => true);
    expect((await given.settle()).get('item-299')).toEqual({ name: label, isLocked: true });
    expect(given.asked).toHaveLength(20);
    expect([...(await given.settle()).values()]).toHaveLength(300);
    expect(given.asked).toHaveLength(20);
  });

  it('are asked for of every file where the same mark means two things', async () => {
    const given = settle(many, (itemId) => itemId !== 'item-15' && itemId !== 'item-17');
    const labels = await given.settle();
    expect(new Set(given.asked).size).toBe(300);
    expect(labels.get('item-17')).toEqual({ name: label, isLocked: false });
  });

  it('are not asked for where the listing says that there are none', async () => {
    const given = settle([listed(1, { name: null, mark: null })], () => true);
    expect(await given.settle()).toEqual(new Map([['item-1', null]]));
    expect(given.asked).toEqual([]);
  });
});
