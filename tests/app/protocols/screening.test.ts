import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPackageFolder } from '../../../src/adapters/noark/package-folder.ts';
import { writtenPackage } from '../../../src/adapters/noark/written-package.ts';
import { namedId } from '../../../src/adapters/system/named-id.ts';
import { checkPackage } from '../../../src/app/handover/check-package.ts';
import { handOver } from '../../../src/app/handover/hand-over.ts';
import { approveDraft, beginProtocolVersion } from '../../../src/app/protocols/approve-draft.ts';
import { editDraft } from '../../../src/app/protocols/edit-draft.ts';
import { keepProtocolRules } from '../../../src/app/protocols/keep-protocol-rules.ts';
import {
  markInDraft,
  settleScreening,
  unmarkInDraft,
} from '../../../src/app/protocols/screen-draft.ts';
import { downloadWord } from '../../../src/app/protocols/download-word.ts';
import { seeDraft } from '../../../src/app/protocols/see-draft.ts';
import { listPublicMeetings, seePublicMeeting } from '../../../src/app/public/see-public.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { seeArchive } from '../../../src/app/records/see-archive.ts';
import { keepAccessCodes, seeAccessCodes } from '../../../src/app/screening/keep-access-codes.ts';
import { closeRound } from '../../../src/app/workshops/close-round.ts';
import { usualProtocolRules } from '../../../src/core/protocols/protocol-rules.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRoundUnderWay, absent, present } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';
import { createFakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import type { FakeRecordLibrary } from '../../support/fakes/fake-record-library.ts';
import { sendDraft } from '../../../src/app/protocols/correct-draft.ts';

let app: App;
let town: Town;
let library: FakeRecordLibrary;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  library = createFakeRecordLibrary(app.towns);
  deps = { ...app.deps, library };
  app.itIs(at('2026-11-19T19:00:00.000Z'));
});

const secret = 'Zyxqvist';
const code = 'offl-13-personal';
const basis = 'offl. § 13 jf. fvl. § 13 første ledd nr. 1';
const summary = `${secret} er syk. Rådet var tydelig.`;
const ok = { refused: false };
const words = { start: 0, end: secret.length };
const clerk = () => town.by('clerk');

