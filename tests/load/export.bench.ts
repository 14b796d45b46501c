import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { sha256 } from '../../src/adapters/documents/checksum.ts';
import { renderPdf } from '../../src/adapters/documents/render-pdf.ts';
import { openPackageFolder } from '../../src/adapters/noark/package-folder.ts';
import { writtenPackage } from '../../src/adapters/noark/written-package.ts';
import { namedId } from '../../src/adapters/system/named-id.ts';
import { eventLoopTurns } from '../../src/adapters/system/turns.ts';
import { mintScope } from '../../src/app/authority-mint.ts';
import { checkPackage } from '../../src/app/handover/check-package.ts';
import { handOver } from '../../src/app/handover/hand-over.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import { invariant } from '../../src/core/decision.ts';
import type { Openness } from '../../src/core/openness/openness.ts';
import { addMinutes } from '../../src/core/time/instant.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aBody } from '../support/builders/a-body.ts';
import { aTermOf, anArchivedRecord } from '../support/builders/a-handover.ts';
import { aProcess } from '../support/builders/a-process.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { aRecordFile } from '../support/builders/a-record-file.ts';
import { aClosedRound } from '../support/builders/a-round.ts';
import { aSentHearing, aStatement, aVersion } from '../support/builders/a-text.ts';
import { ids, uuid } from '../support/builders/ids.ts';
import { at } from '../support/builders/instants.ts';
import { createFakeRecordLibrary } from '../support/fakes/fake-record-library.ts';
import { aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine } from './parts/figures.ts';

/**
 * A term of 5,000 records of meetings (every tenth meeting closed, with two records) and 500 hearing statements, written as a package and checked again; and one of 500 records beside it, to
 * see that memory does not grow with the term. Each in a process of its own. SharePoint answers at once, with files of 60 kB: what is measured is ours.
 *
 *   npx node tests/load/export.bench.ts
 */
const sizes = [500, 5_000];
const statements = 500;
const fileSize = 60_000;

/** A file that is told from every other, made when it is asked for. */
function bytesOf(itemId: string): Uint8Array {
  return Buffer.concat([Buffer.from(itemId), Buffer.alloc(fileSize - itemId.length, 'x')]);
}

async function fill(tx: Transaction, n: number): Promise<number> {
  const isClosed = n % 10 === 0;
  const openness: Openness = isClosed
    ? { kind: 'closed', basis: 'offl. § 23', decision: `Sak ${n}/26` }
    : { kind: 'open' };
  const [roundId, protocolId] = [uuid(100_000 + n), uuid(200_000 + n)];
  const number = `${n}/2026`;
  const startsAt = addMinutes(at('2023-10-02T08:00:00.000Z'), n * 300);
  await tx.rounds.save({
    ...aClosedRound({ id: roundId, ordinal: n + 1, meetingNumber: number, startsAt, openness }),
    version: 1,
  });
  const content = aProtocol({ meetingNumber: number, openness });
  await tx.protocols.save({
    ...{ id: protocolId, roundId, version: 1, content, assembledAt: startsAt },
  });
  const libraries = isClosed ? (['restricted', 'open'] as const) : (['open'] as const);
  for (const [place, library] of libraries.entries()) {
    const key = 300_000 + n * 4 + place * 2;
    const recordId = uuid(500_000 + n * 2 + place);
    const files = (['pdf', 'json'] as const).map((extension, ordinal) => {
      const itemId = `item-${key + ordinal}`;
      return aRecordFile({
        ...{ id: uuid(key + ordinal), recordId, name: `m-${key}.${extension}`, itemId },
        mediaType: extension === 'pdf' ? 'application/pdf' : 'application/json',
        ...{ sha256: sha256(bytesOf(itemId)), size: fileSize },
      });
    });
    const record = anArchivedRecord({
      ...{ id: recordId, sourceId: protocolId, library, files },
      subject: { kind: 'protocol', roundId },
    });
    await tx.records.create(record, new Map(files.map(({ id }) => [id, Buffer.from('x')])));
  }
  return libraries.length;
}

