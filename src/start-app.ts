import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { emptyDataFolder } from './adapters/postgres/embedded/empty-data-folder.ts';
import { openPostgres } from './adapters/postgres/open-postgres.ts';
import type { OpenPostgres } from './adapters/postgres/open-postgres.ts';
import { hpkeSealing } from './adapters/sealing/hpke-sealing.ts';
import { systemClock } from './adapters/system/clock.ts';
import { randomIds } from './adapters/system/ids.ts';
import { neverQuiet, usualPeace } from './core/messages/quiet-hours.ts';
import { eventLoopTurns } from './adapters/system/turns.ts';
import { sha256 } from './adapters/documents/checksum.ts';
import { quickXorHash } from './adapters/documents/quick-xor-hash.ts';
import { renderJson } from './adapters/documents/render-json.ts';
import { createEinnsyn } from './adapters/einnsyn/create-einnsyn.ts';
import { readArms } from './adapters/arms/read-arms.ts';
import { renderPdf } from './adapters/documents/render-pdf.ts';
import { renderWord } from './adapters/documents/word/render-word.ts';
import { renderPicturePdf } from './adapters/documents/picture-pdf.ts';
import { pictureSvg } from './adapters/documents/picture-svg.ts';
import { openTextSetter } from './adapters/documents/text-setter.ts';
import { loopbackFetch } from './adapters/graph/loopback.ts';
import type { LoopbackMap } from './adapters/graph/loopback.ts';
import { wordComparison } from './adapters/texts/compare-words.ts';
import { writeCalendar } from './adapters/calendars/write-calendar.ts';
import { randomSecrets } from './adapters/system/secrets.ts';
import { spreadsheets } from './adapters/spreadsheets/spreadsheets.ts';
import { createSteeringMemory } from './app/goals/steering-memory.ts';
import { mintScope } from './app/authority-mint.ts';
import type { Deps } from './app/deps.ts';
import type { Log } from './app/ports/system.ts';
import { tabAddressIn } from './app/tab-address.ts';
import type { Config } from './config/config.ts';
import { decide, refuse } from './core/decision.ts';
import type { Decision } from './core/decision.ts';
import { createIdentify } from './http/auth/identify.ts';
import { teamsClients } from './http/auth/teams-clients.ts';
import { createTokenValidator } from './http/auth/token-validator.ts';
import { createMetrics } from './http/metrics.ts';
import { createHttpServer } from './http/server.ts';
import { secondsUntilMorning } from './app/processes/remind-of-dues.ts';
import { secondsUntilReminder } from './app/debts/remind-of-debts.ts';
import { addMinutes } from './core/time/instant.ts';
import type { Instant } from './core/time/instant.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { openPollKeys } from './open-poll-keys.ts';
import { openGraph } from './open-graph.ts';
import { refusalToStart } from './refusal-to-start.ts';
import type { StartRefusal } from './refusal-to-start.ts';
import type { StandIn, StandInMaker } from './stand-in.ts';
import { wireBot } from './wire-bot.ts';

export type StartOptions = {
  /** One calm line for a person at the console. */
  readonly say: (line: string) => void;
  /** What stands in for Microsoft 365; undefined in production. */
  readonly demo: StandInMaker | undefined;
  /** Start over: remove everything of ours from the data folder first. In the demonstration only. */
  readonly reset: boolean;
  /** Null: without the Agents Playground. */
  readonly playgroundPort: number | null;
};

export type RunningApp = {
  /** Settles when an embedded database has ended. */
  readonly databaseEnded: Promise<void>;
  stop(): Promise<void>;
};

const tabFolder = fileURLToPath(new URL('../dist/tab', import.meta.url));

/**
 * Opens what is outside, wires the use cases to it, listens, and runs the jobs. Refused, with nothing left running, when the database cannot be used or the
 * port is taken.
 */
