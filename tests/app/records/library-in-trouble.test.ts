import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { recordsToWake } from '../../../src/app/records/records-to-wake.ts';
import { retryAllRecords, retryRecord } from '../../../src/app/records/retry-record.ts';
import { seeArchive, seeRecord } from '../../../src/app/records/see-archive.ts';
import { sweep } from '../../../src/app/sweep.ts';
import type { RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import type { FakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';

let app: App;
let town: Town;
let library: FakeRecordLibrary;
let deps: Deps;
/** Calls of the library, of all kinds. */
let calls: string[];
let whole: FakeRecordLibrary['upload'];
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  library = createFakeRecordLibrary(app.towns);
  whole = library.upload;
  calls = [];
  deps = { ...app.deps, library: counted(library) };
  app.itIs(at('2026-11-19T19:00:00.000Z'));
  for (const [ordinal, roundId] of rounds.entries())
    await town.tx(async (tx) => {
      const meetingNumber = `${10 + ordinal}/2026`;
      await tx.rounds.save(aClosedRound({ id: roundId, ordinal: ordinal + 1, meetingNumber }));
      await tx.protocols.save({
        ...{ id: roundId.replace('c0c0c0c0', 'a0a0a0a0'), roundId, version: 1 },
        content: aProtocol({ meetingNumber }),
        assembledAt: app.deps.clock.now(),
      });
    });
});

const rounds = [uuid(701), uuid(702), uuid(703)];
const counted = (of: FakeRecordLibrary): FakeRecordLibrary =>
  new Proxy(of, {
    get: (target, name: keyof FakeRecordLibrary) => {
      const method: unknown = target[name];
      if (typeof method !== 'function') return method;
      return (...given: unknown[]): unknown => {
        calls.push(name);
        return Reflect.apply(method, target, given);
      };
    },
  });
const archive = (roundId: string) => archiveRound(deps)(town.scope, roundId);
const archiveAll = async (): Promise<void> => {
  for (const roundId of rounds) await archive(roundId);
};
const states = async () =>
  (await town.tx((tx) => tx.records.all())).map(({ state }) =>
    state.status === 'waiting' ? state.reason : state.status,
  );
const desk = async () => {
  const seen = await seeArchive(deps)(town.by('clerk'));
  if (seen.refused) throw new Error('the clerk may see the archive');
  return seen.value;
};
const woken = async (): Promise<readonly string[]> =>
  (await town.jobs()).filter(({ name }) => name === 'archive-round').map(({ key }) => key);
/** The round whose record the sweep wakes to look whether the library takes files again. */
const looker = async (): Promise<string> => {
  const now = app.deps.clock.now();
  const [looks, ...none] = await town.tx((tx) => recordsToWake(tx, now, now));
  expect(none).toEqual([]);
  return looks?.subject.kind === 'protocol' ? looks.subject.roundId : '';
};
const stepsOf = async (roundId: string) => {
  const record = await town.tx((tx) => tx.records.ofRound(roundId));
  const seen = await seeRecord(deps)(town.by('clerk'), record?.id ?? '');
  if (seen.refused) throw new Error('the clerk may see the record');
  return seen.value.steps;
};

