/**
 * A whole check of an archive of 10,000 records (20,000 files, every one labelled and locked) against a local Graph that waits 30 ms before each answer, gives 200 files to a page and takes 20
 * reads to a batch, at the pace that SharePoint's 1,200 units a minute allow: and one of 300 where its lists do not tell of labels. The check runs in a process of its own; the
 * database and the local Graph share the other processor.
 *
 *   npx node tests/load/verify.bench.ts [records] [milliseconds before an answer]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openPool } from '../../src/adapters/postgres/connect.ts';
import { openPostgres } from '../../src/adapters/postgres/open-postgres.ts';
import { invariant } from '../../src/core/decision.ts';
import { usualCheckRules } from '../../src/core/records/archive-check.ts';
import type { CheckProgress } from '../../src/core/records/archive-check.ts';
import { storeArchive } from '../support/a-stored-archive.ts';
import { aTown } from '../support/a-town.ts';
import { silentLog } from '../support/silent-log.ts';
import { aDatabaseServer, analyse } from './parts/a-database.ts';
import { machine, printTable } from './parts/figures.ts';
import { slowMicrosoft } from './parts/slow-microsoft.ts';

const [records = 10_000, latencyMs = 30] = process.argv.slice(2).map(Number);
const unitsPerMinute = 1_200;
const pdfBytes = 60_000;
const label = 'Bevares for alltid';
const program = fileURLToPath(new URL('parts/verify-worker.ts', import.meta.url));

type Told = {
  readonly seconds: number;
  readonly exit: number;
  readonly progress: CheckProgress;
  readonly beforeMegabytes: number;
  readonly peakMegabytes: number;
};

/** @param tellsLabels whether the local SharePoint's lists say which label a file has */
async function measure(count: number, tellsLabels: boolean): Promise<void> {
  await using database = await aDatabaseServer();
  const choice = { kind: 'server', url: database.appUrl, migrationUrl: database.ownerUrl } as const;
  const opened = await openPostgres(choice, silentLog);
  invariant(!opened.refused, 'the database opens');
  const pool = openPool({ url: database.appUrl, max: 2, name: 'bench', log: silentLog });
  const town = await aTown({ deps: opened.value, towns: [], pool });
  const microsoft = await slowMicrosoft(town.municipality, { latencyMs, label, tellsLabels });
  try {
    const pdf = (number: number): Uint8Array =>
      Buffer.concat([Buffer.from(`%PDF-1.7 ${number} `), Buffer.alloc(pdfBytes, 'x')]);
    await storeArchive(town, { count, pdf, place: microsoft.place, retentionLabel: label });
    await town.tx((tx) => tx.archiveChecks.saveRules({ ...usualCheckRules, expectedLabel: label }));
    await analyse(database);

    const given = [database.appUrl, database.ownerUrl, microsoft.address, String(unitsPerMinute)];
    const worker = fork(program, given, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const ended = once(worker, 'exit').then(() => undefined);
    const answer = await Promise.race([once(worker, 'message'), ended]);
    invariant(answer !== undefined, 'the check came to its end');
    const [told] = answer as [Told];
    const { counted } = microsoft;
    const { seconds, progress } = told;
    const requests = counted.listings + counted.batches + counted.downloads;
    console.log(
      `${count} records of ${progress.files} files (${pdfBytes / 1000} kB each PDF); ${latencyMs} ms before each answer, ${unitsPerMinute} units a minute; ` +
        `lists that ${tellsLabels ? 'tell' : 'do not tell'} of labels; ${machine()}`,
    );
    printTable(
      ['', 'figure'],
      [
        ['seconds', seconds.toFixed(1)],
        ['milliseconds per record', ((seconds * 1000) / count).toFixed(1)],
        ['ends with', told.exit],
        ['kinds of finding', progress.found.map(({ first }) => first.kind).join(', ') || 'none'],
        ['the same in SharePoint', `${progress.sameRemotely} of ${progress.files}`],
        [
          'rows of the audit chain',
          progress.chain?.intact === true ? progress.chain.rows : 'BROKEN',
        ],
        ['files fetched', progress.downloads],
        ['requests', requests],
        ['of these listings', counted.listings],
        ['of these batches', `${counted.batches} with ${counted.readsInBatches} reads`],
        ['SharePoint’s units', counted.units],
        [
          'peak memory, MB',
          `${told.peakMegabytes.toFixed(0)}, of which ${told.beforeMegabytes.toFixed(0)} before`,
        ],
      ],
    );
  } finally {
    await pool.end();
    await opened.value.stop();
    await microsoft.close();
  }
}

await measure(records, true);
// Every file is asked about then, and SharePoint's units make it a matter of minutes.
await measure(Math.min(records, 300), false);
