import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { listPublicMeetings, seePublicMeeting } from '../../../src/app/public/see-public.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { archiveSource } from '../../../src/app/records/archive-source.ts';
import { recordsToWake } from '../../../src/app/records/records-to-wake.ts';
import { retryAllRecords } from '../../../src/app/records/retry-record.ts';
import { seeArchive } from '../../../src/app/records/see-archive.ts';
import { createLabelSettler } from '../../../src/app/records/settle-labels.ts';
import { settleRecall } from '../../../src/app/records/settle-recall.ts';
import { listLibraries, verifyRemote } from '../../../src/app/records/verify-remote.ts';
import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import type { FrozenMark } from '../../../src/core/protocols/screening-mark.ts';
import { usualCheckRules } from '../../../src/core/records/archive-check.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aPhaseRecord } from '../../support/builders/a-phase-record.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aClosedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const now = at('2026-11-19T19:05:00.000Z');
const secret = 'Kari Nordmann';
const summary = `Rådet hørte ${secret}.`;
const mark: FrozenMark = {
  ...{ id: uuid(990), passage: 'summary:0', words: secret, code: 'offl-13-personal' },
  place: { start: summary.indexOf(secret), end: summary.indexOf(secret) + secret.length },
  ...{ restriction: 'Unntatt offentlighet', basis: 'offl. § 13' },
};
const screened = { schema: 'radslag.protocol.v4', screening: [mark] } as const;

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(now);
  await town.tx((tx) => tx.rounds.save(aClosedRound()));
  await minutes(1);
});

const minutes = (version: number, overrides: Partial<ProtocolContent> = {}): Promise<void> =>
  town.tx((tx) =>
    tx.protocols.save({
      ...{ id: uuid(650 + version), roundId: ids.round, version, assembledAt: now },
      content: aProtocol({ summary, ...overrides }),
    }),
  );
const archive = () => archiveRound(app.deps)(town.scope, ids.round);
const lines = async () => {
  const seen = await seeArchive(app.deps)(town.by('clerk'));
  return seen.refused ? [] : seen.value.records;
};
/** The record of a version in the open library. */
const lineOf = async (version: number) =>
  (await lines()).find(
    ({ library, files }) => library === 'open' && files[0]?.name.includes(`_v${version}`),
  );
const settle = async (said: Parameters<ReturnType<typeof settleRecall>>[2]) =>
  settleRecall(app.deps)(town.by('clerk'), (await lineOf(1))?.id ?? '', said);
const takenOut = { outcome: 'taken-out', reason: '' } as const;
const mayStay = { outcome: 'may-stay', reason: 'Hun har sagt ja.' } as const;
const firstInLibrary = () =>
  app.deps.library
    .files()
    .filter(
      ({ driveId, path }) =>
        driveId === town.municipality.sharePoint.openLibraryId && path.includes('_v1'),
    );
const takeFirstOut = (): void => {
  for (const { item } of firstInLibrary()) app.deps.library.deleteItem(item.itemId);
};
const seen = () => seePublicMeeting(app.deps)(town.scope, town.municipality, ids.round, now);

describe('minutes in the open library of which a later version screens something', () => {
  it('need the clerk, with why, and nothing else does', async () => {
    await archive();
    expect(await lineOf(1)).toMatchObject({ status: 'archived', recall: null, task: 'nobody' });
    await minutes(2, screened);
    await archive();
    expect(await lineOf(1)).toMatchObject({
      ...{ status: 'attention', recall: 'screened-since', reason: null, task: 'clerk' },
    });
    expect((await lines()).map(({ status }) => status).toSorted()).toEqual([
      ...['archived', 'archived', 'attention'],
    ]);
    expect(await seeHome(app.deps)(town.by('clerk'))).toMatchObject({
      staff: { archiveAttention: 1 },
    });
  });

  it('are off the public page at once, before the later version is archived', async () => {
    await archive();
    expect(JSON.stringify((await seen())?.protocol)).toContain(secret);
    await minutes(2, screened);
    expect((await seen())?.protocol).toBeNull();
    expect(await listPublicMeetings(app.deps)(town.scope, now)).toMatchObject([
      { protocolAt: null },
    ]);
    await archive();
    expect((await seen())?.protocol).toMatchObject({ version: 2 });
    expect(JSON.stringify(await seen())).not.toContain(secret);
  });

  it('stay in sight where the later version screens no more than they do', async () => {
    await minutes(2, screened);
    await archive();
    await minutes(3, { ...screened, reason: 'Feil klokkeslett' });
    expect((await seen())?.protocol).toMatchObject({ version: 2 });
    expect(await lineOf(2)).toMatchObject({ recall: null });
  });

  it('are not put in the open library where they had not come there yet, until somebody has said that they may', async () => {
    await minutes(2, screened);
    await archive();
    expect(firstInLibrary()).toEqual([]);
    expect(await lineOf(1)).toMatchObject({ status: 'attention', recall: 'screened-since' });
    await retryAllRecords(app.deps)(town.by('clerk'));
    await archive();
    expect(firstInLibrary()).toEqual([]);
    expect(await settle(mayStay)).toMatchObject({ refused: false });
    await archive();
    expect(firstInLibrary()).toHaveLength(2);
    expect(await lineOf(1)).toMatchObject({ status: 'archived', recall: null });
  });
});

