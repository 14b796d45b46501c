import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { retryRecord } from '../../../src/app/records/retry-record.ts';
import type { RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import type { RecordState } from '../../../src/core/records/record.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { markedProtocol, marker } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import { fakeDocuments } from '../../support/fakes/fake-documents.ts';

let app: App;
let town: Town;
let library: ReturnType<typeof createFakeRecordLibrary>;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  library = createFakeRecordLibrary(app.towns);
  deps = { ...app.deps, library };
  app.itIs(at('2026-11-19T19:05:00.000Z'));
  await closedWith({});
});

const closedWith = (
  content: Parameters<typeof aProtocol>[0],
  roundId: string = ids.round,
  ordinal = 1,
) =>
  town.tx(async (tx) => {
    const meetingNumber = content?.meetingNumber ?? '09/2026';
    await tx.rounds.save(aClosedRound({ id: roundId, ordinal, meetingNumber }));
    const made = { id: roundId.replace('c0c0c0c0', 'a0a0a0a0'), roundId, version: 1 };
    await tx.protocols.save({
      ...made,
      content: aProtocol(content),
      assembledAt: app.deps.clock.now(),
    });
  });
const archive = (given: Deps = deps) => archiveRound(given)(town.scope, ids.round);
const record = async () => {
  const found = await town.tx((tx) => tx.records.ofRound(ids.round));
  expect(found).not.toBeNull();
  return found as NonNullable<typeof found>;
};
const state = async (): Promise<RecordState> => (await record()).state;
const pdf = '2026/KS/2026-11-19_KS_09-2026_Moetebok_v1.pdf';
const json = '2026/KS/2026-11-19_KS_09-2026_Moetebok_v1.json';
const paths = (): readonly string[] =>
  library
    .files()
    .map((file) => file.path)
    .toSorted();
const archived = {
  status: 'archived',
  archivedAt: '2026-11-19T19:05:00.000Z',
  checkedAt: '2026-11-19T19:05:00.000Z',
};
const attention = (problem: string): unknown => ({ status: 'attention', problem });

/** A run that is told to die at the given call of the library, before or after its effect. */
async function killedAt(call: number, when: 'before' | 'after'): Promise<boolean> {
  let calls = 0;
  const dying = new Proxy(library, {
    get: (target, name: keyof typeof library) => {
      const method: unknown = target[name];
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        calls += 1;
        if (calls === call && when === 'before') throw new Error('killed');
        const outcome: unknown = await Reflect.apply(method, target, given);
        if (calls === call) throw new Error('killed');
        return outcome;
      };
    },
  });
  return archive({ ...deps, library: dying }).then(
    () => false,
    () => true,
  );
}