describe('a trouble of the whole library', () => {
  const grantLost = () => library.refuseNext('upload', { code: 'no-access' });
  const full = () => library.refuseNext('upload', { code: 'quota-exceeded' });
  const removed = (what: 'library' | 'site') => () => {
    library.remove(what);
  };
  const mended = () => {
    library.remove('nothing');
  };

  it.each<[string, () => void]>([
    ['no-access', grantLost],
    ['quota-exceeded', full],
    ['library-missing', removed('library')],
    ['site-missing', removed('site')],
  ])(
    '(%s) stops every record with one visible cause and one call, and all go on by themselves when it is mended',
    async (cause, trouble) => {
      trouble();
      await archiveAll();
      expect(await states()).toEqual(['library-stopped', 'library-stopped', 'library-stopped']);
      // The second and the third record never knocked.
      expect(calls.filter((name) => name === 'upload').length).toBeLessThanOrEqual(1);
      expect(calls.filter((name) => name === 'locate')).toHaveLength(1);
      const { stops, records } = await desk();
      expect(stops).toMatchObject([
        {
          ...{ library: 'open', cause, waiting: 3 },
          ...{ since: '2026-11-19T19:00:00.000Z', tryAt: '2026-11-19T19:05:00.000Z' },
        },
      ]);
      expect(records.map(({ task }) => task)).toEqual(rounds.map(() => 'administrator'));
      expect(await town.audit()).toEqual(['archive-stopped']);

      mended();
      // Not yet time: nothing is asked of SharePoint, and the sweep wakes nobody.
      const before = calls.length;
      await archiveAll();
      await sweep(deps)(town.scope);
      expect(calls).toHaveLength(before);
      expect(await woken()).toEqual([]);

      // The sweep wakes one record, which looks; then all the others follow.
      app.itIs(at('2026-11-19T19:20:00.000Z'));
      await sweep(deps)(town.scope);
      const [first, ...none] = await woken();
      expect(none).toEqual([]);
      expect(await archive(first ?? '')).toEqual({ outcome: 'done' });
      expect((await desk()).stops).toEqual([]);
      expect((await states()).toSorted()).toEqual(['archived', 'queued', 'queued']);
      expect((await woken()).toSorted()).toEqual([...rounds].toSorted());
      await archiveAll();
      expect(await states()).toEqual(['archived', 'archived', 'archived']);
      expect(library.files()).toHaveLength(6);
      expect((await town.audit()).toSorted()).toEqual([
        ...['archive-resumed', 'archive-stopped'],
        ...['record-archived', 'record-archived', 'record-archived'],
      ]);
    },
  );

  it('that lasts is looked at by one record at a time, ever more seldom, and by another each time', async () => {
    library.remove('site');
    await archiveAll();
    const lookers: string[] = [];
    const waits: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const tryAt = (await desk()).stops[0]?.tryAt ?? at('2026-11-19T19:00:00.000Z');
      waits.push((Date.parse(tryAt) - Date.parse(app.deps.clock.now())) / 60_000);
      app.itIs(tryAt);
      const before = calls.length;
      const roundId = await looker();
      lookers.push(roundId);
      await archive(roundId);
      expect(calls.slice(before)).toEqual(['locate']);
    }
    expect(waits).toEqual([5, 10, 20, 40, 60, 60]);
    const [first, second, third] = rounds;
    expect(lookers).toEqual([second, third, first, second, third, first]);
    expect(await town.audit()).toEqual(['archive-stopped']);
    expect((await desk()).stops[0]?.since).toBe('2026-11-19T19:00:00.000Z');
  });

  /** The first record’s own files are always refused, though the library takes all others. */
  const oneIsBroken = (refusal: RemoteRefusal): void => {
    const { upload } = library;
    library.upload = (municipality, driveId, path, ...rest) =>
      path.includes('_10-2026_')
        ? Promise.resolve({ refused: true, refusal })
        : upload(municipality, driveId, path, ...rest);
  };
  /** Everything that has a job or is woken by the sweep, until nothing more happens by itself before the next look. */
  const goOn = async (): Promise<void> => {
    await sweep(deps)(town.scope);
    for (const roundId of await woken()) await archive(roundId);
    for (const roundId of await woken()) await archive(roundId);
  };
  const stateOf = async (roundId: string) =>
    (await town.tx((tx) => tx.records.ofRound(roundId)))?.state;

  it.each<['no-access' | 'quota-exceeded']>([['no-access'], ['quota-exceeded']])(
    '(%s) that is one record’s own holds up neither of two good ones, and a person is told of that record alone',
    async (cause) => {
      oneIsBroken({ code: cause });
      await archiveAll();
      expect(await states()).toEqual(['library-stopped', 'library-stopped', 'library-stopped']);
      app.itIs(at('2026-11-19T19:05:00.000Z'));
      await goOn();
      expect(await stateOf(rounds[0] ?? '')).toEqual({ status: 'attention', problem: cause });
      expect(await stateOf(rounds[1] ?? '')).toMatchObject({ status: 'archived' });
      expect(await stateOf(rounds[2] ?? '')).toMatchObject({ status: 'archived' });
      expect((await desk()).stops).toEqual([]);
      expect((await town.audit()).filter((type) => type.startsWith('archive-'))).toEqual([
        'archive-stopped',
        'archive-resumed',
      ]);
      expect(library.files()).toHaveLength(4);
    },
  );

  it('is looked at by another, where whoever had the turn was never heard of again', async () => {
    grantLost();
    await archiveAll();
    const lookers: string[] = [];
    const waits: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { tryAt = at('2026-11-19T19:00:00.000Z') } = (await desk()).stops[0] ?? {};
      waits.push((Date.parse(tryAt) - Date.parse(app.deps.clock.now())) / 60_000);
      app.itIs(tryAt);
      const roundId = await looker();
      lookers.push(roundId);
      const killed = { ...library, find: () => Promise.reject(new Error('killed')) };
      await expect(archiveRound({ ...deps, library: killed })(town.scope, roundId)).rejects.toThrow(
        'killed',
      );
    }
    expect(waits).toEqual([5, 10, 20, 40]);
    expect(lookers).toEqual([rounds[1], rounds[2], rounds[0], rounds[1]]);
  });

  it('is not held shut by a record that needs a person of its own', async () => {
    grantLost();
    await archiveAll();
    const { download } = library;
    // The second, whose turn it is first, comes back broken every time.
    library.download = async (municipality, driveId, itemId) => {
      const back = await download(municipality, driveId, itemId);
      const isBroken = library
        .files()
        .some(({ item, path }) => item.itemId === itemId && path.includes('_11-2026_'));
      return back.refused || !isBroken
        ? back
        : { refused: false, value: back.value.map((byte) => byte ^ 0xff) };
    };
    app.itIs(at('2026-11-19T19:05:00.000Z'));
    await archive(await looker());
    expect(await stateOf(rounds[1] ?? '')).toMatchObject({ status: 'attention' });
    app.itIs(at('2026-11-19T19:15:00.000Z'));
    await archive(await looker());
    for (const roundId of [rounds[0], rounds[2]]) await archive(roundId ?? '');
    expect((await states()).toSorted()).toEqual(['archived', 'archived', 'attention']);
    expect((await desk()).stops).toEqual([]);
  });

  it('that was held to be one record’s own is tried again with all others when the library is mended', async () => {
    oneIsBroken({ code: 'quota-exceeded' });
    await archiveAll();
    app.itIs(at('2026-11-19T19:05:00.000Z'));
    await goOn();
    expect(await stateOf(rounds[0] ?? '')).toMatchObject({ status: 'attention' });
    library.upload = whole;
    const more = uuid(704);
    await town.tx(async (tx) => {
      const [round, protocol] = await Promise.all([
        tx.rounds.byId(rounds[2] ?? ''),
        tx.protocols.ofRound(rounds[2] ?? ''),
      ]);
      if (!round || !protocol) throw new Error('they are there');
      await tx.rounds.save({ ...aClosedRound(), id: more, ordinal: 9, meetingNumber: '19/2026' });
      await tx.protocols.save({
        ...protocol,
        ...{ id: uuid(804), roundId: more, content: aProtocol({ meetingNumber: '19/2026' }) },
      });
    });
    full();
    await archive(more);
    expect((await desk()).stops).toMatchObject([{ cause: 'quota-exceeded' }]);
    app.itIs(at('2026-11-19T19:10:00.000Z'));
    await goOn();
    expect(await states()).toEqual(['archived', 'archived', 'archived', 'archived']);
  });

  it('is looked at again at once when a clerk asks for one record, or for all', async () => {
    grantLost();
    await archiveAll();
    const record = await town.tx((tx) => tx.records.ofRound(rounds[1] ?? ''));
    await retryRecord(deps)(town.by('clerk'), record?.id ?? '');
    grantLost();
    await archive(rounds[1] ?? '');
    expect(await states()).toEqual(['library-stopped', 'library-stopped', 'library-stopped']);

    expect(await retryAllRecords(deps)(town.by('clerk'))).toEqual({ refused: false, value: null });
    expect((await woken()).toSorted()).toEqual([...rounds].toSorted());
    await archiveAll();
    expect(await states()).toEqual(['archived', 'archived', 'archived']);
  });

  it('leaves the other library alone', async () => {
    const { openLibraryId } = town.municipality.sharePoint;
    await town.tx((tx) =>
      tx.archiveLibraries.save({
        ...{ library: 'restricted', driveId: openLibraryId, place: null, moved: null },
        stop: {
          ...{ cause: 'no-access', tries: 0, requestId: null },
          since: at('2026-11-19T18:00:00.000Z'),
          tryAt: at('2026-11-19T20:00:00.000Z'),
        },
        ...{ triedBy: null, resumedAt: null },
      }),
    );
    await archiveAll();
    expect(await states()).toEqual(['archived', 'archived', 'archived']);
  });

  it.each(['facilitator', 'ola', 'planner', 'administrator', 'directorStaff'] as const)(
    'is not for %s to have looked at again',
    async (who) => {
      expect(await retryAllRecords(deps)(town.by(who))).toEqual({
        ...{ refused: true, refusal: { code: 'not-allowed', action: 'run-archive' } },
      });
    },
  );
});

