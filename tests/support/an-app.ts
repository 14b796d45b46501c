import { readArms } from '../../src/adapters/arms/read-arms.ts';
import type pg from 'pg';
import { openPool } from '../../src/adapters/postgres/connect.ts';
import { createMunicipalityRegister } from '../../src/adapters/postgres/municipality-register.ts';
import { createQueue } from '../../src/adapters/postgres/queue.ts';
import { createUnitOfWork } from '../../src/adapters/postgres/unit-of-work.ts';
import { verifyAuditChain } from '../../src/adapters/postgres/verify-audit-chain.ts';
import { usualPeace } from '../../src/core/messages/quiet-hours.ts';
import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { hpkeSealing } from '../../src/adapters/sealing/hpke-sealing.ts';
import { createEinnsyn } from '../../src/adapters/einnsyn/create-einnsyn.ts';
import { writeCalendar } from '../../src/adapters/calendars/write-calendar.ts';
import { randomSecrets } from '../../src/adapters/system/secrets.ts';
import { spreadsheets } from '../../src/adapters/spreadsheets/spreadsheets.ts';
import { wordComparison } from '../../src/adapters/texts/compare-words.ts';
import { createSteeringMemory } from '../../src/app/goals/steering-memory.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { Change } from '../../src/app/ports/system.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { aDatabase } from './a-database.ts';
import { uuid } from './builders/ids.ts';
import { at } from './builders/instants.ts';
import { createFakeActivityFeed } from './fakes/fake-activity-feed.ts';
import { createFakeAppInstallations } from './fakes/fake-app-installations.ts';
import { createFakeCalendar } from './fakes/fake-calendar.ts';
import { createFakeDirectory } from './fakes/fake-directory.ts';
import { fakeDocuments } from './fakes/fake-documents.ts';
import { createFakeMessenger } from './fakes/fake-messenger.ts';
import { createFakePollKeys } from './fakes/fake-poll-keys.ts';
import { createFakeLibrarySetup } from './fakes/fake-library-setup.ts';
import { createFakeRecordLibrary } from './fakes/fake-record-library.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import { silentLog } from './silent-log.ts';

export type Told = Change & { readonly municipalityId: string };

/** What use cases run on in tests: the real stores on a database of their own, Microsoft's side in memory, a clock that stands still. */
export async function anApp() {
  const database = await aDatabase();
  const pool = openPool({ url: database.appUrl, max: 8, name: 'test', log: silentLog });
  const queue = createQueue({ url: database.appUrl, log: silentLog });
  await queue.start();

  const time = { now: at('2026-11-05T08:00:00.000Z') };
  const towns: Municipality[] = [];
  const told: Told[] = [];
  let made = 100_000;
  const fakes = {
    library: createFakeRecordLibrary(towns),
    setup: createFakeLibrarySetup(),
    calendar: createFakeCalendar(),
    installations: createFakeAppInstallations(),
    feed: createFakeActivityFeed(),
    messenger: createFakeMessenger(),
  };
  const deps = {
    ...fakes,
    clock: { now: () => time.now },
    ids: { next: () => uuid((made += 1)) },
    turns: eventLoopTurns,
    log: silentLog,
    unitOfWork: createUnitOfWork({ pool, queue, log: silentLog }),
    municipalities: createMunicipalityRegister({ pool, ownerUrl: database.ownerUrl }),
    events: {
      publish: ({ municipalityId }, change) => void told.push({ ...change, municipalityId }),
      subscribe: () => () => undefined,
    },
    documents: fakeDocuments,
    auditChain: { verify: (...asked) => verifyAuditChain(pool, ...asked) },
    arms: { read: readArms },
    spreadsheets,
    calendarFiles: { write: writeCalendar },
    words: wordComparison,
    steering: createSteeringMemory(),
    secrets: randomSecrets,
    usualPeace,
    pollKeys: createFakePollKeys(),
    sealing: hpkeSealing,
    directory: createFakeDirectory(),
    einnsyn: createEinnsyn(null, fetch),
    tabAddress: (page, municipality) =>
      `https://teams.invalid/${municipality.entraTenantId}${page}`,
  } satisfies Deps;

  return {
    deps,
    /** Sets the clock. */
    itIs: (moment: Instant): void => void (time.now = moment),
    /** What listeners have been told so far, oldest first. */
    told,
    /** The fake library belongs to these; `aTown` adds to them. */
    towns,
    pool,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    async [Symbol.asyncDispose]() {
      await queue.stop();
      await pool.end();
      await database.drop();
    },
  };
}

export type App = Awaited<ReturnType<typeof anApp>>;

/** Rows as one municipality's transaction sees them. */
export async function rowsOf<Row extends pg.QueryResultRow>(
  app: Pick<App, 'pool'>,
  municipalityId: string,
  text: string,
): Promise<readonly Row[]> {
  const client = await app.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('radslag.municipality', $1, true)`, [municipalityId]);
    const { rows } = await client.query<Row>(text);
    await client.query('rollback');
    return rows;
  } finally {
    client.release();
  }
}
