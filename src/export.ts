import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from './adapters/documents/checksum.ts';
import { renderPdf } from './adapters/documents/render-pdf.ts';
import { openPackageFolder } from './adapters/noark/package-folder.ts';
import { writtenPackage } from './adapters/noark/written-package.ts';
import { openStores } from './adapters/postgres/open-stores.ts';
import { systemClock } from './adapters/system/clock.ts';
import { createLog } from './adapters/system/log.ts';
import { namedId } from './adapters/system/named-id.ts';
import { eventLoopTurns } from './adapters/system/turns.ts';
import { mintScope } from './app/authority-mint.ts';
import { checkPackage } from './app/handover/check-package.ts';
import { handOver } from './app/handover/hand-over.ts';
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
import { messageOfRefusal, packageLines, problemLines, progressLine } from './export-report.ts';
import { openGraph } from './open-graph.ts';
import { refusalToStart } from './refusal-to-start.ts';

// `npm run export`: a term's archive as a Noark 5 package for a depot, or a package checked again. 0: whole; 1: something is wrong with it; 2: could not.

const usage = `Usage: npm run export -- --term 2023-2027 [FOLDER] [--municipality=SLUG]
       npm run export -- --check FOLDER
Without FOLDER the package is written to avlevering/<short name>-<term>, which must be empty or not there.`;

await runCommand(async () => {
  const args = readArguments();
  if (!args) return complain(usage);
  const [folder, ...more] = args.positionals;
  const { term, check: isCheck, municipality: slug } = args.values;
  if (more.length > 0 || isCheck === (term !== undefined)) return complain(usage);
  if (term !== undefined) return writePackage(term, folder, slug);
  if (folder === undefined || slug !== undefined) return complain(usage);
  return check(folder);
});

async function writePackage(
  term: string,
  wished: string | undefined,
  slug: string | undefined,
): Promise<ExitCode> {
  const parsed = readCommandEnvironment('stores-and-graph');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const opened = await openStores(config.database, log);
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  const stores = opened.value;
  try {
    const chosen = await chooseMunicipality(stores, slug);
    if (chosen.refused) return complain(messageOfMunicipality(chosen.refusal));
    const municipality = chosen.value;
    const folder = wished ?? join('avlevering', `${municipality.slug}-${term.replace('–', '-')}`);
    const { library } = await openGraph(config.graph, {
      ...{ log, loopback: {}, unitOfWork: stores.unitOfWork },
    });
    const run = handOver({
      ...{ unitOfWork: stores.unitOfWork, clock: systemClock, library, namedId },
      ...{ documents: { sha256, renderPdf }, turns: eventLoopTurns },
    });
    sayLine(`${municipality.name}: writing ${term} to ${folder}`);
    const outcome = await run(mintScope(municipality.id), {
      ...{ municipality, term },
      openFolder: () => openPackageFolder(folder),
      tell: (progress) => {
        sayLine(progressLine(progress));
      },
    });
    if (outcome.refused) return complain(messageOfRefusal(outcome.refusal, folder));
    const { problems } = outcome.value;
    if (problems.length > 0) {
      for (const line of problemLines(problems)) sayLine(line);
      return exitCodes.found;
    }
    for (const line of packageLines(outcome.value)) sayLine(line);
    return await check(folder);
  } finally {
    await stores.stop();
  }
}

async function check(folder: string): Promise<ExitCode> {
  if (!existsSync(folder)) return complain(`The folder ${folder} is not there.`);
  const { documents, faults } = await checkPackage(writtenPackage(folder));
  for (const { fault, where, count } of faults)
    sayLine(`  WRONG ${fault} (${count}): first at ${where}`);
  if (faults.length > 0) return exitCodes.found;
  sayLine(`  checked: documents ${documents}, and sums, counts, references and journals agree`);
  return exitCodes.done;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        term: { type: 'string' },
        check: { type: 'boolean', default: false },
        municipality: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