describe('archiving a round', () => {
  it('puts the PDF and the JSON in the open library, compares them byte for byte, and chains their checksums', async () => {
    expect(await archive()).toEqual({ outcome: 'done' });
    expect(paths()).toEqual([json, pdf]);
    expect(await state()).toEqual(archived);
    const { files, title, id } = await record();
    expect(title).toBe('Kommunestyret 09/2026: Verksted 1: ambisjoner for perioden');
    for (const file of files) {
      const there = library.files().find(({ path }) => path.endsWith(file.name));
      expect(fakeDocuments.sha256(there?.bytes ?? new Uint8Array())).toBe(file.sha256);
      expect(there).toMatchObject({
        driveId: town.municipality.sharePoint.openLibraryId,
        columns: { SHA256: file.sha256, NoarkSystemID: file.id },
      });
      expect(file).toMatchObject({
        readBackSha256: file.sha256,
        checkedAt: '2026-11-19T19:05:00.000Z',
      });
    }
    const [entry] = await town.tx((tx) => tx.audit.ofSubject(id));
    expect(entry).toMatchObject({ type: 'record-archived', actor: 'system:archive-round' });
    const manifest = (await town.tx((tx) => tx.records.manifests([id]))).get(id) ?? '';
    expect(entry?.facts).toEqual({
      ...Object.fromEntries(files.map((file) => [file.name, file.sha256])),
      manifest: fakeDocuments.sha256(new TextEncoder().encode(manifest)),
    });
    expect(JSON.parse(manifest)).toMatchObject({
      record: id,
      files: files.map(({ name, sha256, path, columns }) => ({ name, sha256, path, columns })),
      chainHead: { hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string },
    });
  });

  it('puts a closed meeting in the restricted library, and in the open one its public variant alone', async () => {
    await closedWith({ ...markedProtocol(), meetingNumber: '10/2026' }, uuid(610), 2);
    await archiveRound(deps)(town.scope, uuid(610));
    const { restrictedLibraryId, openLibraryId } = town.municipality.sharePoint;
    const inLibrary = (driveId: string) =>
      library.files().filter((file) => file.driveId === driveId);
    expect(inLibrary(restrictedLibraryId)).toHaveLength(2);
    const open = inLibrary(openLibraryId);
    expect(open.map(({ path }) => path).toSorted()).toEqual([
      '2026/KS/2026-11-19_KS_10-2026_Moetebok-offentlig_v1.json',
      '2026/KS/2026-11-19_KS_10-2026_Moetebok-offentlig_v1.pdf',
    ]);
    for (const { path, bytes, columns } of open) {
      const all = `${path} ${JSON.stringify(columns)} ${new TextDecoder().decode(bytes)}`;
      expect(all).toContain('41/26');
      expect(all.toLowerCase()).not.toContain(marker.toLowerCase());
      expect(columns).toMatchObject({
        Tilgangsrestriksjon: 'Åpen',
        Skjermingshjemmel: 'offl. § 23',
        Variantformat: 'Dokument hvor deler av innholdet er skjermet',
      });
    }
    const records = await town.tx((tx) => tx.records.all());
    expect(records.map((one) => [one.library, one.state.status]).toSorted()).toEqual([
      ['open', 'archived'],
      ['restricted', 'archived'],
    ]);
    expect(await town.audit()).toEqual(['record-archived', 'record-archived']);
  });

  it('lets neither library of a closed meeting hold up the other, and takes up only what is left', async () => {
    await closedWith({ ...markedProtocol(), meetingNumber: '10/2026' }, uuid(610), 2);
    library.refuseNext('upload', { code: 'try-later', retryAfterSeconds: 60, throttled: false });
    const run = () => archiveRound(deps)(town.scope, uuid(610));
    const states = async () =>
      (await town.tx((tx) => tx.records.all()))
        .map((one) => `${one.library}: ${one.state.status}`)
        .toSorted();
    expect(await run()).toEqual({ outcome: 'again', afterSeconds: 60 });
    expect(await states()).toEqual(['open: archived', 'restricted: waiting']);
    expect(await run()).toEqual({ outcome: 'done' });
    expect(await states()).toEqual(['open: archived', 'restricted: archived']);
    expect(library.files()).toHaveLength(4);
    expect(await run()).toEqual({ outcome: 'done' });
    expect(await town.audit()).toEqual(['record-archived', 'record-archived']);
  });

  it('does nothing more when it is done', async () => {
    await archive();
    expect(await archive()).toEqual({ outcome: 'done' });
    expect(await town.audit()).toEqual(['record-archived']);
    expect(paths()).toHaveLength(2);
  });

  it('waits for a round that has no minutes', async () => {
    expect(await archiveRound(deps)(town.scope, uuid(999))).toEqual({ outcome: 'done' });
    expect(await town.tx((tx) => tx.records.all())).toEqual([]);
  });

  it('makes one record, one file per name and one audit row when it runs twice at once', async () => {
    await Promise.allSettled([archive(), archive()]);
    await archive();
    expect(paths()).toEqual([json, pdf]);
    expect(await town.tx((tx) => tx.records.all())).toHaveLength(1);
    expect(await town.audit()).toEqual(['record-archived']);
  });
});

