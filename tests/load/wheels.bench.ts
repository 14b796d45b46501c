import { writeCalendar } from '../../src/adapters/calendars/write-calendar.ts';
import { sha256 } from '../../src/adapters/documents/checksum.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { readCalendar } from '../../src/app/calendars/read-calendar.ts';
import type { Deps } from '../../src/app/deps.ts';
import { seeWheels } from '../../src/app/wheels/see-wheels.ts';
import { wheelsPage } from '../../src/contracts/wheels.ts';
import { invariant } from '../../src/core/decision.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import type { WheelItem } from '../../src/core/wheels/wheel-item.ts';
import { aRound, fillMunicipality, idsOf } from '../support/a-full-municipality.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { analyse, aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/wheels.bench.ts: both wheels, and one person's calendar as a program fetches it, with few and with 300 items and meetings of the last and the next year.

const asked = 40;
const ids = idsOf('a');
const municipality = aMunicipality({ id: ids.municipality });
type Stores = Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>;

/** Meetings and the municipality's own items, half of each, spread over two years around today. */
async function fill({ unitOfWork, clock }: Stores, from: number, to: number): Promise<void> {
  const today = osloDate(clock.now());
  await unitOfWork.run(mintScope(ids.municipality), async (tx) => {
    for (let n = from; n < to; n += 1) {
      const day = addDays(today, ((n * 97) % 700) - 350);
      const id = ids.objectId(5_000 + n);
      const published = { status: 'published', publishedAt: `${addDays(day, -20)}T08:00:00.000Z` as Instant } as const; // prettier-ignore
      const startsAt = `${day}T16:00:00.000Z` as Instant;
      const item: WheelItem = {
        ...{ id, title: `Punkt ${n}`, lead: 'politics', basis: 'koml. § 14-3', publicDays: 14 },
        when: n % 4 === 0 ? { kind: 'dated', startsOn: day, endsOn: addDays(day, 20) } : { kind: 'yearly', from: { month: (n % 12) + 1, day: (n % 28) + 1 }, to: { month: (n % 12) + 1, day: 28 } }, // prettier-ignore
        ...{ link: { kind: 'process', id: ids.process }, isRemoved: false, isExample: false },
      };
      if (n % 2 === 0) await tx.wheels.save(item);
      else
        await tx.rounds.save(
          aRound(ids, {
            ...{ id, ordinal: n + 1, title: `Verksted ${n}`, startsAt, state: published },
            meetingNumber: `${n}/2026`,
          }),
        );
    }
  });
}

/** p50, p95 and the worst of so many, after the first ones, and the bytes of the last. */
async function timed(ask: () => Promise<string>): Promise<readonly (string | number)[]> {
  const times: number[] = [];
  let bytes = 0;
  for (let n = 0; n < asked + 5; n += 1) {
    const started = performance.now();
    bytes = Buffer.byteLength(await ask());
    // The first are for the database and the compiler to get warm.
    if (n >= 5) times.push(performance.now() - started);
  }
  const figures = [median(times), percentile(times, 0.95), Math.max(...times)];
  return [...figures.map((ms) => ms.toFixed(1)), bytes];
}

await using database = await aDatabaseServer();
await withStores(database, async (stores) => {
  await stores.municipalities.register(municipality);
  const scope = mintScope(ids.municipality);
  await stores.unitOfWork.run(scope, (tx) => fillMunicipality(tx, ids));
  const by = mintMember(scope, ids.chair, ['politician']);
  const calendar = readCalendar({
    ...stores,
    documents: { sha256 } as Deps['documents'],
    calendarFiles: { write: writeCalendar },
    tabAddress: (page) => `https://example.org/tab${page}`,
  });
  const rows: (readonly (string | number)[])[] = [];
  let filled = 0;
  for (const count of [10, 300]) {
    await fill(stores, filled, count);
    filled = count;
    await analyse(database);
    const wheels = await timed(async () => {
      const seen = await seeWheels(stores)(by, { year: undefined, term: undefined });
      invariant(!seen.refused, 'the wheels are seen');
      return JSON.stringify(wheelsPage.parse(seen.value));
    });
    rows.push([`${count}: GET /api/wheels`, ...wheels]);
    const fetched = await timed(() => calendar(by, municipality, { bodyId: null }));
    rows.push([`${count}: one's own calendar`, ...fetched]);
  }
  console.log(machine());
  printTable(['in the process', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'], rows);
});