describe('a library that was renamed or moved', () => {
  it('is found by its id, archived in, and told of for thirty days', async () => {
    await archive(rounds[0] ?? '');
    library.move({ name: 'Arkiv 2027', webUrl: 'https://sharepoint.invalid/arkiv-2027' });
    await archive(rounds[1] ?? '');
    expect((await desk()).moves).toEqual([]); // looked at within the hour

    app.itIs(at('2026-11-19T20:30:00.000Z'));
    await archive(rounds[2] ?? '');
    expect(await states()).toEqual(['archived', 'archived', 'archived']);
    expect((await desk()).moves).toEqual([
      {
        library: 'open',
        ...{ name: 'Arkiv 2027', webUrl: 'https://sharepoint.invalid/arkiv-2027' },
        from: { name: 'Politisk arkiv', webUrl: 'https://sharepoint.invalid/politisk-arkiv' },
        at: '2026-11-19T20:30:00.000Z',
      },
    ]);
    expect(await town.audit()).toContain('archive-library-moved');
    app.itIs(at('2026-12-20T20:30:00.000Z'));
    expect((await desk()).moves).toEqual([]);
  });
});

describe('a file that something else came before', () => {
  const conflict: RemoteRefusal = { code: 'conflict' };

  it('is read again, and described as it should be', async () => {
    library.refuseNext('setColumns', conflict);
    library.refuseNext('setColumns', conflict);
    expect(await archive(rounds[0] ?? '')).toEqual({ outcome: 'done' });
    expect(await states()).toEqual(['archived']);
    expect(calls.filter((name) => name === 'setColumns')).toHaveLength(2 + 2);
  });

  it('is not described twice, where it was our own success that came first', async () => {
    library.refuseNext('setColumns', conflict, { afterEffect: true });
    await archive(rounds[0] ?? '');
    expect(await states()).toEqual(['archived']);
    expect(calls.filter((name) => name === 'setColumns')).toHaveLength(2);
  });

  it('is tried again later where it goes on', async () => {
    for (let turn = 0; turn < 3; turn += 1) library.refuseNext('setColumns', conflict);
    expect(await archive(rounds[0] ?? '')).toMatchObject({ outcome: 'again' });
    expect(await states()).toEqual(['archive-unreachable']);
    await archive(rounds[0] ?? '');
    expect(await states()).toEqual(['archived']);
  });

  it('is placed again where somebody took it away between two steps', async () => {
    library.refuseNext('setColumns', { code: 'not-found' });
    expect(await archive(rounds[0] ?? '')).toMatchObject({ outcome: 'again' });
    await archive(rounds[0] ?? '');
    expect(await states()).toEqual(['archived']);
    expect(library.files()).toHaveLength(2);
  });
});

