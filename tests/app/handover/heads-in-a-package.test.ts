import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPackageFolder } from '../../../src/adapters/noark/package-folder.ts';
import { writtenPackage } from '../../../src/adapters/noark/written-package.ts';
import { namedId } from '../../../src/adapters/system/named-id.ts';
import { checkPackage } from '../../../src/app/handover/check-package.ts';
import { handOver } from '../../../src/app/handover/hand-over.ts';
import type { HandoverProgress } from '../../../src/app/handover/hand-over.ts';
import { archiveSource } from '../../../src/app/records/archive-source.ts';
import { packageFiles } from '../../../src/core/handover/package-files.ts';
import { aTerm } from '../../support/a-term.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aTermOf } from '../../support/builders/a-handover.ts';
import { anAuditHead } from '../../support/builders/an-audit-head.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import type { FakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';

const hasXmllint = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'xmllint')));

let app: App;
let folder: string;
beforeAll(async () => {
  app = await anApp();
  folder = await mkdtemp(join(tmpdir(), 'radslag-heads-'));
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

let town: Town;
let library: FakeRecordLibrary;
const dayBefore = { id: uuid(661), day: '2023-09-30', madeAt: '2023-09-30T22:05:00.000Z' };
const firstDay = { id: uuid(662), day: '2023-10-01', madeAt: '2023-10-01T22:05:00.000Z' };
const later = { id: uuid(663), day: '2026-11-19', madeAt: '2026-11-19T23:05:00.000Z' };

/** Freezes the head of a day, as the sweep does the night after. */
const freeze = ({ id, day, madeAt }: typeof later) =>
  town.tx((tx) =>
    tx.recordSources.save({
      ...{ id, version: 1, subject: { kind: 'audit-head', day: on(day) } },
      ...{ content: anAuditHead({ day: on(day) }), madeAt: at(madeAt) },
    }),
  );
const archive = (id: string) => archiveSource({ ...app.deps, library })(town.scope, id);

let count = 0;
const run = async (tell: (progress: HandoverProgress) => void = () => undefined) => {
  count += 1;
  const to = join(folder, `package-${count}`);
  const outcome = await handOver({ ...app.deps, library, namedId })(town.scope, {
    ...{ municipality: town.municipality, term: '2023-2027', tell },
    openFolder: () => openPackageFolder(to),
  });
  return { to, outcome };
};
const read = (to: string, path: string) => readFile(join(to, path), 'utf8');
const partsOf = (text: string, mark: string): number => text.split(mark).length - 1;

describe('the audit log’s days in a package', () => {
  let to: string;
  const told: HandoverProgress[] = [];
  beforeAll(async () => {
    town = await aTown(app);
    library = createFakeRecordLibrary(app.towns);
    await aTerm(app, town, library);
    for (const head of [dayBefore, firstDay, later]) {
      await freeze(head);
      await archive(head.id);
    }
    const handed = await run((progress) => told.push(progress));
    ({ to } = handed);
    expect(handed.outcome).toMatchObject({
      refused: false,
      value: {
        problems: [],
        // As without them, and a folder with one day for each of two years; the day before the term is another package's.
        counts: {
          ...{ meetings: 3, records: 3, cases: 1, posts: 8, logYears: 2, heads: 2, documents: 18 },
          hasScreened: true,
        },
      },
    });
  });

  it.skipIf(!hasXmllint)('keep to the national archive’s schemas', () => {
    for (const { path, schemas } of Object.values(packageFiles)) {
      const args = ['--noout', '--nonet', '--schema', join(to, schemas[0])];
      execFileSync('xmllint', [...args, join(to, path)], { stdio: 'pipe' });
    }
  });

  it('are counted, and their files, sums, ids and dates agree', async () => {
    expect(await checkPackage(writtenPackage(to))).toEqual({ documents: 18, faults: [] });
    const structure = await read(to, 'arkivstruktur.xml');
    expect([
      structure.match(/<mappe[ >]/gu)?.length,
      structure.match(/<registrering[ >]/gu)?.length,
    ]).toEqual([6, 13]);
    // One that is lost from the structure is missed.
    const path = join(to, 'arkivstruktur.xml');
    await writeFile(path, structure.replace(/\s*<registrering>[^]*?<\/registrering>/u, ''));
    const { faults } = await checkPackage(writtenPackage(to));
    await writeFile(path, structure);
    expect(faults.map(({ fault }) => fault)).toEqual([
      ...['checksum-differs', 'count-differs', 'document-not-told-of'],
    ]);
    expect(faults.map(({ where }) => where)).toContain('arkivstruktur.xml: registrering');
  });

  it('lie in a folder for each year, of the base type, with the days of the term alone', async () => {
    const structure = await read(to, 'arkivstruktur.xml');
    expect(structure).toContain('<mappeID>Revisjonslogg 2023-2027/2023</mappeID>');
    expect(structure).toContain('<tittel>Revisjonsloggen 2026</tittel>');
    expect(partsOf(structure, '<tittel>Revisjonsloggen ')).toBe(2);
    expect(partsOf(structure, '<mappe>')).toBe(2);
    expect(partsOf(structure, '<registrering>')).toBe(2);
    expect(structure).toContain('<tittel>Revisjonslogg 1. oktober 2023</tittel>');
    expect(structure).not.toContain('2023-09-30_Revisjonslogg');
  });

  it('are the bytes that SharePoint returns, and screened by what they are archived with', async () => {
    const structure = await read(to, 'arkivstruktur.xml');
    const files = library.files().filter((file) => file.path.includes('2026-11-19_Revisjonslogg'));
    expect(files).toHaveLength(2);
    for (const { path, bytes } of files) {
      const within = `dokumenter/revisjonslogg/2026/${path.split('/').at(-1) ?? ''}`;
      expect(partsOf(structure, `>${within}<`)).toBe(1);
      expect(await readFile(join(to, within))).toEqual(Buffer.from(bytes));
    }
    const basis = '<skjermingshjemmel>Offentleglova § 14 første ledd</skjermingshjemmel>';
    // Of each day the registration and its two documents.
    expect(partsOf(structure, basis)).toBe(6);
  });

  it('are no posts of a journal', async () => {
    for (const path of ['loependeJournal.xml', 'offentligJournal.xml']) {
      const journal = await read(to, path);
      expect(partsOf(journal, '<journalregistrering>')).toBe(8);
      expect(journal).not.toContain('Revisjonslogg');
    }
  });

  it('have a line each in the list for people', async () => {
    const index = await read(to, 'index.html');
    expect(index).toContain('<h2 id="revisjonslogg">Revisjonsloggen dag for dag</h2><h3>2023</h3>');
    const to2026 = 'dokumenter/revisjonslogg/2026/2026-11-19_Revisjonslogg_v1';
    expect(index).toContain(
      `<h3>2026</h3><ul><li><a href="${to2026}.pdf">19. november 2026 (PDF, skjermet)</a><span> · </span><a href="${to2026}.json">JSON</a></li></ul>`,
    );
    expect(index).toContain('Dager av revisjonsloggen: 2.');
  });

  it('are told of as the package is written', () => {
    expect(told.filter(({ of }) => of === 'audit-days')).toEqual([
      { of: 'audit-days', done: 1, all: 2 },
      { of: 'audit-days', done: 2, all: 2 },
    ]);
  });
});

describe('a term in which nothing but the log grew', () => {
  beforeEach(async () => {
    app.itIs(at('2026-12-20T08:00:00.000Z'));
    town = await aTown(app, {}, { isEmpty: true });
    library = createFakeRecordLibrary(app.towns);
    await town.tx((tx) => tx.people.saveTerm(aTermOf));
    for (const head of [dayBefore, firstDay, later]) await freeze(head);
  });

  it('is handed over without journals', async () => {
    await archive(firstDay.id);
    await archive(later.id);
    // Frozen after the package was begun: it belongs to the next one.
    await freeze({ id: uuid(664), day: '2026-12-19', madeAt: '2026-12-20T08:00:01.000Z' });
    const { to, outcome } = await run();
    expect(outcome).toMatchObject({
      value: { problems: [], hasJournals: false, counts: { heads: 2, documents: 4 } },
    });
    expect(await checkPackage(writtenPackage(to))).toEqual({ documents: 4, faults: [] });
    // Handed over again it has the same ids.
    const again = await run();
    expect(await read(again.to, 'arkivstruktur.xml')).toBe(await read(to, 'arkivstruktur.xml'));
  });

  it('is no package where a day is not archived, nor asked about days outside it', async () => {
    await archive(later.id);
    const none = { code: 'not-archived', about: 'Revisjonslogg 1. oktober 2023', file: null };
    expect((await run()).outcome).toMatchObject({
      value: { problems: [{ ...none, recordId: null }], sha256: null },
    });
    library.refuseNext('upload', { code: 'no-access' });
    await archive(firstDay.id);
    const record = await town.tx((tx) => tx.records.inLibrary(firstDay.id, 'restricted'));
    const { to, outcome } = await run();
    expect(outcome).toMatchObject({ value: { problems: [{ ...none, recordId: record?.id }] } });
    const { faults } = await checkPackage(writtenPackage(to));
    expect(faults.map(({ fault }) => fault)).toEqual(['not-finished']);
  });

  it('is no package where SharePoint returns other bytes, and names the day and the file', async () => {
    await archive(firstDay.id);
    await archive(later.id);
    library.corrupt('2026/Revisjonslogg/2026-11-19_Revisjonslogg_v1.json');
    expect((await run()).outcome).toMatchObject({
      value: {
        problems: [
          {
            ...{ code: 'file-differs', about: 'Revisjonslogg 19. november 2026' },
            file: '2026-11-19_Revisjonslogg_v1.json',
          },
        ],
        counts: { heads: 1, documents: 2 },
      },
    });
  });
});
