import { parseArgs } from 'node:util';
import { sha256 } from './adapters/documents/checksum.ts';
import { renderJson } from './adapters/documents/render-json.ts';
import { openStores } from './adapters/postgres/open-stores.ts';
import { createLog } from './adapters/system/log.ts';
import { mintScope } from './app/authority-mint.ts';
import { verifyRecords } from './app/records/verify-records.ts';
import type { ExitCode } from './command.ts';
import { exitCodes, listProblems, runCommand, sayLine } from './command.ts';
import { readCommandEnvironment } from './config/environment.ts';
import { openGraph } from './open-graph.ts';
import { refusalToStart } from './refusal-to-start.ts';

// `npm run verify`: is what is stored what was said when it was stored? Changes nothing. 0: yes; 1: no; 2: could not look.

const usage = 'Usage: npm run verify [-- --remote] [--municipality=SLUG]';

await runCommand(async () => {
  const args = readArguments();
  if (!args) return complain(usage);
  const { remote: isRemote, municipality: slug } = args.values;
  const parsed = readCommandEnvironment(isRemote ? 'stores-and-graph' : 'stores');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const opened = await openStores(config.database, log);
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  const stores = opened.value;
  try {
    const library = isRemote
      ? (
          await openGraph(config.graph, {
            ...{ log, loopback: {}, unitOfWork: stores.unitOfWork },
          })
        ).library
      : null;
    const documents = { sha256, renderJson };
    const records = verifyRecords({ unitOfWork: stores.unitOfWork, documents, library });
    const all = await stores.municipalities.all();
    const chosen = all.filter((municipality) => slug === undefined || municipality.slug === slug);
    if (slug !== undefined && chosen.length === 0)
      return complain(`No municipality has the short name ${slug}.`);
    // Nothing looked at is not the same as nothing wrong.
    if (chosen.length === 0)
      return complain('No municipality is registered: nothing was verified.');

    let code: ExitCode = exitCodes.done;
    for (const municipality of chosen) {
      const scope = mintScope(municipality.id);
      const chain = await stores.verifyAuditChain(scope);
      const found = await records(scope, municipality);
      sayLine(`${municipality.name}:`);
      sayLine(
        chain.intact
          ? `  audit chain intact: ${chain.rows} rows, head ${chain.head}`
          : `  BROKEN audit chain at row ${chain.sequence}: ${chain.reason}`,
      );
      const back = isRemote ? `, ${found.readBack} of them equal in SharePoint` : '';
      sayLine(`  ${found.files} files of ${found.records} records looked at${back}`);
      for (const { reason, recordId, file } of found.breaks)
        sayLine(`  BROKEN ${reason}: first at ${file ?? 'the whole'} of record ${recordId}`);
      const unread = found.breaks.some(({ reason }) => reason === 'remote-unreadable');
      const broken = found.breaks.some(({ reason }) => reason !== 'remote-unreadable');
      if (!chain.intact || broken) code = exitCodes.found;
      else if (unread && code === exitCodes.done) code = exitCodes.couldNot;
    }
    return code;
  } finally {
    await stores.stop();
  }
});

function readArguments() {
  try {
    return parseArgs({
      options: {
        remote: { type: 'boolean', default: false },
        municipality: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

function complain(line: string): ExitCode {
  process.stderr.write(`${line}\n`);
  return exitCodes.couldNot;
}