describe('an archive that does not answer', () => {
  it('is asked again when it says, and the record tells why it waits and until when', async () => {
    library.refuseNext('upload', { code: 'try-later', retryAfterSeconds: 120, throttled: true });
    expect(await archive()).toEqual({ outcome: 'again', afterSeconds: 120 });
    expect(await state()).toEqual({
      status: 'waiting',
      reason: 'archive-throttled',
      retryAt: '2026-11-19T19:07:00.000Z',
    });
    expect(await archive()).toEqual({ outcome: 'done' });
    expect(await state()).toEqual(archived);
  });

  it('is asked again after about twice as long each time when it says nothing and nothing moves, and at most after a quarter of an hour', async () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      library.refuseNext('find', unsaid);
      const outcome = await archive();
      waits.push(outcome.outcome === 'again' ? outcome.afterSeconds : 0);
    }
    for (const [turn, seconds] of waits.entries()) {
      const shortest = Math.min(450, 2 ** turn);
      expect(seconds, `turn ${String(turn)}`).toBeGreaterThanOrEqual(shortest);
      expect(seconds, `turn ${String(turn)}`).toBeLessThanOrEqual(2 * shortest);
    }
    expect(await state()).toMatchObject({ reason: 'archive-unreachable' });
    expect((await record()).attempts).toBe(12);
  });
  const unsaid = { code: 'try-later', retryAfterSeconds: null, throttled: false } as const;

  it('is gone on with at once where the record got further, however long it had stood still', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      library.refuseNext('find', unsaid);
      await archive();
    }
    const waits: unknown[] = [];
    for (const method of ['download', 'setColumns', 'readRetentionLabel'] as const) {
      library.refuseNext(method, unsaid);
      const outcome = await archive();
      waits.push(outcome.outcome === 'again' ? outcome.afterSeconds : outcome.outcome);
      expect((await record()).attempts, method).toBe(0);
    }
    expect(waits).toEqual([0, 0, 0]);
    expect(await archive()).toEqual({ outcome: 'done' });
  });

  it('is left alone as long as it asks for, also by a record that got further', async () => {
    const asked = { code: 'try-later', retryAfterSeconds: 40, throttled: true } as const;
    library.refuseNext('setColumns', asked);
    expect(await archive()).toEqual({ outcome: 'again', afterSeconds: 40 });
  });

  it('for hours is asked by each record some twelve times in the first, and four to eight in each that follows', async () => {
    let [tries, now] = [0, Date.parse('2026-11-19T19:05:00.000Z')];
    const counts: number[] = [];
    for (let hour = 1; hour <= 3; hour += 1) {
      const end = Date.parse('2026-11-19T19:05:00.000Z') + hour * 3_600_000;
      for (; now < end; tries += 1) {
        app.itIs(at(new Date(now).toISOString()));
        library.refuseNext('locate', unsaid);
        const outcome = await archive();
        expect(outcome.outcome).toBe('again');
        now += outcome.outcome === 'again' ? outcome.afterSeconds * 1_000 : 0;
      }
      counts.push(tries);
      tries = 0;
    }
    expect(counts[0]).toBeGreaterThanOrEqual(9);
    expect(counts[0]).toBeLessThanOrEqual(16);
    for (const count of counts.slice(1)) expect(count).toBeLessThanOrEqual(8);
  });

  it('is taken up at once by a clerk, in front of the job that waits', async () => {
    library.refuseNext('find', { code: 'try-later', retryAfterSeconds: 3600, throttled: true });
    await archive();
    const job = {
      name: 'archive-round',
      municipalityId: town.municipality.id,
      roundId: ids.round,
    } as const;
    await town.tx((tx) => tx.jobs.enqueue(job, { startAfter: '2026-11-19T20:05:00.000Z' })); // as the worker does with `again`
    expect(await retryRecord(deps)(town.by('clerk'), (await record()).id)).toEqual({
      refused: false,
      value: null,
    });
    expect(await town.jobs()).toEqual([
      { name: 'archive-round', key: ids.round, startAfter: Date.parse('2026-11-19T19:05:00.000Z') },
    ]);
    expect(await state()).toEqual({ status: 'waiting', reason: 'queued', retryAt: null });
  });
});

