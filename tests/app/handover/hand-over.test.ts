import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackageFolder } from '../../../src/adapters/noark/package-folder.ts';
import { writtenPackage } from '../../../src/adapters/noark/written-package.ts';
import { namedId } from '../../../src/adapters/system/named-id.ts';
import { checkPackage } from '../../../src/app/handover/check-package.ts';
import { handOver } from '../../../src/app/handover/hand-over.ts';
import type { HandoverProgress } from '../../../src/app/handover/hand-over.ts';
import { packageFiles } from '../../../src/core/handover/package-files.ts';
import { aTerm, aheadId, cancelledId, closedId, secret } from '../../support/a-term.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';
import { aClosedPoll } from '../../support/builders/a-poll.ts';
import { aClosedRound, aPublishedRound } from '../../support/builders/a-round.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import type { FakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';

const hasXmllint = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'xmllint')));

let app: App;
let folder: string;
beforeAll(async () => {
  app = await anApp();
  folder = await mkdtemp(join(tmpdir(), 'radslag-handover-'));
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

let count = 0;
async function settled(): Promise<{ town: Town; library: FakeRecordLibrary; to: string }> {
  const town = await aTown(app);
  const library = createFakeRecordLibrary(app.towns);
  await aTerm(app, town, library);
  count += 1;
  return { town, library, to: join(folder, `package-${count}`) };
}

const run = (
  { town, library, to }: { town: Town; library: FakeRecordLibrary; to: string },
  term = '2023-2027',
  tell: (progress: HandoverProgress) => void = () => undefined,
) =>
  handOver({ ...app.deps, library, namedId })(town.scope, {
    ...{ municipality: town.municipality, term, tell },
    openFolder: () => openPackageFolder(to),
  });

const read = (to: string, path: string) => readFile(join(to, path), 'utf8');
const faults = async (to: string) =>
  (await checkPackage(writtenPackage(to))).faults.map(({ fault }) => fault);

describe('handing over a term', () => {
  let given: Awaited<ReturnType<typeof settled>>;
  const told: HandoverProgress[] = [];
  beforeAll(async () => {
    given = await settled();
    const outcome = await run(given, '2023-2027', (progress) => told.push(progress));
    expect(outcome).toMatchObject({
      refused: false,
      value: {
        problems: [],
        hasJournals: true,
        // An open and a closed meeting, whose minutes are two records; one that was called off, and not the one to come.
        counts: { meetings: 3, records: 3, cases: 1, posts: 8, documents: 14, changes: 3 },
      },
    });
  });

  it.skipIf(!hasXmllint)('writes files that keep to the national archive’s schemas', () => {
    for (const { path, schemas } of Object.values(packageFiles)) {
      const args = ['--noout', '--nonet', '--schema', join(given.to, schemas[0])];
      execFileSync('xmllint', [...args, join(given.to, path)], { stdio: 'pipe' });
    }
  });

  it('passes the checks of files, sums, counts, ids, references, dates and journals', async () => {
    expect(await checkPackage(writtenPackage(given.to))).toEqual({ documents: 14, faults: [] });
  });

  it('holds every archived file once, byte for byte as SharePoint returns it', async () => {
    const structure = await read(given.to, 'arkivstruktur.xml');
    for (const file of given.library.files()) {
      const name = file.path.split('/').at(-1) ?? '';
      expect(structure.split(`dokumenter/2026/${name}<`)).toHaveLength(2);
      expect(await readFile(join(given.to, 'dokumenter/2026', name))).toEqual(
        Buffer.from(file.bytes),
      );
    }
  });

  it('has a folder for each meeting that was announced and is past, and tells why one was called off', async () => {
    const structure = await read(given.to, 'arkivstruktur.xml');
    for (const id of [ids.round, closedId, cancelledId]) expect(structure).toContain(id);
    expect(structure).not.toContain(aheadId);
    expect(structure).toContain('Møtet ble avlyst: Salen er oppusset.');
    expect(structure).toContain('<moetedeltakerNavn>Åse Ås</moetedeltakerNavn>');
    expect(structure).not.toContain('Kommer senere');
    expect(structure).not.toContain('Feilført');
  });

  it('screens a closed meeting by its basis and points its two records to each other', async () => {
    const structure = await read(given.to, 'arkivstruktur.xml');
    expect(structure).toContain('<skjermingshjemmel>offl. § 23</skjermingshjemmel>');
    expect(structure.split('Dokument hvor deler av innholdet er skjermet')).toHaveLength(3);
    expect(structure.split('<referanseTilMoeteregistrering>')).toHaveLength(3);
  });

  it('tells nothing in the public journal of what is closed or of private persons', async () => {
    const [open, whole] = [
      await read(given.to, 'offentligJournal.xml'),
      await read(given.to, 'loependeJournal.xml'),
    ];
    expect(whole).toContain(`Kari ${secret}`);
    expect(open).not.toContain(secret);
    expect(open).toContain('Høringsuttalelse fra Velforeningen');
    // Three are screened, and listed all the same: how many there are is no secret.
    expect(open.split('<tilgangsrestriksjon>')).toHaveLength(4);
    expect(open.split('<journalregistrering>')).toHaveLength(whole.split('<journalregistrering>').length); // prettier-ignore
  });

  it('logs what was changed of a meeting after its notice was out', async () => {
    const log = await read(given.to, 'endringslogg.xml');
    expect(log).toContain('<tidligereVerdi>Kommunestyresalen</tidligereVerdi>');
    expect(log).toContain('<nyVerdi>2026-11-25</nyVerdi>');
    expect(log).toContain('<nyVerdi>Avsluttet periode</nyVerdi>');
  });

  it('has the same ids when it is handed over again', async () => {
    const again = { ...given, to: `${given.to}-again` };
    await run(again);
    expect(await read(again.to, 'arkivstruktur.xml')).toBe(
      await read(given.to, 'arkivstruktur.xml'),
    );
  });

  it('comes with a list of contents for people', async () => {
    const index = await read(given.to, 'index.html');
    expect(index).toMatch(/^<!doctype html>\n<html lang="nb">/u);
    expect(index).toContain('href="dokumenter/2026/2026-11-19_KS_09-2026_Moetebok_v1.pdf"');
    expect(index).toContain('Avlyst: Salen er oppusset.');
    expect(index).toContain('Valgperioden var ikke over');
    expect(index).toContain('<h3>2026</h3>');
    expect(index).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
  });

  it('is remembered in the audit log with the checksum of its table of contents', async () => {
    const [said] = await given.town.tx((tx) => tx.audit.ofType('term-handed-over'));
    const bytes = await readFile(join(given.to, 'arkivuttrekk.xml'));
    const sha256 = app.deps.documents.sha256(bytes);
    expect(said).toMatchObject({ subject: ids.term, facts: { term: '2023-2027', documents: 14, sha256 } }); // prettier-ignore
  });

  it('tells how far it has come', () => {
    expect(told).toEqual([
      { of: 'meetings', done: 4, all: 4 },
      { of: 'cases', done: 1, all: 1 },
    ]);
  });
});

describe('what keeps a term from being handed over', () => {
  it('is a term that is not there, one to come, and one in which nothing happened', async () => {
    const given = await settled();
    await given.town.tx((tx) =>
      tx.people.saveTerm({ id: uuid(990), startsOn: on('2031-10-01'), endsOn: on('2035-09-30') }),
    );
    expect(await run(given, '2019-2023')).toEqual({
      refused: true,
      refusal: { code: 'no-such-term', asked: '2019-2023', terms: ['2023-2027', '2031-2035'] },
    });
    expect(await run(given, '2031-2035')).toMatchObject({ refusal: { code: 'term-not-begun' } });
    const empty = await aTown(app, {}, { isEmpty: true });
    await empty.tx((tx) =>
      tx.people.saveTerm({ id: ids.term, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') }),
    );
    expect(await run({ ...given, town: empty })).toMatchObject({
      refusal: { code: 'nothing-to-hand-over' },
    });
  });

  it('is a folder with something in it, and nothing there is touched', async () => {
    const given = await settled();
    await run(given);
    const before = await read(given.to, 'arkivstruktur.xml');
    expect(await run(given)).toMatchObject({ refusal: { code: 'folder-not-empty' } });
    expect(await read(given.to, 'arkivstruktur.xml')).toBe(before);
  });

  it('is a file that SharePoint returns otherwise, has not got, or will not give: it is named, and no package comes of it', async () => {
    const given = await settled();
    given.library.corrupt('2026/KS/2026-11-19_KS_09-2026_Moetebok_v1.pdf');
    given.library.refuseNext('download', {
      ...{ code: 'try-later', retryAfterSeconds: 0, throttled: true },
    });
    expect(await run(given)).toMatchObject({
      value: {
        problems: [
          {
            ...{ code: 'file-differs', about: 'Kommunestyret 09/2026' },
            file: '2026-11-19_KS_09-2026_Moetebok_v1.pdf',
          },
        ],
      },
    });
    expect(await faults(given.to)).toEqual(['not-finished']);
    expect(await given.town.audit()).not.toContain('term-handed-over');

    const again = { ...given, to: `${given.to}-again` };
    given.library.refuseNext('download', { code: 'no-access' });
    given.library.refuseNext('download', { code: 'not-found' });
    const outcome = await run(again);
    expect(outcome).toMatchObject({
      value: { problems: [{ code: 'file-unreadable' }, { code: 'file-missing' }] },
    });
  });

  it('is an anonymous poll whose answers are not counted yet, and not one whose answers are lost', async () => {
    const given = await settled();
    const sealedWith = (state: 'sealed' | 'lost', n: number) =>
      given.town.tx((tx) =>
        tx.polls.save({
          ...aClosedPoll({ id: uuid(970 + n), roundId: null, title: 'Uten navn' }),
          ...{ visibility: 'anonymous', anonymousUse: 'climate', resultsWhen: 'at-close' },
          seal: { keyId: uuid(980 + n), publicKey: 'bøkkel', state },
        }),
      );
    await sealedWith('lost', 1);
    await sealedWith('sealed', 2);
    expect(await run(given)).toMatchObject({
      value: { problems: [{ code: 'poll-being-opened', recordId: uuid(972) }] },
    });
  });

  it('is a meeting that nobody has closed, and minutes that still wait', async () => {
    const given = await settled();
    await given.town.tx(async (tx) => {
      const late = aPublishedRound({ id: uuid(960), ordinal: 6, meetingNumber: '13/2026' });
      await tx.rounds.save({ ...late, version: 1 });
      // Closed, and its minutes are on their way to be approved.
      const drafted = aClosedRound({ id: uuid(961), ordinal: 7, meetingNumber: '14/2026' });
      await tx.rounds.save({ ...drafted, version: 1 });
      const record = await tx.records.ofRound(closedId);
      if (record)
        await tx.records.saveState(record.id, { status: 'attention', problem: 'no-access' }, 1);
    });
    const outcome = await run(given);
    expect(outcome.refused ? [] : outcome.value.problems.map(({ code }) => code).toSorted()).toEqual([
      'meeting-not-closed',
      'not-archived',
      'not-archived',
    ]); // prettier-ignore
  });
});

describe('checking a package again', () => {
  it('finds what was changed, taken away and put in', async () => {
    const given = await settled();
    await run(given);
    const pdf = join(given.to, 'dokumenter/2026/2026-11-19_KS_09-2026_Moetebok_v1.pdf');
    const bytes = await readFile(pdf);
    await writeFile(pdf, Buffer.concat([bytes, Buffer.from('.')]));
    await writeFile(join(given.to, 'dokumenter/ukjent.pdf'), 'x');
    expect(await faults(given.to)).toEqual([
      'checksum-differs',
      'size-differs',
      'document-not-told-of',
      'count-differs',
    ]);
    await rm(pdf);
    expect(await faults(given.to)).toContain('file-missing');
  });

  it('finds ids that come twice, references to nothing, empty elements and dates that disagree', async () => {
    const given = await settled();
    await run(given);
    const path = join(given.to, 'arkivstruktur.xml');
    const structure = await readFile(path, 'utf8');
    const tamper = async (change: (text: string) => string): Promise<readonly string[]> => {
      await writeFile(path, change(structure));
      return faults(given.to);
    };
    expect(await tamper((text) => text.replaceAll(closedId, ids.round))).toContain('system-id-twice'); // prettier-ignore
    expect(await tamper((text) => text.replaceAll(cancelledId, uuid(1)))).toContain('reference-unresolved'); // prettier-ignore
    expect(await tamper((text) => text.replace('<moetested>', '<noe/><moetested>'))).toContain('element-empty'); // prettier-ignore
    expect(await tamper((text) => text.replace(/<avsluttetDato>2026/, '<avsluttetDato>1999'))).toContain('dates-disagree'); // prettier-ignore
    expect(await tamper((text) => text.replace('</arkivdel>', ''))).toContain('not-well-formed');
    expect(await tamper((text) => text.replace('xsi:type="journalpost"', 'xsi:type="arkivnotat"'))).toContain('journals-differ'); // prettier-ignore
    expect(await tamper((text) => text.replace(ids.round, 'ingen-uuid'))).toContain('system-id-not-uuid'); // prettier-ignore
    expect(await tamper((text) => text.replaceAll(/<(\/?)skjerming>/g, '<$1gradering>'))).toContain('restriction-differs'); // prettier-ignore
    expect(await tamper((text) => text.replace('Avsluttet</saksstatus>', 'Reservert</saksstatus>'))).toContain('status-unfinished'); // prettier-ignore
    // Whatever was done to it, its checksum tells.
    expect(await tamper((text) => `${text} `)).toEqual(['checksum-differs']);
  });
});