/** Closes a round whose body checks its minutes first, and gives the draft's id. */
const close = async (
  given: Partial<Parameters<typeof aRoundUnderWay>[0]> = {},
): Promise<string> => {
  expect(
    await keepProtocolRules(deps)(clerk(), ids.body, {
      ...{ ...usualProtocolRules(ids.body), handling: 'checked' },
    }),
  ).toMatchObject(ok);
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay({ summary, ...given }));
    await tx.rounds.saveAttendance(ids.round, [
      ...[present(ids.chair), present(ids.ola), absent(ids.kari), absent(ids.per)],
    ]);
  });
  expect(await closeRound(deps)(town.by('facilitator'), ids.round, 1)).toMatchObject(ok);
  return (await town.tx((tx) => tx.protocolDrafts.underWay()))[0]?.id ?? '';
};
const mark = (
  id: string,
  seen: number,
  passage = 'summary:0',
  place: typeof words | null = words,
  by = clerk(),
) => markInDraft(deps)(by, id, { passage, place, code }, seen);
const see = async (id: string, by = clerk()) => {
  const seen = await seeDraft(deps)(by, id);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
const meeting = () =>
  seePublicMeeting(deps)(town.scope, town.municipality, ids.round, app.deps.clock.now());

describe('screening minutes on their way', () => {
  it('is kept from the Word file of whoever neither keeps the archive nor leads the body, before and after approval', async () => {
    const id = await close();
    expect(await mark(id, 1)).toMatchObject(ok);
    expect(await mark(id, 2, 'agenda-title:0', null)).toMatchObject(ok);
    expect(await sendDraft(deps)(clerk(), id, on('2026-11-26'))).toMatchObject(ok);
    const agendaTitle = (await see(id)).passages.find(({ key }) => key === 'agenda-title:0')?.text;
    if (agendaTitle === undefined) throw new Error('the meeting has an agenda');
    const word = async (who: 'clerk' | 'chair' | 'ola') => {
      const file = await downloadWord(deps)(town.by(who), id);
      if (file.refused) throw new Error(file.refusal.code);
      return Buffer.from(file.value.bytes).toString();
    };
    const holdsTo = async (): Promise<void> => {
      expect(await word('ola')).not.toContain(secret);
      expect(await word('ola')).not.toContain(agendaTitle);
      expect(await word('ola')).toContain(`[skjermet, ${basis}]`);
      for (const who of ['clerk', 'chair'] as const) {
        expect(await word(who)).toContain(secret);
        // What the public variant is without is told as in the archived document.
        expect(await word(who)).toContain('I den offentlige utgaven er noe skjermet');
      }
    };
    await holdsTo();
    expect(await word('ola')).toContain('Utkast, ikke godkjent');
    expect(await word('ola')).not.toContain('Hele protokollen er arkivert');

    // Somebody rewrites the words, and nobody has said yet where the mark belongs: the whole passage is kept back.
    const changed = { key: 'summary:0', was: summary, text: `Hun heter ${secret.toLowerCase()}a.` };
    expect(await editDraft(deps)(clerk(), id, [changed])).toMatchObject(ok);
    expect(await word('ola')).not.toContain(secret.toLowerCase());
    const lost = (await see(id)).screening?.lost[0];
    if (!lost) throw new Error('the mark lost its words');
    expect(await editDraft(deps)(clerk(), id, [{ ...changed, was: changed.text, text: summary }])).toMatchObject(ok); // prettier-ignore
    const { revision } = await see(id);
    expect(await unmarkInDraft(deps)(clerk(), id, lost.id, revision)).toMatchObject(ok);
    expect(await mark(id, revision + 1)).toMatchObject(ok);
    app.itIs(at('2026-11-27T09:00:00.000Z'));
    expect(await settleScreening(deps)(clerk(), id, (await see(id)).revision)).toMatchObject(ok);
    expect(await approveDraft(deps)(clerk(), id, (await see(id)).revision)).toMatchObject(ok);
    await holdsTo();
    expect(await word('ola')).toContain('Hele protokollen er arkivert');
  });

  it('shows both variants to the clerk at once, and is undone', async () => {
    const id = await close();
    expect(await mark(id, 1)).toMatchObject({ value: { revision: 2 } });
    const page = await see(id);
    const passage = page.passages.find(({ key }) => key === 'summary:0');
    expect(passage).toMatchObject({
      text: summary,
      publicText: `[skjermet, ${basis}] er syk. Rådet var tydelig.`,
      marks: [{ place: words, words: secret, basis }],
    });
    expect(page.screening?.codes.map(({ key }) => key)).toContain(code);
    const markId = passage?.marks[0]?.id ?? '';
    expect(await unmarkInDraft(deps)(clerk(), id, markId, 2)).toMatchObject(ok);
    expect((await see(id)).passages.every(({ publicText }) => publicText === null)).toBe(true);
    expect((await town.audit()).slice(-2)).toEqual(['passage-screened', 'passage-unscreened']);
    const chain = await town.tx((tx) => tx.audit.ofSubject(ids.round));
    expect(JSON.stringify(chain)).not.toContain(secret);
  });

  it('lets one of two clerks at once in, and tells the other which revision there is', async () => {
    const id = await close();
    const both = await Promise.all([mark(id, 1), mark(id, 1, 'title:0', null)]);
    expect(both.filter(({ refused }) => refused)).toMatchObject([
      { refusal: { code: 'version-conflict', version: 2 } },
    ]);
    expect((await see(id)).passages.flatMap(({ marks }) => marks)).toHaveLength(1);
  });

  it('is the clerk’s: to others no mark is told of, and no draft is confirmed', async () => {
    const id = await close();
    expect(await mark(id, 1)).toMatchObject(ok);
    for (const who of ['ola', 'facilitator', 'administrator'] as const)
      for (const asked of [id, uuid(424242)])
        expect(await mark(asked, 2, 'summary:0', words, town.by(who))).toMatchObject({
          refusal: { code: 'not-allowed', action: 'run-archive' },
        });
    expect(await mark(uuid(424242), 2)).toMatchObject({ refusal: { code: 'not-found' } });
    for (const refused of [
      await unmarkInDraft(deps)(town.by('ola'), id, uuid(1), 2),
      await settleScreening(deps)(town.by('ola'), id, 2),
    ])
      expect(refused).toMatchObject({ refusal: { code: 'not-allowed' } });
    // Somebody who was there corrects the whole minutes, and is not told what is screened.
    expect(await sendDraft(deps)(clerk(), id, on('2026-11-26'))).toMatchObject(ok);
    const page = await see(id, town.by('ola'));
    expect(page.screening).toBeNull();
    expect(page.may.mark).toBe(false);
    expect(page.passages.every(({ marks, publicText }) => marks.length === 0 && publicText === null)).toBe(true); // prettier-ignore
    expect(await seeDraft(deps)(town.by('kari'), id)).toMatchObject({ refusal: { code: 'not-found' } }); // prettier-ignore
  });

  it('stands on the desk as to be screened until it is marked or settled', async () => {
    const id = await close({ summary: 'Ring 912 34 567.' });
    const step = async () => {
      const desk = await seeArchive(deps)(clerk());
      return desk.refused ? null : desk.value.drafts[0]?.step;
    };
    expect(await step()).toBe('screen-passages');
    expect(await settleScreening(deps)(clerk(), id, 1)).toMatchObject(ok);
    expect(await step()).toBe('check-and-approve');
    const was = 'Ring 912 34 567.';
    const edit = { key: 'summary:0', was, text: `${was} Eller skriv.` };
    expect(await editDraft(deps)(clerk(), id, [edit])).toMatchObject(ok);
    expect(await step()).toBe('screen-passages');
    expect(await mark(id, 3, 'summary:0', null)).toMatchObject(ok);
    expect(await step()).toBe('check-and-approve');
  });

  it('is not approved while a mark has lost its words', async () => {
    const id = await close();
    expect(await mark(id, 1)).toMatchObject(ok);
    const text = summary.replace(secret, 'Zyxqvisten');
    await editDraft(deps)(clerk(), id, [{ key: 'summary:0', was: summary, text }]);
    const page = await see(id);
    expect(page).toMatchObject({
      hindrance: 'mark-without-place',
      screening: { lost: [{ passage: 'summary:0', words: secret, basis }] },
    });
    expect(await approveDraft(deps)(clerk(), id, page.revision)).toMatchObject({
      refusal: { code: 'mark-without-place' },
    });
    expect(await town.tx((tx) => tx.protocols.versionsOf(ids.round))).toEqual([]);
  });
});

describe('minutes of which something is screened, once they are approved', () => {
  /** The secret stands in the title, an agenda item, the question and the summary, and is marked in each. */
  const approve = async (): Promise<string> => {
    const round = aRoundUnderWay();
    const agenda = round.agenda.map((item, n) => n === 0 ? { ...item, title: `Om ${secret}` } : item); // prettier-ignore
    const [question] = round.questions;
    if (!question) throw new Error('a round with a question');
    const questions = [{ ...question, text: `Hva med ${secret}?` }];
    const id = await close({ title: `Saken om ${secret}`, agenda, questions });
    let seen = 1;
    for (const { key, text } of (await see(id)).passages.filter((one) =>
      one.text.includes(secret),
    )) {
      const start = text.indexOf(secret);
      const place = { start, end: start + secret.length };
      expect(await mark(id, seen, key, place)).toMatchObject(ok);
      seen += 1;
    }
    expect((await see(id)).screening?.left).toEqual([]);
    expect(await approveDraft(deps)(clerk(), id, seen)).toMatchObject(ok);
    return id;
  };

  it('lie whole in the restricted library, and in the open one and on the public pages without a marked word', async () => {
    await approve();
    expect(JSON.stringify([await meeting(), await listPublicMeetings(deps)(town.scope, app.deps.clock.now())])).not.toContain(secret); // prettier-ignore
    await archiveRound(deps)(town.scope, ids.round);
    const records = await town.tx((tx) => tx.records.all());
    expect(records.map((one) => [one.library, one.state.status]).toSorted()).toEqual([
      ['open', 'archived'],
      ['restricted', 'archived'],
    ]);
    const { restrictedLibraryId, openLibraryId } = town.municipality.sharePoint;
    const inLibrary = (driveId: string) => library.files().filter((file) => file.driveId === driveId); // prettier-ignore
    for (const { bytes, columns } of inLibrary(restrictedLibraryId)) {
      expect(new TextDecoder().decode(bytes)).toContain(secret);
      expect(columns).toMatchObject({
        ...{ Tilgangsrestriksjon: 'Unntatt offentlighet', Skjermingshjemmel: basis },
        OffentligTittel: `Kommunestyret 09/2026: Saken om [skjermet, ${basis}]`,
      });
      expect(columns.Variantformat).toMatch(/^(Arkivformat|Produksjonsformat)$/);
    }
    expect(inLibrary(openLibraryId)).toHaveLength(2);
    for (const { path, bytes, columns } of inLibrary(openLibraryId)) {
      const all = `${path} ${JSON.stringify(columns)} ${new TextDecoder().decode(bytes)}`;
      expect(all).toContain('skjermet');
      expect(all).not.toContain(secret);
      expect(path).toContain('_Moetebok-offentlig_v1.');
      expect(columns).toMatchObject({
        ...{ Tilgangsrestriksjon: 'Åpen', Skjermingshjemmel: basis },
        Variantformat: 'Dokument hvor deler av innholdet er skjermet',
      });
    }
    const shown = await meeting();
    expect(shown?.protocol?.content.schema).toBe('radslag.public-protocol.v1');
    expect(shown?.protocol?.files.map(({ name }) => name).every((name) => name.includes('-offentlig_'))).toBe(true); // prettier-ignore
    const list = await listPublicMeetings(deps)(town.scope, app.deps.clock.now());
    expect(JSON.stringify([shown, list])).not.toContain(secret);
    expect(JSON.stringify(app.told)).not.toContain(secret);
    const restricted = records.find((one) => one.library === 'restricted');
    expect(restricted?.title).toContain(secret);
    const manifests = await town.tx((tx) => tx.records.manifests(records.filter((one) => one.library === 'open').map(({ id }) => id))); // prettier-ignore
    expect([...manifests.values()].join()).not.toContain(secret);
  });

  it('are handed over with their screening, and the public journal tells nothing of it', async () => {
    await approve();
    await archiveRound(deps)(town.scope, ids.round);
    const to = await mkdtemp(join(tmpdir(), 'radslag-screened-'));
    try {
      const outcome = await handOver({ ...deps, namedId })(town.scope, {
        ...{ municipality: town.municipality, term: '2023-2027', tell: () => undefined },
        openFolder: () => openPackageFolder(join(to, 'package')),
      });
      expect(outcome).toMatchObject({ value: { counts: { meetings: 1, records: 2 } } });
      const structure = await readFile(join(to, 'package', 'arkivstruktur.xml'), 'utf8');
      expect(structure).toContain(`<skjermingshjemmel>${basis}</skjermingshjemmel>`);
      expect(structure.split('Dokument hvor deler av innholdet er skjermet')).toHaveLength(3);
      for (const [, title] of structure.matchAll(/<offentligTittel>([^<]*)</g))
        expect(title).not.toContain(secret);
      const journals = (await readdir(join(to, 'package'))).filter((name) => name === 'offentligJournal.xml'); // prettier-ignore
      for (const name of journals)
        expect(await readFile(join(to, 'package', name), 'utf8')).not.toContain(secret);
      expect((await checkPackage(writtenPackage(join(to, 'package')))).faults).toEqual([]);
    } finally {
      await rm(to, { recursive: true });
    }
  });

  it('keep their marks in the next version, which may take them away', async () => {
    await approve();
    const begun = await beginProtocolVersion(deps)(clerk(), ids.round, 'Feil sted');
    if (begun.refused) throw new Error(begun.refusal.code);
    const page = await see(begun.value.id);
    expect(page.passages.flatMap(({ marks }) => marks).length).toBeGreaterThan(3);
  });
});

describe('the list of access codes', () => {
  const keep = async (who: 'administrator' | 'clerk' | 'facilitator', basisOf = basis) => {
    const seen = await seeAccessCodes(deps)(town.by(who));
    if (seen.refused) throw new Error(seen.refusal.code);
    const { codes, version } = seen.value;
    const given = codes.map((one) => (one.key === code ? { ...one, basis: basisOf } : one));
    return keepAccessCodes(deps)(town.by(who), given, version);
  };

  it('is read by everybody, and kept by those who administer or keep the archive', async () => {
    expect(await keep('administrator')).toMatchObject(ok);
    expect(await keep('clerk')).toMatchObject(ok);
    expect(await keep('facilitator')).toMatchObject({ refusal: { code: 'not-allowed' } });
    const seen = await seeAccessCodes(deps)(town.by('ola'));
    expect(seen).toMatchObject({ value: { version: 2, mayChange: false } });
  });

  it('lets one of two who keep it at once in', async () => {
    const { codes } = await town.tx(async (tx) => tx.accessCodes.own());
    expect(codes).toEqual([]);
    const both = await Promise.all([keep('administrator'), keep('clerk')]);
    expect(both.map((one) => (one.refused ? one.refusal.code : 'kept')).toSorted()).toEqual([
      'kept',
      'version-conflict',
    ]);
  });

  it('words a code anew, and what is frozen keeps the words that it had', async () => {
    const id = await close();
    expect(await mark(id, 1)).toMatchObject(ok);
    expect(await approveDraft(deps)(clerk(), id, 2)).toMatchObject(ok);
    expect(await keep('clerk', 'offl. § 13 første ledd')).toMatchObject(ok);
    const [frozen] = await town.tx((tx) => tx.protocols.versionsOf(ids.round));
    expect(frozen?.content.screening).toMatchObject([{ basis }]);
    expect((await see(id)).passages.flatMap(({ marks }) => marks)).toMatchObject([{ basis }]);
  });
});
