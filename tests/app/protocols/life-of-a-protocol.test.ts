import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  approveDraft,
  beginProtocolVersion,
  sendDraftToChair,
} from '../../../src/app/protocols/approve-draft.ts';
import {
  acceptDraft,
  judgeInDraft,
  proposeInDraft,
  sendDraft,
} from '../../../src/app/protocols/correct-draft.ts';
import { correctDraftAttendance } from '../../../src/app/protocols/correct-draft-attendance.ts';
import { chooseArms } from '../../../src/app/protocols/choose-arms.ts';
import { downloadWord } from '../../../src/app/protocols/download-word.ts';
import { editDraft, returnDraft, takeBackDraft } from '../../../src/app/protocols/edit-draft.ts';
import { keepProtocolRules } from '../../../src/app/protocols/keep-protocol-rules.ts';
import { seeDraft } from '../../../src/app/protocols/see-draft.ts';
import { protocolForMember } from '../../../src/app/messages/protocol-cards.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { archiveRound } from '../../../src/app/records/archive-round.ts';
import { seeArchive } from '../../../src/app/records/see-archive.ts';
import { retryRecord } from '../../../src/app/records/retry-record.ts';
import { closeRound } from '../../../src/app/workshops/close-round.ts';
import { usualProtocolRules } from '../../../src/core/protocols/protocol-rules.ts';
import type { ProtocolRules } from '../../../src/core/protocols/protocol-rules.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRoundUnderWay, absent, present } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T19:00:00.000Z'));
});

const { template: usualTemplate } = usualProtocolRules(ids.body);
const choose = (rules: Partial<ProtocolRules>) =>
  keepProtocolRules(app.deps)(town.by('clerk'), ids.body, {
    ...{ ...usualProtocolRules(ids.body), handling: 'checked', ...rules },
  });
/** Closes a round with Åse and Ola present, and gives the draft on the desk. */
const close = async (summary = 'Rådet var tydelig.'): Promise<string> => {
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay({ summary }));
    await tx.rounds.saveAttendance(ids.round, [
      ...[present(ids.chair), present(ids.ola), absent(ids.kari), absent(ids.per)],
    ]);
  });
  expect(await closeRound(app.deps)(town.by('facilitator'), ids.round, 1)).toMatchObject({
    refused: false,
  });
  return draftId();
};
const draftId = async (): Promise<string> =>
  (await town.tx((tx) => tx.protocolDrafts.underWay()))[0]?.id ?? '';
const frozen = () => town.tx((tx) => tx.protocols.versionsOf(ids.round));
const lastDay = on('2026-11-26');
const summary = { key: 'summary:0', was: 'Rådet var tydelig.' };
const ok = { refused: false };