async function handOverTerm(size: number, urls: { appUrl: string; ownerUrl: string }) {
  const number = String(size).padStart(12, '0');
  const municipality = aMunicipality({
    id: `0190a000-0000-7000-8000-${number}`,
    entraTenantId: `0190a000-0000-4000-8000-${number}`,
    slug: `by-${size}`,
  });
  await withStores(urls, async ({ unitOfWork, municipalities }) => {
    const scope = mintScope(municipality.id);
    await municipalities.register(municipality);
    await unitOfWork.run(scope, async (tx) => {
      await tx.people.saveTerm(aTermOf);
      await tx.people.saveBody(aBody());
      for (const personId of [ids.facilitator, ids.planner, ids.clerk])
        await tx.people.savePerson({
          ...{ id: personId, entraObjectId: personId, name: 'Navn Navnesen', language: 'nb' },
          roles: [],
        });
      await tx.processes.save(aProcess());
      const text = { id: uuid(600), processId: ids.process, title: 'Planen', isExample: false };
      await tx.texts.add(text);
      await tx.texts.addVersion(aVersion());
      await tx.hearings.save({ ...aSentHearing(), version: 1 });
      for (let n = 0; n < statements; n += 1)
        await tx.hearings.saveStatement(
          aStatement({ id: uuid(700_000 + n), sender: `Lag ${n}`, text: 'Vi mener. '.repeat(200) }),
        );
    });
    for (let records = 0, n = 0; records < size;) {
      const before = [records, n] as const;
      [records, n] = await unitOfWork.run(scope, async (tx) => {
        let [made, next] = before;
        for (const end = next + 100; next < end && made < size; next += 1)
          made += await fill(tx, next);
        return [made, next] as const;
      });
    }

    const to = await mkdtemp(join(tmpdir(), 'radslag-export-'));
    const library = {
      ...createFakeRecordLibrary([municipality]),
      download: (_municipality: unknown, _driveId: string, itemId: string) =>
        Promise.resolve({ refused: false, value: bytesOf(itemId) } as const),
    };
    const clock = { now: () => at('2027-12-01T08:00:00.000Z') };
    const deps = { unitOfWork, clock, library, documents: { sha256, renderPdf } };
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss);
    }, 20);
    const started = performance.now();
    const outcome = await handOver({ ...deps, turns: eventLoopTurns, namedId })(scope, {
      ...{ municipality, term: '2023-2027' },
      openFolder: () => openPackageFolder(to),
      tell: () => undefined,
    });
    const took = performance.now() - started;
    invariant(!outcome.refused && outcome.value.problems.length === 0, JSON.stringify(outcome));
    const checkStarted = performance.now();
    const checked = await checkPackage(writtenPackage(to));
    const checkTook = performance.now() - checkStarted;
    clearInterval(watch);
    invariant(checked.faults.length === 0, JSON.stringify(checked));
    const { records, posts, documents } = outcome.value.counts;
    const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
    console.log(
      `${records} records, ${posts} journal posts, ${documents} documents: written in ${(took / 1000).toFixed(1)} s, ` +
        `checked in ${(checkTook / 1000).toFixed(1)} s; peak memory ${mb(highest)} MB, of which ${mb(before)} MB before`,
    );
    await rm(to, { recursive: true });
  });
}

const { values } = parseArgs({
  options: { one: { type: 'string' }, app: { type: 'string' }, owner: { type: 'string' } },
});
if (values.one !== undefined)
  await handOverTerm(Number(values.one), {
    appUrl: values.app ?? '',
    ownerUrl: values.owner ?? '',
  });
else {
  console.log(machine());
  await using database = await aDatabaseServer();
  for (const size of sizes) {
    const own = [fileURLToPath(import.meta.url), `--one=${size}`, `--app=${database.appUrl}`, `--owner=${database.ownerUrl}`]; // prettier-ignore
    const { stdout } = await promisify(execFile)(process.execPath, own);
    process.stdout.write(stdout);
  }
}
