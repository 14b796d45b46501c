import { readArms } from '../../src/adapters/arms/read-arms.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import type { Express, RequestHandler, Router } from 'express';
import type { JSONWebKeySet } from 'jose';
import { createLocalIssuer, entraAuthority } from '../../demo/entra/local-issuer.ts';
import type { LocalIssuer } from '../../demo/entra/local-issuer.ts';
import { messageCard, messageSummary } from '../../bot/cards/message-cards.ts';
import type { UserTokenWish } from '../../demo/entra/tokens.ts';
import { createEventStream } from '../../src/adapters/postgres/event-stream.ts';
import { createMunicipalityRegister } from '../../src/adapters/postgres/municipality-register.ts';
import { openPool } from '../../src/adapters/postgres/connect.ts';
import { createQueue } from '../../src/adapters/postgres/queue.ts';
import { createUnitOfWork } from '../../src/adapters/postgres/unit-of-work.ts';
import { loopbackFetch } from '../../src/adapters/graph/loopback.ts';
import { renderPicturePdf } from '../../src/adapters/documents/picture-pdf.ts';
import { pictureSvg } from '../../src/adapters/documents/picture-svg.ts';
import { openTextSetter } from '../../src/adapters/documents/text-setter.ts';
import { sha256 } from '../../src/adapters/documents/checksum.ts';
import { quickXorHash } from '../../src/adapters/documents/quick-xor-hash.ts';
import { usualPeace } from '../../src/core/messages/quiet-hours.ts';
import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { wordComparison } from '../../src/adapters/texts/compare-words.ts';
import { createEinnsyn } from '../../src/adapters/einnsyn/create-einnsyn.ts';
import { writeCalendar } from '../../src/adapters/calendars/write-calendar.ts';
import { randomSecrets } from '../../src/adapters/system/secrets.ts';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';
import { randomIds } from '../../src/adapters/system/ids.ts';
import { createSteeringMemory } from '../../src/app/goals/steering-memory.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import type { MunicipalityScope } from '../../src/app/authority.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { Log } from '../../src/app/ports/system.ts';
import type { SessionSettings } from '../../src/contracts/session.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { createIdentify } from '../../src/http/auth/identify.ts';
import { teamsClients } from '../../src/http/auth/teams-clients.ts';
import { createTokenValidator } from '../../src/http/auth/token-validator.ts';
import type { Readiness } from '../../src/http/health-routes.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import type { RateLimits } from '../../src/http/rate-limits.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { aDatabase } from '../support/a-database.ts';
import { instant } from '../support/a-full-municipality.ts';
import { fakeDocuments } from '../support/fakes/fake-documents.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { createFakeActivityFeed } from '../support/fakes/fake-activity-feed.ts';
import { createFakeAppInstallations } from '../support/fakes/fake-app-installations.ts';
import { createFakeCalendar } from '../support/fakes/fake-calendar.ts';
import { createFakeDirectory } from '../support/fakes/fake-directory.ts';
import { hpkeSealing } from '../../src/adapters/sealing/hpke-sealing.ts';
import { createFakePollKeys } from '../support/fakes/fake-poll-keys.ts';
import { createFakeRecordLibrary } from '../support/fakes/fake-record-library.ts';
import { serveOnLoopback } from '../support/loopback-server.ts';
import { fillTown, objectId, townIds } from './a-town.ts';
import type { Who } from './a-town.ts';

export const clientId = '0190a000-0000-4000-8000-0000000000c1';

export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: () => unknown;
};