describe('the life of minutes', () => {
  it('is over at once where nothing was chosen: frozen and on their way to the archive', async () => {
    expect(await close()).toBe('');
    expect(await frozen()).toMatchObject([{ version: 1, content: { summary: summary.was } }]);
  });

  it('waits for the clerk where the body has chosen it, and one click freezes and archives', async () => {
    await choose({ template: { ...usualTemplate, name: 'Møtebok' } });
    const id = await close();
    await archiveRound(app.deps)(town.scope, ids.round);
    expect([await frozen(), await town.tx((tx) => tx.records.all())]).toEqual([[], []]);

    expect(await approveDraft(app.deps)(town.by('clerk'), id, 1)).toMatchObject(ok);
    await archiveRound(app.deps)(town.scope, ids.round);
    expect(await frozen()).toMatchObject([
      { id, content: { template: { name: 'Møtebok' }, approval: { name: 'Siri Sekretær' } } },
    ]);
    expect(await seeArchive(app.deps)(town.by('clerk'))).toMatchObject({
      value: { drafts: [], records: [{ status: 'archived' }], untouched: { count: 0, of: 1 } },
    });
  });

  it('asks those whom the clerk has entered, and not those who were taken out', async () => {
    await choose({});
    const id = await close();
    const draft = await town.tx((tx) => tx.protocolDrafts.byId(id));
    const there = draft?.content.present ?? [];
    const chair = there.find((one) => one.function === 'chair');
    const ola = there.find((one) => one !== chair);
    const [away] = draft?.content.absent ?? [];
    if (!chair || !ola || !away) throw new Error('no attendance');
    const correct = (who: 'clerk' | 'facilitator', revision: number, person: typeof chair, isPresent: boolean) =>
      correctDraftAttendance(app.deps)(town.by(who), id, {
        ...{ revision, person, presence: { isPresent, deputyFor: null, arrived: null, left: null } },
      }); // prettier-ignore
    expect(await correct('facilitator', 1, ola, false)).toMatchObject({ refused: true });
    expect(await correct('clerk', 1, ola, false)).toMatchObject({ value: { revision: 2 } });
    expect(await correct('clerk', 1, away, true)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2 },
    });
    expect(await correct('clerk', 2, away, true)).toMatchObject({ value: { revision: 3 } });
    const seen = await seeDraft(app.deps)(town.by('clerk'), id);
    const rows = seen.refused ? [] : seen.value.attendance;
    expect(rows.find(({ name }) => name === ola.name)).toMatchObject({
      ...{ isPresent: false, was: { isPresent: true } },
    });
    expect(rows.find(({ name }) => name === chair.name)).toMatchObject({ was: null });
    await sendDraft(app.deps)(town.by('clerk'), id, lastDay);
    const asks = (await town.tx((tx) => tx.protocolDrafts.byId(id)))?.asks;
    expect(asks?.map(({ personId }) => personId)).not.toContain(ids.ola);
    expect(asks?.map(({ personId }) => personId)).toContain(ids.chair);
    expect(asks).toHaveLength(2);
  });

  it('goes to those who were there, whose proposals are judged, and to the chair', async () => {
    await choose({ approver: 'chair' });
    const id = await close();
    const clerk = town.by('clerk');
    expect(await sendDraft(app.deps)(clerk, id, lastDay)).toMatchObject(ok);
    const cards = async () =>
      (await town.tx((tx) => tx.messages.ofSubject('protocol', id))).map(
        ({ personId }) => personId,
      );
    expect((await cards()).toSorted()).toEqual([ids.chair, ids.ola]);
    expect((await seeHome(app.deps)(town.by('ola'))).now).toMatchObject([
      { kind: 'protocol', draftId: id, closesAt: '2026-11-26T22:59:00.000Z' },
    ]);
    const proposal = { passage: 'summary:0', was: summary.was, text: 'Rådet var delt.', why: '' };
    expect(await proposeInDraft(app.deps)(town.by('ola'), id, proposal)).toMatchObject(ok);
    const home = async (who: 'ola' | 'kari') =>
      (await seeHome(app.deps)(town.by(who))).now.map(({ kind }) => kind);
    expect([await home('ola'), await home('kari')]).toEqual([[], []]);
    const card = (who: 'ola' | 'chair' | 'kari') => protocolForMember(app.deps)(town.by(who), id);
    expect(await card('chair')).toMatchObject({ value: { standing: 'to-correct' } });
    expect(await acceptDraft(app.deps)(town.by('chair'), id)).toMatchObject(ok);
    expect(await card('chair')).toMatchObject({ value: { standing: 'accepted' } });
    expect(await card('kari')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await downloadWord(app.deps)(town.by('kari'), id)).toMatchObject({ refusal: { code: 'not-found' } }); // prettier-ignore
    const word = await downloadWord(app.deps)(town.by('ola'), id);
    expect(word).toMatchObject({ value: { name: expect.stringMatching(/^KS_[\d-]+_v1\.docx$/u) as string } }); // prettier-ignore
    expect(word.refused ? '' : Buffer.from(word.value.bytes).toString()).toContain('Utkast, ikke godkjent'); // prettier-ignore
    expect(await proposeInDraft(app.deps)(town.by('kari'), id, proposal)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await seeArchive(app.deps)(clerk)).toMatchObject({
      value: { drafts: [{ step: 'judge-proposals', asked: 2, accepted: 1, undecided: 1 }] },
    });

    const seen = await seeDraft(app.deps)(clerk, id);
    const proposalId = seen.refused ? '' : (seen.value.proposals[0]?.id ?? '');
    const judged = { proposalId, isTaken: true, reason: '' };
    expect(await judgeInDraft(app.deps)(clerk, id, judged)).toMatchObject(ok);
    expect(await sendDraftToChair(app.deps)(clerk, id)).toMatchObject({
      refusal: { code: 'correction-under-way' },
    });
    app.itIs(at('2026-11-26T22:59:00.000Z'));
    expect(await sendDraftToChair(app.deps)(clerk, id)).toMatchObject(ok);
    expect(await approveDraft(app.deps)(clerk, id, 4)).toMatchObject({
      refusal: { code: 'not-the-approver' },
    });
    const chair = town.by('chair');
    expect(await card('chair')).toMatchObject({ value: { standing: 'to-approve' } });
    expect(await cards()).toHaveLength(3);
    expect(await returnDraft(app.deps)(chair, id, 'Se på stedet.')).toMatchObject(ok);
    expect(await seeDraft(app.deps)(clerk, id)).toMatchObject({
      value: { status: 'drafting', returned: 'Se på stedet.' },
    });
    expect(await sendDraftToChair(app.deps)(clerk, id)).toMatchObject(ok);
    const read = await seeDraft(app.deps)(chair, id);
    if (read.refused) throw new Error(read.refusal.code);
    expect(read.value.may).toMatchObject({ approve: true, sendBack: true, edit: false });
    expect(await approveDraft(app.deps)(chair, id, read.value.revision)).toMatchObject(ok);
    expect(await frozen()).toMatchObject([
      { content: { summary: 'Rådet var delt.', approval: { name: 'Åse Ås', as: 'chair' } } },
    ]);
    const approved = await downloadWord(app.deps)(clerk, id);
    expect(approved.refused ? 'Utkast' : Buffer.from(approved.value.bytes).toString()).not.toContain('Utkast'); // prettier-ignore
    // What was changed stays in sight when it is frozen.
    const after = await seeDraft(app.deps)(clerk, id);
    expect(after.refused ? [] : after.value.passages.find(({ key }) => key === 'summary:0')).toMatchObject({ words: [{ kind: 'same' }, { kind: 'removed', text: 'tydelig' }, { kind: 'added', text: 'delt' }, { kind: 'same' }] }); // prettier-ignore
    expect((await town.audit()).filter((type) => type.startsWith('protocol-'))).toEqual([
      ...['protocol-rules-changed', 'protocol-assembled', 'protocol-sent-for-correction'],
      ...['protocol-change-proposed', 'protocol-accepted', 'protocol-change-judged'],
      ...['protocol-sent-to-chair', 'protocol-returned', 'protocol-sent-to-chair'],
      'protocol-approved',
    ]);
  });

  it('carries the arms that were chosen when it was assembled, the body’s before the municipality’s', async () => {
    const drawn = (fill: string) => ({
      alternativeText: `Våpen i ${fill}`,
      file: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z" fill="${fill}"/></svg>`).toString('base64'),
    }); // prettier-ignore
    const chooses = chooseArms(app.deps);
    const clerk = town.by('clerk');
    expect(await chooses(town.by('ola'), null, drawn('#ff0000'))).toMatchObject({ refusal: { code: 'not-allowed' } }); // prettier-ignore
    expect(await chooses(clerk, ids.poll, drawn('#ff0000'))).toMatchObject({ refusal: { code: 'not-found' } }); // prettier-ignore
    const script = { alternativeText: 'x', file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64') }; // prettier-ignore
    expect(await chooses(clerk, null, script)).toMatchObject({ refusal: { code: 'arms-not-plain', found: '<script>' } }); // prettier-ignore
    expect(await chooses(clerk, null, drawn('#ff0000'))).toMatchObject(ok);
    expect(await chooses(clerk, ids.body, drawn('#0000ff'))).toMatchObject(ok);
    expect(await chooses(clerk, ids.body, null)).toMatchObject(ok);
    expect(await chooses(clerk, ids.body, drawn('#00ff00'))).toMatchObject(ok);
    await close();
    expect(await chooses(clerk, ids.body, drawn('#000000'))).toMatchObject(ok);
    const [protocol] = await frozen();
    expect(protocol?.content.template?.arms).toMatchObject({
      alternativeText: 'Våpen i #00ff00',
      picture: { parts: [{ fill: '#00ff00' }] },
    });
    expect((await town.audit()).filter((type) => type === 'protocol-arms-changed')).toHaveLength(5);
  });

  it('is not published by itself with an identity number in it', async () => {
    const id = await close('Gjelder 018190 10192.');
    expect(await frozen()).toEqual([]);
    expect(await approveDraft(app.deps)(town.by('clerk'), id, 1)).toMatchObject({
      refusal: { code: 'identity-number-in-protocol', passages: ['summary:0'] },
    });
  });

  it('keeps what two clerks write at once in different places, and shows both where it is the same', async () => {
    await choose({});
    const id = await close();
    const edit = (key: string, was: string, text: string) =>
      editDraft(app.deps)(town.by('clerk'), id, [{ key, was, text }]);
    const outcomes = await Promise.all([
      edit('place:0', 'Kommunestyresalen', 'Čearru 🏛'),
      edit(summary.key, summary.was, 'Rådet var klart.'),
    ]);
    expect(outcomes).toMatchObject([ok, ok]);
    expect(await edit(summary.key, summary.was, 'Rådet var delt.')).toMatchObject({
      refusal: {
        code: 'passages-conflict',
        conflicts: [{ mine: 'Rådet var delt.', theirs: 'Rådet var klart.' }],
      },
    });
    expect(await approveDraft(app.deps)(town.by('clerk'), id, 1)).toMatchObject({
      refusal: { code: 'version-conflict', version: 3 },
    });
  });

  it('is approved once when two click at once', async () => {
    await choose({});
    const id = await close();
    const approve = () => approveDraft(app.deps)(town.by('clerk'), id, 1);
    const outcomes = await Promise.all([approve(), approve()]);
    expect(outcomes.filter(({ refused }) => !refused)).toHaveLength(1);
    expect(await frozen()).toHaveLength(1);
  });

  it('goes on in another version with its reason, one at a time, published when it is archived', async () => {
    await close();
    await archiveRound(app.deps)(town.scope, ids.round);
    const clerk = town.by('clerk');
    const begin = () => beginProtocolVersion(app.deps)(clerk, ids.round, 'Feil sted');
    const begun = await Promise.all([begin(), begin()]);
    expect(begun.filter(({ refused }) => !refused)).toHaveLength(1);
    const id = await draftId();
    await editDraft(app.deps)(clerk, id, [
      { key: 'place:0', was: 'Kommunestyresalen', text: 'Biblioteket' },
    ]);
    await approveDraft(app.deps)(clerk, id, 2);
    await archiveRound(app.deps)(town.scope, ids.round);
    expect(await frozen()).toMatchObject([
      { version: 1, content: { place: 'Kommunestyresalen' } },
      { version: 2, content: { place: 'Biblioteket', reason: 'Feil sted' } },
    ]);
    const { openLibraryId } = town.municipality.sharePoint;
    const files = app.deps.library.files().filter(({ driveId }) => driveId === openLibraryId);
    expect(files.map(({ path }) => path.slice(-7))).toEqual([
      ...['_v1.pdf', 'v1.json', '_v2.pdf', 'v2.json'],
    ]);
    expect(await seeArchive(app.deps)(clerk)).toMatchObject({
      value: { untouched: { count: 1, of: 2 } },
    });
  });

  it('cannot begin for a round that was cancelled or never closed', async () => {
    await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
    expect(await beginProtocolVersion(app.deps)(town.by('clerk'), ids.round, 'Feil')).toMatchObject(
      { refusal: { code: 'not-found' } },
    );
  });

  it('counts nothing as untouched that somebody had to try again', async () => {
    app.deps.library.refuseNext('upload', { code: 'quota-exceeded' });
    await close();
    await archiveRound(app.deps)(town.scope, ids.round);
    const record = await town.tx((tx) => tx.records.ofRound(ids.round));
    await retryRecord(app.deps)(town.by('clerk'), record?.id ?? '');
    await archiveRound(app.deps)(town.scope, ids.round);
    expect(await seeArchive(app.deps)(town.by('clerk'))).toMatchObject({
      value: { untouched: { count: 0, of: 1 } },
    });
  });

  it('does not exist for whoever has no part in it', async () => {
    await choose({});
    const id = await close();
    for (const who of ['ola', 'chair', 'facilitator', 'observer'] as const)
      expect(await seeDraft(app.deps)(town.by(who), id), who).toMatchObject({ refused: true });
    expect(await takeBackDraft(app.deps)(town.by('ola'), id)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    await sendDraft(app.deps)(town.by('clerk'), id, lastDay);
    expect(await seeDraft(app.deps)(town.by('ola'), id)).toMatchObject({
      value: { may: { answer: true, edit: false }, asks: [{ isOwn: true }] },
    });
  });
});