describe('what was said to be kept out', () => {
  it('never comes to the open library, whoever takes it up again', async () => {
    await minutes(2, screened);
    await archive();
    expect(firstInLibrary()).toEqual([]);
    expect(await settle(takenOut)).toMatchObject({ refused: false });
    await archive();
    await retryAllRecords(app.deps)(town.by('clerk'));
    await archive();
    expect(firstInLibrary()).toEqual([]);
    expect(await lineOf(1)).toMatchObject({
      ...{ status: 'waiting', recall: null, reason: null, takenOutAt: now, task: 'nobody' },
    });
    expect(await seeHome(app.deps)(town.by('clerk'))).toMatchObject({
      staff: { archiveAttention: 0 },
    });
  });

  it('does not come back after its files were taken out half-way', async () => {
    app.deps.library.refuseNext('setColumns', { code: 'refused', status: 400 });
    await archive();
    expect(firstInLibrary()).toHaveLength(1);
    await minutes(2, screened);
    await archive();
    takeFirstOut();
    expect(await settle(takenOut)).toMatchObject({ refused: false });
    await retryAllRecords(app.deps)(town.by('clerk'));
    await archive();
    expect(firstInLibrary()).toEqual([]);
    expect(await lineOf(1)).toMatchObject({ reason: null, takenOutAt: now });
  });

  it('is not said of a file that lies there though its upload was never heard of', async () => {
    const lost = { code: 'try-later', retryAfterSeconds: 5, throttled: false } as const;
    app.deps.library.refuseNext('upload', lost, { afterEffect: true });
    await archive();
    expect(firstInLibrary()).toHaveLength(1);
    await minutes(2, screened);
    expect(await settle(takenOut)).toMatchObject({ refusal: { code: 'still-in-library' } });
    takeFirstOut();
    expect(await settle(takenOut)).toMatchObject({ refused: false });
  });

  it('is not said of a file that a run has put out meanwhile', async () => {
    await minutes(2, screened);
    await archive();
    const recordId = (await lineOf(1))?.id ?? '';
    const library: typeof app.deps.library = {
      ...app.deps.library,
      find: async (...asked) => {
        const answer = await app.deps.library.find(...asked);
        await town.tx(async (tx) => {
          const [file] = (await tx.records.byId(recordId))?.files ?? [];
          if (file) await tx.records.saveFile({ ...file, itemId: 'put-out-meanwhile' });
        });
        return answer;
      },
    };
    expect(
      await settleRecall({ ...app.deps, library })(town.by('clerk'), recordId, takenOut),
    ).toMatchObject({ refusal: { code: 'still-in-library' } });
    expect(await lineOf(1)).toMatchObject({ recall: 'screened-since' });
  });
});

describe('what is held back in a library that is stopped', () => {
  it.each([[null], [takenOut]])(
    'has no turn to look whether it takes files again (settled: %o)',
    async (said) => {
      await minutes(2, screened);
      await archive();
      if (said) await settle(said);
      const roundId = uuid(660);
      await town.tx(async (tx) => {
        await tx.rounds.save(aClosedRound({ id: roundId, ordinal: 2, meetingNumber: '10/2026' }));
        await tx.protocols.save({
          ...{ id: uuid(661), roundId, version: 1, assembledAt: now },
          content: aProtocol({ meetingNumber: '10/2026' }),
        });
      });
      app.deps.library.refuseNext('upload', { code: 'no-access' });
      await archiveRound(app.deps)(town.scope, roundId);
      const later = addMinutes(now, 60);
      app.itIs(later);
      expect(await town.tx((tx) => recordsToWake(tx, later, later))).toMatchObject([
        { subject: { kind: 'protocol', roundId } },
      ]);
    },
  );
});

