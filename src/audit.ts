import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { openStores } from './adapters/postgres/open-stores.ts';
import { createLog } from './adapters/system/log.ts';
import { auditRows } from './app/audit/audit-rows.ts';
import { mintScope } from './app/authority-mint.ts';
import type { ExitCode } from './command.ts';
import {
  chooseMunicipality,
  complain,
  exitCodes,
  listProblems,
  messageOfMunicipality,
  runCommand,
  sayLine,
} from './command.ts';
import { readCommandEnvironment } from './config/environment.ts';
import { csvHead, csvLine, extractNote, jsonFrame } from './core/audit/audit-extract.ts';
import { readCivilDate } from './core/time/instant.ts';
import type { CivilDate } from './core/time/instant.ts';
import { refusalToStart } from './refusal-to-start.ts';

// `npm run audit`: an extract of the audit log for the control committee. 0: written; 2: could not. Changes nothing.

const usage = `Usage: npm run audit -- --from DATE --to DATE --out FILE [--municipality=SLUG]
Dates are written 2026-01-31, and both are within. Writes FILE.csv, FILE.json and FILE.txt, the last on how to check them by hand.`;

await runCommand(async () => {
  const values = readArguments();
  const from = readCivilDate(values?.from ?? '');
  const to = readCivilDate(values?.to ?? '');
  if (!values?.out || !from || !to || to < from) return complain(usage);
  return extract({ from, to }, values.out.replace(/\.(csv|json|txt)$/u, ''), values.municipality);
});

async function extract(
  days: { readonly from: CivilDate; readonly to: CivilDate },
  out: string,
  slug: string | undefined,
): Promise<ExitCode> {
  const parsed = readCommandEnvironment('stores');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { config } = parsed;
  const opened = await openStores(config.database, createLog(config.logLevel));
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  const stores = opened.value;
  try {
    const chosen = await chooseMunicipality(stores, slug);
    if (chosen.refused) return complain(messageOfMunicipality(chosen.refusal));
    const scope = mintScope(chosen.value.id);
    const heads = await stores.unitOfWork.read(scope, (tx) => tx.recordSources.headsOf(days));
    const frame = { municipality: chosen.value, ...days, heads };
    const [csv, json] = [openFile(`${out}.csv`), openFile(`${out}.json`)];
    const [before, after] = jsonFrame(frame);
    await csv.write(csvHead);
    await json.write(before);
    let rows = 0;
    for await (const page of auditRows(stores, scope, days)) {
      await csv.write(page.map(csvLine).join(''));
      const lines = page.map((row) => JSON.stringify(row)).join(',\n');
      await json.write(rows === 0 ? lines : `,\n${lines}`);
      rows += page.length;
    }
    await json.write(after);
    await Promise.all([csv.end(), json.end()]);
    await writeFile(`${out}.txt`, extractNote(frame), { flag: 'wx' });
    sayLine(`${chosen.value.name}: ${rows} rows written to ${out}.csv and ${out}.json`);
    return exitCodes.done;
  } finally {
    await stores.stop();
  }
}

/** A file that was not there: an extract that somebody has been given is never written over. Waits where the disk is slower than the database. */
function openFile(path: string) {
  const stream = createWriteStream(path, { flags: 'wx' });
  // Told when the stream ends or is waited for; without this a fault between two writes would end the process.
  const done = finished(stream);
  done.catch(() => undefined);
  return {
    async write(text: string): Promise<void> {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done]);
    },
    async end(): Promise<void> {
      stream.end();
      await done;
    },
  };
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string' },
        municipality: { type: 'string' },
      },
    }).values;
  } catch {
    return undefined;
  }
}
