import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sha256 } from './adapters/documents/checksum.ts';
import { quickXorHash } from './adapters/documents/quick-xor-hash.ts';
import { renderJson } from './adapters/documents/render-json.ts';
import { openStores } from './adapters/postgres/open-stores.ts';
import type { OpenStores } from './adapters/postgres/open-stores.ts';
import { systemClock } from './adapters/system/clock.ts';
import { createLog } from './adapters/system/log.ts';
import { mintScope } from './app/authority-mint.ts';
import { beginCheck } from './app/records/begin-check.ts';
import { checkArchive, minutesHeld } from './app/records/check-archive.ts';
import type { CheckDeps } from './app/records/check-archive.ts';
import type { ExitCode } from './command.ts';
import {
  chooseMunicipalities,
  complain,
  exitCodes,
  listProblems,
  messageOfMunicipality,
  runCommand,
  sayLine,
} from './command.ts';
import { readCommandEnvironment } from './config/environment.ts';
import type { Municipality } from './core/municipalities/municipality.ts';
import type { CheckDepth } from './core/records/archive-check.ts';
import { openGraph } from './open-graph.ts';
import { refusalToStart } from './refusal-to-start.ts';
import { createProgressLine, graveness, reportCheck } from './verify-report.ts';

// `npm run verify`: is what is stored what was said when it was stored? Changes nothing of it. 0: yes; 1: no; 2: could not look.

const usage =
  'Usage: npm run verify [-- --remote | --bytes] [--resume] [--municipality=SLUG]\n' +
  '  --remote  also hold every archived file against what SharePoint lists of it\n' +
  '  --bytes   the same, and fetch every file\n' +
  '  --resume  go on with a check that was left in the middle';
/** So often in a row may SharePoint say “not now” before a check is left for later. */
const mostWaits = 5;

type Given = { readonly depth: CheckDepth; readonly isResumed: boolean };

await runCommand(async () => {
  const args = readArguments();
  if (!args) return complain(usage);
  const { municipality: slug, bytes, remote, resume: isResumed } = args.values;
  const depth: CheckDepth = bytes ? 'bytes' : remote ? 'remote' : 'stored';
  const parsed = readCommandEnvironment(depth === 'stored' ? 'stores' : 'stores-and-graph');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const opened = await openStores(config.database, log);
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  const stores = opened.value;
  try {
    const deps: CheckDeps = {
      ...{ unitOfWork: stores.unitOfWork, clock: systemClock },
      documents: { sha256, quickXorHash, renderJson },
      auditChain: { verify: (...asked) => stores.verifyAuditChain(...asked) },
      library:
        depth === 'stored'
          ? null
          : (
              await openGraph(config.graph, {
                ...{ log, loopback: {}, unitOfWork: stores.unitOfWork },
              })
            ).library,
    };
    // Nothing looked at is not the same as nothing wrong.
    const chosen = await chooseMunicipalities(stores, slug);
    if (chosen.refused) return complain(messageOfMunicipality(chosen.refusal));

    const codes: ExitCode[] = [];
    for (const municipality of chosen.value)
      codes.push(await verifyOne(stores, deps, municipality, { depth, isResumed }));
    if (codes.includes(exitCodes.found)) return exitCodes.found;
    return codes.includes(exitCodes.couldNot) ? exitCodes.couldNot : exitCodes.done;
  } finally {
    await stores.stop();
  }
});

async function verifyOne(
  stores: OpenStores,
  deps: CheckDeps,
  municipality: Municipality,
  { depth, isResumed }: Given,
): Promise<ExitCode> {
  const scope = mintScope(municipality.id);
  const begun = await stores.unitOfWork.run(scope, (tx) =>
    beginCheck(
      tx,
      {
        ...{ id: randomUUID(), holder: randomUUID(), startedBy: null, origin: 'command' },
        ...{ depth, resume: isResumed },
      },
      deps.clock.now(),
    ),
  );
  sayLine(`${municipality.name}:`);
  if (begun.refused)
    return complain(
      `  A check of this archive has been under way since ${begun.refusal.startedAt}: wait for it, or try again ${minutesHeld} minutes after it was stopped.`,
    );
  let check = begun.value;
  if (check.progress.recordsDone > 0)
    sayLine(`  going on after ${check.progress.recordsDone} records, begun ${check.startedAt}`);
  const line = createProgressLine();
  for (let waits = 0; ;) {
    const outcome = await checkArchive(deps)(scope, municipality, check, (progress) => {
      waits = 0;
      line.show(progress);
    });
    line.clear();
    if (outcome.outcome === 'taken') return complain('  Somebody else has taken this check up.');
    if (outcome.outcome === 'done') {
      for (const text of reportCheck(outcome.progress, check.depth)) sayLine(text);
      return graveness(outcome.progress);
    }
    const { id } = check;
    check = (await stores.unitOfWork.read(scope, (tx) => tx.archiveChecks.byId(id))) ?? check;
    waits += 1;
    if (waits > mostWaits) {
      await stores.unitOfWork.run(scope, (tx) =>
        tx.archiveChecks.release(id, check.holder, deps.clock.now()),
      );
      return complain(`  SharePoint does not answer. Go on later with --${check.depth} --resume.`);
    }
    sayLine(`  SharePoint asks us to wait ${outcome.afterSeconds} seconds`);
    await wait(outcome.afterSeconds * 1000);
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        remote: { type: 'boolean', default: false },
        bytes: { type: 'boolean', default: false },
        resume: { type: 'boolean', default: false },
        municipality: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