describe('a success whose answer was lost', () => {
  const lost = { code: 'try-later', retryAfterSeconds: 1, throttled: false } as const;

  it.each([
    'locate',
    'upload',
    'setColumns',
    'readColumns',
    'download',
    'readRetentionLabel',
  ] as const)('of %s is found, and nothing is doubled', async (method) => {
    library.refuseNext(method, lost, { afterEffect: true });
    expect(await archive()).toEqual({ outcome: 'again', afterSeconds: 1 });
    expect(await archive()).toEqual({ outcome: 'done' });
    expect(paths()).toEqual([json, pdf]);
    expect(await state()).toEqual(archived);
    expect(await town.audit()).toEqual(['record-archived']);
  });

  it('of an upload that then meets its own file is no conflict', async () => {
    library.refuseNext('upload', lost, { afterEffect: true });
    await archive();
    library.refuseNext('find', { code: 'not-found' }); // not seen yet, as a library may answer for a moment
    expect(await archive()).toEqual({ outcome: 'done' });
    expect(paths()).toEqual([json, pdf]);
    expect(await state()).toEqual(archived);
  });
});

describe('a process that is killed', () => {
  it('at any step of the way is taken up again, and ends with one file per name', async () => {
    for (const when of ['before', 'after'] as const)
      for (let call = 1; ; call += 1) {
        town = await aTown(app);
        library = createFakeRecordLibrary(app.towns);
        deps = { ...app.deps, library };
        await closedWith({});
        const wasKilled = await killedAt(call, when);
        const where = `killed ${when} call ${call}`;
        if (!wasKilled) {
          expect(call, 'how many calls there are').toBe(14);
          break;
        }
        expect((await state()).status, where).toBe('waiting');
        expect(await archive(), where).toEqual({ outcome: 'done' });
        expect(paths(), where).toEqual([json, pdf]);
        expect(await state(), where).toEqual(archived);
        expect(
          library.files().every((file) => file.columns['ArkivStatus'] === 'Arkivert'),
          where,
        ).toBe(true);
        expect(await town.audit(), where).toEqual(['record-archived']);
      }
  }, 90_000); // a town and two runs for each call, before and after
});