export type Asking = {
  readonly as?: Who;
  readonly of?: 'a' | 'b';
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export interface TestServer extends AsyncDisposable {
  readonly address: string;
  readonly app: Express;
  readonly issuer: LocalIssuer;
  readonly deps: Deps;
  readonly lines: LogLine[];
  readonly stopping: AbortController;
  readonly a: MunicipalityScope;
  readonly b: MunicipalityScope;
  /** What the clock shows from now on. */
  at(now: string): void;
  readiness: Readiness;
  /** The signing keys as the issuer shows them to the world. */
  publicKeys(): Promise<JSONWebKeySet>;
  tokenOf(who: Who, of?: 'a' | 'b', wish?: Partial<UserTokenWish>): Promise<string>;
  ask(method: string, path: string, asking?: Asking): Promise<Answer>;
}

export type ServerWishes = {
  /** Instead of the register of the two towns. */
  readonly municipalities?: Deps['municipalities'];
  readonly mode?: 'production' | 'demo';
  readonly bot?: RequestHandler;
  readonly demo?: Router;
  readonly limits?: Partial<RateLimits>;
  /** Public answers are made anew each time unless a test says otherwise. */
  readonly publicKeptMs?: number;
  readonly tabFolder?: string;
  readonly trustedProxies?: number;
  readonly sessionSettings?: SessionSettings;
  /** What stands in each town, instead of its people, one plan and one process. */
  readonly fill?: typeof fillTown;
};

/** The real server on the real stores, with two towns, and a local issuer for tokens. */
export async function aServer(wishes: ServerWishes = {}): Promise<TestServer> {
  const lines: LogLine[] = [];
  const note =
    (level: LogLine['level']): Log['info'] =>
    (message, facts = {}) => {
      lines.push({ level, message, facts });
    };
  const log: Log = { info: note('info'), warn: note('warn'), error: note('error') };
  const dataDir = await mkdtemp(join(tmpdir(), 'radslag-http-'));
  const database = await aDatabase();
  const pool = openPool({ url: database.appUrl, max: 10, name: 'test', log });
  const queue = createQueue({ url: database.appUrl, log });
  await queue.start();
  const events = createEventStream({ url: database.appUrl, pool, log });
  await events.start();
  const unitOfWork = createUnitOfWork({ pool, queue, log });
  const municipalities = createMunicipalityRegister({ pool, ownerUrl: database.ownerUrl });
  const scopes = {
    a: mintScope(townIds('a').municipality),
    b: mintScope(townIds('b').municipality),
  };
  for (const letter of ['a', 'b'] as const) {
    const { municipality: id, tenant: entraTenantId } = townIds(letter);
    const name = letter === 'a' ? 'Prøveby' : 'Nesteby';
    await municipalities.register(
      aMunicipality({ id, entraTenantId, name, slug: name.toLowerCase().replace('ø', 'o') }),
    );
    await unitOfWork.run(scopes[letter], (tx) => (wishes.fill ?? fillTown)(tx, letter));
  }

  let now: Instant = instant('2026-11-02T08:00:00.000Z');
  const refuseToBeCalled = (): never => {
    throw new Error('no route calls this');
  };
  const deps: Deps = {
    clock: { now: () => now },
    ids: randomIds,
    turns: eventLoopTurns,
    log,
    unitOfWork,
    municipalities: wishes.municipalities ?? municipalities,
    events,
    auditChain: { verify: refuseToBeCalled },
    documents: {
      renderPdf: refuseToBeCalled,
      // Not packed, so that a walk through every address sees what it says.
      renderWord: fakeDocuments.renderWord,
      renderJson: refuseToBeCalled,
      ...{ renderPicturePdf, pictureSvg, openTextSetter, sha256, quickXorHash },
    },
    arms: { read: readArms },
    spreadsheets,
    calendarFiles: { write: writeCalendar },
    words: wordComparison,
    steering: createSteeringMemory(),
    secrets: randomSecrets,
    usualPeace,
    pollKeys: createFakePollKeys(),
    sealing: hpkeSealing,
    library: createFakeRecordLibrary([]),
    setup: { look: refuseToBeCalled, make: refuseToBeCalled, requestFor: refuseToBeCalled },
    calendar: createFakeCalendar(),
    directory: createFakeDirectory({}),
    einnsyn: createEinnsyn(null, fetch),
    installations: createFakeAppInstallations(),
    feed: createFakeActivityFeed(),
    messenger: {
      drawCard: (facts) => messageCard(facts),
      summaryOf: messageSummary,
      sendCard: refuseToBeCalled,
      updateCard: refuseToBeCalled,
      openPersonalConversation: refuseToBeCalled,
    },
    tabAddress: (page) => `https://teams.invalid/${page}`,
  };

  const issuer = await createLocalIssuer({
    dataDir,
    tenantIds: [townIds('a').tenant, townIds('b').tenant],
    clients: [],
  });
  const entra = await serveOnLoopback(express().use('/demo/entra', issuer.router));
  const validate = createTokenValidator({
    clientId,
    otherAudiences: [`api://proveby.invalid/${clientId}`],
    authority: entraAuthority,
    allowedClients: teamsClients,
    send: loopbackFetch({ [entraAuthority]: `${entra.address}/demo/entra` }),
    municipalityOf: (tenantId) => municipalities.byTenant(tenantId),
  });

  const stopping = new AbortController();
  const state = { readiness: { database: true, queue: true, migrations: true } as Readiness };
  const app = createHttpServer({
    deps,
    identify: createIdentify({ unitOfWork, log, validate }),
    bot: wishes.bot ?? null,
    demo: wishes.demo ?? null,
    settings: {
      mode: wishes.mode ?? 'production',
      publicUrl: 'https://radslag.invalid',
      publicKeptMs: wishes.publicKeptMs ?? 0,
      sessionSettings: wishes.sessionSettings ?? {
        mode: 'production',
        clientId,
        authority: 'https://login.microsoftonline.com/organizations',
      },
      tabFolder: wishes.tabFolder ?? join(dataDir, 'no-tab'),
      trustedProxies: wishes.trustedProxies ?? 0,
      ...(wishes.limits ? { limits: wishes.limits } : {}),
    },
    readiness: () => Promise.resolve(state.readiness),
    metrics: createMetrics(),
    stopping: stopping.signal,
  });
  const server = await serveOnLoopback(app);

  const tokenOf: TestServer['tokenOf'] = (who, of = 'a', wish = {}) =>
    issuer.issueUserToken({
      tenantId: townIds(of).tenant,
      objectId: objectId(of, who),
      name: who,
      clientAppId: clientId,
      ...wish,
    });

  return {
    address: server.address,
    app,
    issuer,
    deps,
    lines,
    stopping,
    ...scopes,
    at: (text) => {
      now = instant(text);
    },
    get readiness() {
      return state.readiness;
    },
    set readiness(readiness) {
      state.readiness = readiness;
    },
    async publicKeys() {
      const path = `/demo/entra/${townIds('a').tenant}/discovery/v2.0/keys`;
      return (await (await fetch(entra.address + path)).json()) as JSONWebKeySet;
    },
    tokenOf,
    async ask(method, path, { as, of, token, body, headers } = {}) {
      const bearer = token ?? (as ? await tokenOf(as, of) : undefined);
      const answer = await fetch(server.address + path, {
        method,
        redirect: 'manual',
        headers: {
          ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        json: () => JSON.parse(text) as unknown,
      };
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await server.close();
      await entra.close();
      await events.stop();
      await queue.stop();
      await pool.end();
      await database.drop();
      await rm(dataDir, { recursive: true });
    },
  };
}