describe('a SharePoint that lies', () => {
  it('and says that it set columns which it did not set needs an administrator, and is not believed', async () => {
    const deaf = counted(library);
    const lying = { ...deps, library: { ...deaf, setColumns: () => answeredNull } };
    await archiveRound(lying)(town.scope, rounds[0] ?? '');
    expect(await states()).toEqual(['attention']);
    expect((await desk()).records).toMatchObject([
      { reason: 'columns-differ', task: 'administrator' },
    ]);
    await archive(rounds[0] ?? '');
    expect(await states()).toEqual(['archived']);
  });
  const answeredNull = Promise.resolve({ refused: false, value: null } as const);

  it('on the way back only is asked once more, and believed when it then tells the truth', async () => {
    let downloads = 0;
    const { download } = library;
    const broken: FakeRecordLibrary = {
      ...library,
      download: async (...given) => {
        downloads += 1;
        const back = await download(...given);
        return downloads === 1 && !back.refused
          ? { refused: false, value: back.value.map((byte) => byte ^ 0xff) }
          : back;
      },
    };
    await archiveRound({ ...deps, library: broken })(town.scope, rounds[0] ?? '');
    expect(await states()).toEqual(['archived']);
  });
});

describe('the lock', () => {
  it('is asked for only where the app may, put on what has a label, and read back', async () => {
    const locking = createFakeRecordLibrary(app.towns, { locksRecords: true });
    const { readRetentionLabel } = locking;
    let isLabelled = false;
    const labelling: FakeRecordLibrary = {
      ...locking,
      readRetentionLabel: (...given) => {
        if (!isLabelled)
          for (const { path } of locking.files()) locking.label(path, 'Bevares for alltid');
        isLabelled = locking.files().length === 2;
        return readRetentionLabel(...given);
      },
    };
    await archiveRound({ ...deps, library: labelling })(town.scope, rounds[0] ?? '');
    const { records } = await desk();
    expect(records).toMatchObject([{ status: 'archived', missing: [] }]);
    expect(records[0]?.files.map(({ isLocked }) => isLocked)).toEqual([true, true]);
    expect((await stepsOf(rounds[0] ?? '')).map(({ step }) => step)).toContain('lock');
  });

  it('is said to be missing where the label is there and locks nothing', async () => {
    const { readRetentionLabel } = library;
    const labelled: FakeRecordLibrary = {
      ...library,
      readRetentionLabel: (...given) => {
        for (const { path } of library.files()) library.label(path, 'Bevares');
        return readRetentionLabel(...given);
      },
    };
    await archiveRound({ ...deps, library: labelled })(town.scope, rounds[0] ?? '');
    expect((await desk()).records).toMatchObject([
      { status: 'archived', missing: ['record-lock'] },
    ]);
  });
});