export async function startApp(
  config: Config,
  log: Log,
  options: StartOptions,
): Promise<Decision<RunningApp, { readonly code: string; readonly message: string }>> {
  const { say } = options;
  if (options.reset) {
    const emptied = await startOver(config, log, options);
    if (emptied.refused) return refuse(refusalToStart(emptied.refusal));
  }
  const demo = await options.demo?.createDemo({
    dataDir: config.dataDir,
    port: config.port,
    playgroundPort: options.playgroundPort ?? 56_150,
  });

  if (demo)
    say(config.database.kind === 'embedded' ? 'Starter databasen …' : 'Kobler til databasen …');
  const opened = await openPostgres(config.database, log);
  if (opened.refused) return refuse(refusalToStart(opened.refusal));
  const postgres = opened.value;

  try {
    const parts = await wire(config, log, postgres, demo);
    const server = createServer(parts.http);
    const isListening = await listen(server, config);
    if (!isListening) {
      await postgres.stop();
      return refuse(refusalToStart({ code: 'port-in-use', port: config.port }));
    }
    if (demo) {
      say('Laster eksempelet Bærum …');
      await demo.load(parts.deps);
    } else await registerFirstMunicipality(config, postgres);
    await runJobs(postgres.queue, parts.deps, (name, outcome, milliseconds) => {
      parts.metrics.jobEnded(name, outcome, milliseconds);
    });
    await startSweeping(postgres, systemClock.now());

    if (demo && options.playgroundPort !== null) say('Starter Agents Playground …');
    const playground =
      demo && options.playgroundPort !== null ? await demo.startPlayground() : undefined;
    if (demo) for (const line of demo.addresses(playground !== undefined)) say(line);

    return decide({
      databaseEnded: postgres.ended,
      stop: async () => {
        parts.stopping.abort();
        // Listened for before it is asked for: it may be closed before the Playground has stopped.
        const closed = once(server, 'close');
        server.close();
        await playground?.stop();
        await Promise.race([closed, closeAfterGrace(server)]);
        await postgres.stop();
      },
    });
  } catch (fault) {
    await postgres.stop();
    throw fault;
  }
}

/** Nothing that serves real people is ever emptied from the command line, nor a database that others have given us. */
async function startOver(
  config: Config,
  log: Log,
  { demo, say }: StartOptions,
): Promise<Decision<null, StartRefusal>> {
  if (!demo) return refuse({ code: 'reset-only-in-demo' });
  if (config.database.kind !== 'embedded') return refuse({ code: 'reset-of-given-database' });
  say('Fjerner det som er gjort før …');
  return emptyDataFolder(config.dataDir, demo.leftInDataFolder, log);
}

