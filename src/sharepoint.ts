import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openStores } from './adapters/postgres/open-stores.ts';
import type { OpenStores } from './adapters/postgres/open-stores.ts';
import { createLog } from './adapters/system/log.ts';
import { mintScope } from './app/authority-mint.ts';
import { siteOf } from './app/records/drive-of.ts';
import { sampleItems } from './app/records/sample-items.ts';
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
import type { ArchiveSite, SampleItems } from './core/record-library/site-as-found.ts';
import type { Municipality } from './core/municipalities/municipality.ts';
import { openGraph } from './open-graph.ts';
import { refusalToStart } from './refusal-to-start.ts';
import { runSetup } from './run-setup.ts';

// `npm run sharepoint`: are the archive's libraries in SharePoint as they should be? Changes nothing without --create. 0: yes; 1: no; 2: could not look.

const usage = `Usage: npm run sharepoint [-- --create] [--json] [--municipality=SLUG]
       npm run sharepoint -- --site=ID --tenant=ID [--create] [--json]    before the municipality is registered`;

type Archive = {
  readonly name: string;
  readonly site: ArchiveSite;
  readonly samples: SampleItems;
};

await runCommand(async () => {
  const args = readArguments();
  if (!args) return complain(usage);
  const { create, json, municipality: slug, site: siteId, tenant: entraTenantId } = args.values;
  const parsed = readCommandEnvironment('stores-and-graph');
  if (!parsed.valid) return listProblems(parsed.problems);
  const { config } = parsed;
  const log = createLog(config.logLevel);
  const run = async (
    archives: readonly Archive[],
    unitOfWork: OpenStores['unitOfWork'] | null,
  ): Promise<ExitCode> => {
    const { setup } = await openGraph(config.graph, { log, loopback: {}, unitOfWork });
    let code: ExitCode = exitCodes.done;
    for (const { name, site, samples } of archives) {
      if (!json) sayLine(`${name}:`);
      const ended = await runSetup(
        { setup, wait: (seconds) => setTimeout(seconds * 1000), say: sayLine },
        { name, site, samples, create, json, app: config.graph },
      );
      // What could not be looked at weighs more than what differs.
      if (ended > code) code = ended;
    }
    return code;
  };
  if (siteId !== undefined || entraTenantId !== undefined) {
    if (siteId === undefined || entraTenantId === undefined || slug !== undefined)
      return complain(usage);
    const driveIds = { open: null, restricted: null };
    const site = { municipalityId: null, entraTenantId, siteId, driveIds };
    return run([{ name: siteId, site, samples: { open: null, restricted: null } }], null);
  }
  const opened = await openStores(config.database, log);
  if (opened.refused) return complain(refusalToStart(opened.refusal).message);
  try {
    const chosen = await chooseMunicipalities(opened.value, slug);
    if (chosen.refused) return complain(messageOfMunicipality(chosen.refusal));
    return await run(await archivesOf(opened.value, chosen.value), opened.value.unitOfWork);
  } finally {
    await opened.value.stop();
  }
});

function archivesOf(
  stores: OpenStores,
  municipalities: readonly Municipality[],
): Promise<readonly Archive[]> {
  return Promise.all(
    municipalities.map(async (municipality) => ({
      name: municipality.name,
      site: siteOf(municipality),
      samples: await sampleItems(stores)(mintScope(municipality.id)),
    })),
  );
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        create: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        municipality: { type: 'string' },
        site: { type: 'string' },
        tenant: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}