describe('settling it', () => {
  beforeEach(async () => {
    await archive();
    await minutes(2, screened);
    await archive();
  });

  it('is refused while SharePoint has a file, and while it does not answer', async () => {
    expect(await settle(takenOut)).toMatchObject({ refusal: { code: 'still-in-library' } });
    takeFirstOut();
    app.deps.library.refuseNext('download', {
      ...{ code: 'try-later', retryAfterSeconds: 5, throttled: true },
    });
    const refusal = { code: 'library-unreachable' };
    expect(await settle(takenOut)).toEqual({ refused: true, refusal });
    expect(await lineOf(1)).toMatchObject({ recall: 'screened-since', takenOutAt: null });
  });

  it('is for good once the files are gone, and in the audit log', async () => {
    takeFirstOut();
    expect(await settle(takenOut)).toMatchObject({ refused: false });
    expect(await lineOf(1)).toMatchObject({ status: 'archived', recall: null, takenOutAt: now });
    expect((await town.audit()).at(-1)).toBe('record-recalled');
    expect(await settle(takenOut)).toMatchObject({ refusal: { code: 'nothing-to-recall' } });
  });

  it('holds for the versions that it was judged by: what screens more asks anew', async () => {
    expect(await settle(mayStay)).toMatchObject({ refused: false });
    expect(await lineOf(1)).toMatchObject({ status: 'archived', recall: null, takenOutAt: null });
    expect((await town.audit()).at(-1)).toBe('record-left-open');
    await minutes(3, screened);
    expect(await lineOf(1)).toMatchObject({ recall: 'screened-since' });
  });

  it('is the clerk’s alone, and of this municipality’s records', async () => {
    const recordId = (await lineOf(1))?.id ?? '';
    for (const who of ['facilitator', 'ola', 'administrator'] as const)
      expect(await settleRecall(app.deps)(town.by(who), recordId, mayStay)).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
    const other = await aTown(app);
    expect(await settleRecall(app.deps)(other.by('clerk'), recordId, mayStay)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('makes the check of the archive miss nothing, and find what comes back', async () => {
    const recordId = (await lineOf(1))?.id ?? '';
    const found = async () => {
      const { library, documents } = app.deps;
      const listings = await listLibraries(library, town.municipality, () => Promise.resolve());
      if ('later' in listings) throw new Error('the library answers');
      const records = (await town.tx((tx) => tx.records.all())).filter(({ id }) => id === recordId);
      const checked = await verifyRemote(
        { library, documents },
        {
          ...{ municipality: town.municipality, records, listings, rules: usualCheckRules },
          ...{ quickXorHashes: new Map(), depth: 'remote', takenOut: new Set([recordId]) },
          labelsOf: createLabelSettler(library, town.municipality, 'remote'),
        },
      );
      return checked.later ? [] : [...new Set(checked.findings.map(({ kind }) => kind))];
    };
    expect(await found()).toContain('remote-not-taken-out');
    takeFirstOut();
    expect(await found()).toEqual([]);
  });
});

describe('a phase’s record in the open library', () => {
  const phase = aPhaseRecord();
  const version = (number: number, content = phase) =>
    town.tx((tx) =>
      tx.recordSources.save({
        ...{ id: uuid(700 + number), subject: { kind: 'phase', phaseId: ids.phase } },
        ...{ version: number, content, madeAt: now },
      }),
    );
  const ofPhase = async () =>
    (await lines()).filter(({ subject }) => subject.kind === 'phase').map(({ recall }) => recall);

  it('needs the clerk when a poll that it tells of is closed in the next, and not when something else is', async () => {
    const [poll] = phase.polls;
    if (!poll) throw new Error('the phase has a poll');
    await version(1);
    await archiveSource(app.deps)(town.scope, uuid(701));
    expect(await ofPhase()).toEqual([null]);
    const openness = { kind: 'closed', basis: 'koml § 11-5', decision: '' } as const;
    const other = { ...poll, title: 'En annen', openness };
    await version(2, { ...phase, openness, polls: [...phase.polls, other] });
    expect(await ofPhase()).toEqual([null]);
    await version(3, { ...phase, openness, polls: [{ ...poll, openness }] });
    expect(await ofPhase()).toEqual(['closed-since']);
  });

  it('is not judged by what another municipality’s record tells, whatever ids they have', async () => {
    const tells = { ...phase, purpose: `Etter samtale med ${secret}` };
    for (const [content, recalls] of [
      [tells, ['screened-since']],
      [phase, [null]],
      [tells, ['screened-since']],
    ] as const) {
      town = await aTown(app);
      await town.tx((tx) => tx.rounds.save(aClosedRound()));
      await minutes(1, screened);
      await version(1, content);
      await archiveSource(app.deps)(town.scope, uuid(701));
      expect(await ofPhase()).toEqual(recalls);
    }
  });

  it('needs the clerk when minutes screen words that stand in it', async () => {
    await version(1, { ...phase, purpose: `Etter samtale med ${secret}` });
    await archiveSource(app.deps)(town.scope, uuid(701));
    await minutes(2, screened);
    expect(await ofPhase()).toEqual(['screened-since']);
  });
});