describe('the steps of a record', () => {
  it('are all kept, each with its file and time', async () => {
    await archive(rounds[0] ?? '');
    const steps = await stepsOf(rounds[0] ?? '');
    const ofFile = ['upload', 'read-back', 'columns', 'label'];
    expect(steps.map(({ step }) => step)).toEqual(['render', ...ofFile, ...ofFile, 'archive']);
    expect(steps.every(({ outcome, tries }) => outcome === 'done' && tries === 1)).toBe(true);
    expect(steps[1]?.fileName).toMatch(/\.pdf$/);
    expect(steps[5]?.fileName).toMatch(/\.json$/);
  });

  it('count the same trouble on one line, with the request that Microsoft’s support asks for', async () => {
    const failing: FakeRecordLibrary = {
      ...library,
      upload: () =>
        Promise.resolve({
          refused: true,
          refusal: { code: 'try-later', retryAfterSeconds: 30, throttled: true },
          requestId: '6b1f3c9e-5f7a-4f57-9d0e-0c1d2e3f4a5b',
        }),
    };
    for (const minute of [0, 1, 2]) {
      app.itIs(at(`2026-11-19T19:0${String(minute)}:00.000Z`));
      await archiveRound({ ...deps, library: failing })(town.scope, rounds[0] ?? '');
    }
    expect((await stepsOf(rounds[0] ?? '')).slice(1)).toEqual([
      {
        ...{ step: 'upload', outcome: 'again', reason: 'archive-throttled', tries: 3 },
        fileName: expect.stringMatching(/pdf$/) as unknown,
        requestId: '6b1f3c9e-5f7a-4f57-9d0e-0c1d2e3f4a5b',
        ...{ firstAt: '2026-11-19T19:00:00.000Z', lastAt: '2026-11-19T19:02:00.000Z' },
      },
    ]);
  });
});
