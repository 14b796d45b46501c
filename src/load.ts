import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { sha256 } from './adapters/documents/checksum.ts';
import { openGraph } from './open-graph.ts';
import { openStores } from './adapters/postgres/open-stores.ts';
import { systemClock } from './adapters/system/clock.ts';
import { createLog } from './adapters/system/log.ts';
import { namedId } from './adapters/system/named-id.ts';
import { mintScope } from './app/authority-mint.ts';
import { loadRegister } from './app/register/load-register.ts';
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
import { register } from './contracts/register.ts';
import { decide, refuse } from './core/decision.ts';
import type { Decision } from './core/decision.ts';
import type { Register } from './core/register/register.ts';
import { refusalToStart } from './refusal-to-start.ts';
import { reportLines } from './register-report.ts';

// `npm run load -- FILE.json`: puts a municipality's people, bodies, plans, goals and processes in, or says what it would do.

const usage = `Usage: npm run load -- FILE.json [--apply] [--municipality=SLUG] [--members-from-entra]
       npm run load -- --schema
Without --apply nothing is stored: what would be added, changed or refused is listed.`;

await runCommand(async () => {
  const args = readArguments();
  if (!args) return complain(usage);
  if (args.values.schema) {
    const schema = z.toJSONSchema(register, { io: 'input' });
    sayLine(JSON.stringify(schema, null, 2));
    return exitCodes.done;
  }
  const [path, ...more] = args.positionals;
  if (path === undefined || more.length > 0) return complain(usage);
  const file = await readRegister(path);
  if (file.refused) {
    for (const line of file.refusal.lines) process.stderr.write(`${line}\n`);
    return file.refusal.code === 'file-not-readable' ? exitCodes.couldNot : exitCodes.found;
  }
  return load(file.value, {
    slug: args.values.municipality,
    apply: args.values.apply,
    fromEntra: args.values['members-from-entra'],
  });
});

async function load(
  file: { readonly register: Register; readonly sha256: string },
  wish: {
    readonly slug: string | undefined;
    readonly apply: boolean;
    readonly fromEntra: boolean;
  },
): Promise<ExitCode> {
  const parsed = readCommandEnvironment(wish.fromEntra ? 'stores-and-graph' : 'stores');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const opened = await openStores(config.database, log);
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  const stores = opened.value;
  try {
    const municipality = await chooseMunicipality(stores, wish.slug);
    if (municipality.refused) return complain(messageOfMunicipality(municipality.refusal));
    const directory = wish.fromEntra
      ? (
          await openGraph(config.graph, {
            ...{ log, loopback: {}, unitOfWork: stores.unitOfWork },
          })
        ).directory
      : null;
    const run = loadRegister({ unitOfWork: stores.unitOfWork, clock: systemClock, namedId });
    const outcome = await run(mintScope(municipality.value.id), {
      ...file,
      municipality: municipality.value,
      apply: wish.apply,
      directory,
    });
    sayLine(`${municipality.value.name}:`);
    if (!outcome.refused) {
      const end = wish.apply ? 'applied' : 'tried';
      for (const line of reportLines(outcome.value, end)) sayLine(line);
      return exitCodes.done;
    }
    const { refusal } = outcome;
    if (refusal.code === 'entra-group-unreadable')
      return complain(`The Entra group of ${refusal.body} could not be read: ${refusal.cause}.`);
    for (const line of reportLines(refusal.plan, 'refused')) sayLine(line);
    return exitCodes.found;
  } finally {
    await stores.stop();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        schema: { type: 'boolean', default: false },
        apply: { type: 'boolean', default: false },
        municipality: { type: 'string' },
        'members-from-entra': { type: 'boolean', default: false },
      },
    });
  } catch {
    return undefined;
  }
}

type FileRefusal = {
  readonly code: 'file-not-readable' | 'file-not-json' | 'file-not-a-register';
  readonly lines: readonly string[];
};

async function readRegister(
  path: string,
): Promise<Decision<{ readonly register: Register; readonly sha256: string }, FileRefusal>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return refuse({ code: 'file-not-readable', lines: [`The file ${path} cannot be read.`] });
  }
  let json: unknown;
  try {
    // A byte order mark is what some spreadsheets and editors begin a file with.
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse({ code: 'file-not-json', lines: [`The file ${path} is not JSON in UTF-8.`] });
  }
  const parsed = register.safeParse(json);
  if (!parsed.success)
    return refuse({
      code: 'file-not-a-register',
      lines: [
        'The file is not a register file (npm run load -- --schema tells its form):',
        ...parsed.error.issues.map(
          ({ path: where, message }) => `  ${z.core.toDotPath(where) || 'the file'}: ${message}`,
        ),
      ],
    });
  return decide({ register: parsed.data, sha256: sha256(bytes) });
}