async function wire(config: Config, log: Log, postgres: OpenPostgres, demo: StandIn | undefined) {
  const loopback: LoopbackMap = demo?.loopback ?? {};
  const stopping = new AbortController();
  const metrics = createMetrics();
  const graph = await openGraph(
    {
      ...config.entra,
      graphBaseUrl: config.graphBaseUrl,
      unitsPerMinute: config.unitsPerMinute,
      locksRecords: config.locksRecords,
    },
    { log, loopback, unitOfWork: postgres.unitOfWork },
  );
  const common = {
    clock: systemClock,
    ids: randomIds,
    turns: eventLoopTurns,
    log,
    unitOfWork: postgres.unitOfWork,
    municipalities: postgres.municipalities,
    events: postgres.events,
    auditChain: postgres.auditChain,
    documents: {
      renderPdf,
      renderWord,
      renderPicturePdf,
      pictureSvg,
      openTextSetter,
      renderJson,
      sha256,
      quickXorHash,
    },
    arms: { read: readArms },
    spreadsheets,
    calendarFiles: { write: writeCalendar },
    words: wordComparison,
    steering: createSteeringMemory(),
    secrets: randomSecrets,
    // Whoever tries the system at night wants to see its cards come.
    usualPeace: config.mode === 'demo' ? neverQuiet : usualPeace,
    pollKeys: openPollKeys(config.pollKeys, fetch),
    sealing: hpkeSealing,
    ...graph,
    einnsyn: createEinnsyn(config.einnsyn, fetch),
    tabAddress: tabAddressIn(config.publicUrl, config.mode),
  };
  const bot = wireBot(config, common, { loopback, serviceUrl: demo?.serviceUrl, metrics });
  const deps: Deps = { ...common, messenger: bot.messenger };

  const validate = createTokenValidator({
    clientId: config.entra.clientId,
    otherAudiences: [audienceOf(config)],
    authority: config.entra.authority,
    allowedClients: teamsClients,
    send: loopbackFetch(loopback),
    municipalityOf: (tenantId) => postgres.municipalities.byTenant(tenantId),
  });
  const http = createHttpServer({
    deps,
    identify: createIdentify({ unitOfWork: postgres.unitOfWork, log, validate }),
    bot: bot.handleMessages,
    demo: demo?.router ?? null,
    settings: {
      mode: config.mode,
      publicUrl: config.publicUrl,
      sessionSettings: demo
        ? { mode: 'demo', personasAddress: '/demo/personas', tokenAddress: '/demo/token' }
        : {
            mode: 'production',
            clientId: config.entra.clientId,
            authority: `${config.entra.authority}/organizations`,
          },
      tabFolder,
      trustedProxies: config.mode === 'production' ? 1 : 0,
    },
    readiness: async () => ({
      database: await postgres.isReachable(),
      queue: await postgres.queue.ready(),
      // Nothing is served before they are done: the process has migrated, or it is not here.
      migrations: true,
    }),
    metrics,
    stopping: stopping.signal,
  });
  return { deps, http, metrics, stopping };
}

/** The form that Entra puts in `aud` for an app whose tab is single-sign-on: `api://<host>/<client id>`. */
function audienceOf(config: Config): string {
  return `api://${new URL(config.publicUrl).host}/${config.entra.clientId}`;
}

/** What the environment says of the first municipality is used while there is none; afterwards the database is right. */
async function registerFirstMunicipality(config: Config, postgres: OpenPostgres): Promise<void> {
  const first = config.firstMunicipality;
  if (!first || (await postgres.municipalities.all()).length > 0) return;
  const { siteId, openLibraryId, restrictedLibraryId, tenantId, ...rest } = first;
  await postgres.municipalities.register({
    ...rest,
    id: randomIds.next(),
    entraTenantId: tenantId,
    motto: '',
    values: [],
    sharePoint: { siteId, openLibraryId, restrictedLibraryId },
  });
}

/** One sweep and one of each reminder per municipality are always waiting; asking for them again at each start does nothing more. */
async function startSweeping(postgres: OpenPostgres, now: Instant): Promise<void> {
  const morning = { startAfter: addMinutes(now, secondsUntilMorning(now) / 60) };
  const monday = { startAfter: addMinutes(now, secondsUntilReminder(now) / 60) };
  for (const { id } of await postgres.municipalities.all())
    await postgres.unitOfWork.run(mintScope(id), async (tx) => {
      await tx.jobs.enqueue({ name: 'sweep', municipalityId: id });
      await tx.jobs.enqueue({ name: 'remind-of-debts', municipalityId: id }, monday);
      await tx.jobs.enqueue({ name: 'remind-of-dues', municipalityId: id }, morning);
      await tx.jobs.enqueue({ name: 'remind-of-polls', municipalityId: id });
    });
}

/** False when the port is taken. */
async function listen(server: Server, config: Config): Promise<boolean> {
  server.listen(config.port, config.host);
  try {
    await once(server, 'listening');
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw fault;
  }
}

/** Requests under way get ten seconds; then their connections are closed. */
async function closeAfterGrace(server: Server): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 10_000).unref());
  server.closeAllConnections();
}