describe('what needs a person', () => {
  it.each<[RemoteRefusal, string]>([
    [{ code: 'refused', status: 423 }, 'refused-by-archive'],
    [{ code: 'refused', status: 400 }, 'refused-by-archive'],
  ])(
    'is an upload answered with %j: the record says "%s" and waits for nobody',
    async (refusal, problem) => {
      library.refuseNext('upload', refusal);
      expect(await archive()).toEqual({ outcome: 'done' });
      expect(await state()).toEqual(attention(problem));
      expect(
        await town.tx(async (tx) =>
          tx.audit.ofSubject((await tx.records.ofRound(ids.round))?.id ?? ''),
        ),
      ).toMatchObject([{ type: 'record-needs-attention', facts: { problem } }]);
      expect(await archive()).toEqual({ outcome: 'done' });
      expect(await state()).toEqual(archived);
    },
  );

  it('is a file that comes back with other bytes, until somebody takes it away', async () => {
    library.refuseNext('setColumns', { code: 'try-later', retryAfterSeconds: 1, throttled: false });
    await archive();
    library.corrupt(pdf);
    await archive();
    expect(await state()).toEqual(attention('read-back-differs'));
    const [file] = (await record()).files;
    expect(file?.readBackSha256).not.toBe(file?.sha256);
    expect(file?.checkedAt).toBeNull();

    const emptied = createFakeRecordLibrary(app.towns); // a records manager has removed it
    await archive({ ...deps, library: emptied });
    expect(await state()).toEqual(archived);
    expect(
      emptied
        .files()
        .map((there) => there.path)
        .toSorted(),
    ).toEqual([json, pdf]);
  });

  it('is another file under the same name, which is never overwritten', async () => {
    const { openLibraryId } = town.municipality.sharePoint;
    const theirs = new TextEncoder().encode('noe annet');
    await library.upload(town.municipality, openLibraryId, pdf, theirs, 'application/pdf');
    expect(await archive()).toEqual({ outcome: 'done' });
    expect(await state()).toEqual(attention('other-content-under-same-name'));
    expect(library.files().map((file) => file.bytes)).toEqual([theirs]);
  });

  it('does not take back a record that another run has archived meanwhile', async () => {
    const slow = new Proxy(library, {
      get: (target, name: keyof typeof library) =>
        name === 'readRetentionLabel'
          ? async () => {
              await archive(); // the other run, from beginning to end
              return {
                refused: true,
                refusal: { code: 'try-later', retryAfterSeconds: 60, throttled: true },
              };
            }
          : target[name],
    });
    expect(await archive({ ...deps, library: slow })).toEqual({ outcome: 'done' });
    expect(await state()).toEqual(archived);
    expect(await town.audit()).toEqual(['record-archived']);
  });
});

describe('taking a record up again', () => {
  it.each(['facilitator', 'ola', 'planner', 'administrator', 'directorStaff'] as const)(
    'is not for %s',
    async (who) => {
      library.refuseNext('upload', { code: 'refused', status: 400 });
      await archive();
      const { id } = await record();
      expect(await retryRecord(deps)(town.by(who), id)).toEqual({
        refused: true,
        refusal: { code: 'not-allowed', action: 'run-archive' },
      });
      expect(await state()).toEqual(attention('refused-by-archive'));
      expect(await town.jobs()).toEqual([]);
    },
  );

  it('is refused for one that is archived, and finds none of another municipality’s', async () => {
    await archive();
    const { id } = await record();
    expect(await retryRecord(deps)(town.by('clerk'), id)).toEqual({
      refused: true,
      refusal: { code: 'already-archived' },
    });
    const other = await aTown(app);
    expect(await retryRecord(deps)(other.by('clerk'), id)).toEqual({
      refused: true,
      refusal: { code: 'not-found' },
    });
    expect(await town.jobs()).toEqual([]);
    expect(await state()).toEqual(archived);
  });
});

describe('another version of the minutes', () => {
  const second = (): Promise<void> =>
    town.tx((tx) =>
      tx.protocols.save({
        ...{ id: uuid(990), roundId: ids.round, version: 2 },
        content: aProtocol({ reason: 'Feil navn' }),
        assembledAt: app.deps.clock.now(),
      }),
    );

  it('is archived beside the first under a name of its own, each exactly once', async () => {
    await archive();
    await second();
    await archive();
    await archive();
    expect(paths()).toEqual([json, pdf, json.replace('v1', 'v2'), pdf.replace('v1', 'v2')]);
    expect(await town.audit()).toEqual(['record-archived', 'record-archived']);
  });

  it('archives the first too where it had stopped', async () => {
    await second();
    await archive();
    expect(paths()).toHaveLength(4);
  });

  it('leaves the older one in sight until it is there itself', async () => {
    await archive();
    await second();
    library.refuseNext('upload', { code: 'refused', status: 400 });
    await archive();
    const published = () => town.tx((tx) => tx.records.published(ids.round));
    expect((await published())?.files[0]?.name).toContain('_v1');
    await archive();
    expect((await published())?.files[0]?.name).toContain('_v2');
    expect((await record()).sourceId).toBe(uuid(990));
  });
});
