/**
 * A room of 100 note-takers' devices that contribute to one question for a minute, with five of a hundred connections broken, and the facilitator's screen.
 *
 *   npx node tests/load/live-room.bench.ts [devices] [seconds] [milliseconds between a device's contributions]
 *
 * Measured from a device's first try until the contribution stands on the facilitator's screen: stored, told by the events, and read from the page. The app,
 * the database and the devices share this machine's cores.
 */
import { demoIdentity } from '../../demo/identity.ts';
import { exampleId } from '../../demo/baerum/example-id.ts';
import { loadBaerum } from '../../demo/baerum/load-baerum.ts';
import { phaseId } from '../../demo/baerum/example-process.ts';
import { bodyId, staff } from '../../demo/baerum/people.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import type { Deps } from '../../src/app/deps.ts';
import { addMinutes } from '../../src/core/time/instant.ts';
import type { Round } from '../../src/core/workshops/round.ts';
import { chanceFrom } from '../support/chance.ts';
import { aDatabaseServer, analyse, withStores } from './parts/a-database.ts';
import { issuerOf } from './parts/crowd.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';
import { runLiveRoom } from './parts/live-room.ts';
import { freePort, startApp } from './parts/processes.ts';

const [devices = 100, seconds = 60, every = 2_000] = process.argv.slice(2).map(Number);
const dropped = 0.05;
const seed = 20_261_128;
const roundId = exampleId('round:live-room');
const questionId = exampleId('question:live-room');
const people = Array.from({ length: devices }, (_, index) => ({
  id: exampleId(`live-room:${String(index)}`),
  entraObjectId: exampleId(`live-room-entra:${String(index)}`),
}));

async function seedRoom(
  deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>,
): Promise<{ readonly municipalityId: string }> {
  const { municipality } = await loadBaerum(deps, {
    entraTenantId: demoIdentity.tenantId,
    sharePoint: {
      siteId: demoIdentity.siteId,
      openLibraryId: demoIdentity.openLibraryId,
      restrictedLibraryId: demoIdentity.restrictedLibraryId,
    },
    catalogueAppId: demoIdentity.catalogueAppId,
  });
  const now = deps.clock.now();
  const startedAt = addMinutes(now, -5);
  await deps.unitOfWork.run(mintScope(municipality.id), async (tx) => {
    for (const [index, person] of people.entries())
      await tx.people.savePerson({
        ...{ ...person, name: `Referent ${String(index + 1)}`, language: 'nb', roles: ['planner'] },
      });
    const round: Round = {
      ...{ id: roundId, phaseId: phaseId('f4'), bodyId: bodyId('KS'), ordinal: 90 },
      ...{
        title: 'Verksted',
        purpose: '',
        startsAt: startedAt,
        durationMinutes: 180,
        place: 'Salen',
      },
      ...{ openness: { kind: 'open' }, opennessDecision: null, meetingForm: 'in-person' },
      ...{ noticeText: 'Velkommen', shortNoticeReason: '', agenda: [] },
      ...{ questions: [{ id: questionId, text: 'Hva skal vi gå for?' }], summary: '' },
      ...{ meetingNumber: '90/2026', organiserId: staff.facilitator.id, version: 1 },
      state: { status: 'under-way', publishedAt: startedAt, startedAt },
    };
    await tx.rounds.save(round);
    await tx.contributions.saveNoteTakers(
      roundId,
      people.map(({ id }, index) => ({ tableNumber: (index % 100) + 1, personId: id })),
    );
    const asked = [{ questionId, openedAt: startedAt, stoppedAt: null }];
    await tx.progress.save({ roundId, version: 1, held: [], asked, shown: [] });
  });
  return { municipalityId: municipality.id };
}

await using database = await aDatabaseServer();
const { municipalityId } = await withStores(database, seedRoom);
await analyse(database);
const port = await freePort();
const issuer = await issuerOf(database.dataDir);
const app = await startApp({
  port,
  dataDir: database.dataDir,
  database,
  env: { LOG_LEVEL: 'warn' },
});
const tokenOf = (objectId: string) =>
  issuer.issueUserToken({
    ...{ tenantId: demoIdentity.tenantId, objectId, name: 'Referent' },
    clientAppId: demoIdentity.appClientId,
  });

const chance = chanceFrom(seed);
const figures = await runLiveRoom({
  ...{ address: `http://127.0.0.1:${String(port)}`, roundId, questionId, seconds, every, dropped },
  facilitator: await tokenOf(staff.facilitator.entraObjectId),
  devices: await Promise.all(
    people.map(async ({ entraObjectId }, index) => ({
      ...{ token: await tokenOf(entraObjectId), tableNumber: (index % 100) + 1 },
    })),
  ),
  chance: () => chance.below(1_000_000) / 1_000_000,
});
await app.stop();

const stored = await withStores(database, ({ unitOfWork }) =>
  unitOfWork.read(mintScope(municipalityId), (tx) => tx.contributions.ofRound(roundId)),
);
const keys = new Set(stored.map(({ clientKey }) => clientKey));
const lost = figures.acknowledged.filter((key) => !keys.has(key)).length;
const double = stored.length - new Set(stored.map(({ text }) => text)).size;

console.log(machine());
console.log(`${String(devices)} devices, ${String(seconds)} s, seed ${String(seed)}: ${String(figures.acknowledged.length)} contributions over ${String(figures.connections)} connections, ${String(figures.broken)} of them broken`); // prettier-ignore
console.log(`lost ${String(lost)}, double ${String(double)}, stored without being acknowledged ${String(keys.size - figures.acknowledged.length)}, never on the screen ${String(figures.unseen)}; the screen was read ${String(figures.looks)} times`); // prettier-ignore
const row = (name: string, times: readonly number[]) => [name, times.length, ...[median(times), percentile(times, 0.95), percentile(times, 0.99), percentile(times, 1)].map(Math.round)] as const; // prettier-ignore
printTable(
  ['until the facilitator sees it, ms', 'n', 'p50', 'p95', 'p99', 'most'],
  [
    row('connection held', figures.whole),
    row('connection broken, tried again', figures.afterBreak),
  ],
);
