import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordAdoption } from '../../../src/app/adoptions/keep-adoption.ts';
import { seeAdoption } from '../../../src/app/adoptions/see-adoption.ts';
import { exportStatements } from '../../../src/app/hearings/export-statements.ts';
import { changeHearing, planHearing, sendHearing } from '../../../src/app/hearings/keep-hearing.ts';
import { judgeStatement, registerStatement } from '../../../src/app/hearings/keep-statements.ts';
import { seeHearings } from '../../../src/app/hearings/see-hearings.ts';
import { takeStatementCopy } from '../../../src/app/privacy/take-statement-copy.ts';
import { withdrawStatement } from '../../../src/app/hearings/withdraw-statement.ts';
import { beginText, saveText } from '../../../src/app/texts/keep-text.ts';
import { linkGoals } from '../../../src/app/texts/link-goals.ts';
import { seeText } from '../../../src/app/texts/see-text.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aProcess } from '../../support/builders/a-process.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { aStatement, paragraphId, paragraphs } from '../../support/builders/a-text.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
let textId: string;
const [old, goal] = [uuid(801), uuid(803)];
const plan = {
  ...{ phaseId: ids.phase, startsOn: on('2026-11-10'), endsOn: on('2026-12-22'), rule: null },
  ...{ invitation: 'Si hva du mener.', parties: ['Fylkeskommunen'] },
};
const adopted = {
  ...{ bodyId: ids.body, decidedOn: on('2027-01-20'), reference: '4/27', decision: 'Vedtatt.' },
  ...{ votes: { inFavour: 40, against: 3 }, voteText: 'Tre stemte for utsetting.' },
  replacedPlanIds: [old],
};
const valueOf = <Value>(outcome: { readonly refused: false; readonly value: Value } | { readonly refused: true; readonly refusal: unknown }): Value => {
  if (outcome.refused) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}; // prettier-ignore

beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-09T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.planRegister.savePlan(aRegisteredPlan('old', { id: old, title: 'Gammel' }));
    const fresh = { id: ids.plan, title: 'Ny', status: 'in-progress' } as const;
    await tx.planRegister.savePlan(aRegisteredPlan('new', fresh));
    await tx.goals.save(aGoal('mainGoal', '3', null, { id: goal, planId: ids.plan }));
    await tx.processes.save(aProcess({ planId: ids.plan }));
  });
  const begun = await beginText(app.deps)(town.by('planner'), ids.process, 'Ny plan');
  textId = valueOf(begun).id;
  await save(paragraphs('a', 'b', 'c'), 1);
});

type Who = Parameters<Town['by']>[0];
const save = (written: ReturnType<typeof paragraphs>, seen: number, who: Who = 'planner') =>
  saveText(app.deps)(town.by(who), textId, written, seen);
const text = async (who: Who) => valueOf(await seeText(app.deps)(town.by(who), ids.process)).text;
const hearings = async (who: Who) =>
  valueOf(await seeHearings(app.deps)(town.by(who), ids.process)).hearings;
const sent = async (): Promise<string> => {
  const { id } = valueOf(await planHearing(app.deps)(town.by('planner'), ids.process, plan));
  valueOf(await sendHearing(app.deps)(town.by('planner'), id, 1));
  return id;
};
const statement = async (hearingId: string, overrides: object = {}): Promise<string> => {
  app.itIs(at('2026-12-02T09:00:00.000Z'));
  const { sender, senderKind, receivedOn, summary, openness } = aStatement();
  const facts = { sender, senderKind, receivedOn, summary, text: '', openness };
  const given = { ...facts, paragraphIds: [paragraphId('a')], ...overrides };
  return valueOf(await registerStatement(app.deps)(town.by('clerk'), hearingId, given)).id;
};

describe('a draft text', () => {
  it('keeps what two write in different paragraphs at the same time', async () => {
    const outcomes = await Promise.all([
      save(paragraphs('a first', 'b', 'c'), 2),
      save(paragraphs('a', 'b', 'c second'), 2, 'facilitator'),
    ]);
    expect(outcomes.map(({ refused }) => refused)).toEqual([false, false]);
    const merged = await text('planner');
    expect(merged?.paragraphs.map((each) => each.text)).toEqual(['a first', 'b', 'c second']);
    expect(merged?.versions.map(({ version, madeBy }) => [version, madeBy])).toHaveLength(4);
  });

  it('saves nothing where two wrote in the same paragraph, and tells what the other wrote', async () => {
    const outcomes = await Promise.all([
      save(paragraphs('a first', 'b', 'c'), 2),
      save(paragraphs('a second', 'b', 'c'), 2, 'facilitator'),
    ]);
    const kept = (await text('planner'))?.paragraphs[0]?.text;
    expect(outcomes.filter(({ refused }) => !refused)).toHaveLength(1);
    expect(outcomes.find(({ refused }) => refused)).toMatchObject({
      refusal: { code: 'paragraphs-conflict', version: 3, conflicts: [{ theirs: { text: kept } }] },
    });
  });

  it('is begun once, however many begin', async () => {
    const other = await aTown(app);
    const begin = () => beginText(app.deps)(other.by('planner'), ids.process, 'Ny plan');
    const outcomes = await Promise.all([begin(), begin()]);
    expect(outcomes.filter(({ refused }) => !refused)).toHaveLength(1);
  });

  it('is not there for others than those who write until it is sent out', async () => {
    expect(await text('ola')).toBeNull();
    expect(await text('clerk')).not.toBeNull();
    await sent();
    await save(paragraphs('a secret', 'b', 'c'), 2);
    expect(await text('ola')).toMatchObject({ version: { version: 2, label: 'hearing' } });
    expect(await text('planner')).toMatchObject({ version: { version: 3, label: 'draft' } });
    const earlier = await seeText(app.deps)(town.by('ola'), ids.process, 3);
    expect(earlier).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is written by those whose work it is, and ties paragraphs to goals that are there', async () => {
    expect(await save(paragraphs('a'), 2, 'ola')).toMatchObject({
      refusal: { code: 'not-allowed', action: 'draft-texts' },
    });
    const link = (goalIds: readonly string[]) => linkGoals(app.deps)(town.by('planner'), textId, paragraphId('a'), goalIds); // prettier-ignore
    expect(await link([uuid(999)])).toMatchObject({ refusal: { code: 'not-found' } });
    await link([goal]);
    expect((await text('planner'))?.paragraphs[0]?.goals).toMatchObject([{ id: goal }]);
    await link([]);
    expect((await text('planner'))?.paragraphs[0]?.goals).toEqual([]);
  });
});

describe('a hearing', () => {
  it('is nobody’s business until it is sent, and then everybody’s', async () => {
    const planned = await planHearing(app.deps)(town.by('planner'), ids.process, plan);
    const { id } = valueOf(planned);
    expect(await hearings('ola')).toEqual([]);
    valueOf(await sendHearing(app.deps)(town.by('planner'), id, 1));
    expect(await hearings('ola')).toMatchObject([
      { sent: { by: 'Petra Planlegger', textVersion: 2 }, paragraphs: [{ label: 'a' }, {}, {}] },
    ]);
    const shorter = { ...plan, endsOn: on('2026-12-01') };
    expect(await changeHearing(app.deps)(town.by('planner'), id, shorter, 2)).toMatchObject({
      refusal: { code: 'hearing-is-sent' },
    });
    const again = await planHearing(app.deps)(town.by('planner'), ids.process, plan);
    expect(again).toMatchObject({ refusal: { code: 'phase-has-hearing' } });
    expect(app.told.at(-1)).toMatchObject({ topic: 'process', id: ids.process });
  });

  it('shows others neither who a private person is nor what is exempt from access', async () => {
    const hearingId = await sent();
    await statement(hearingId, { senderKind: 'private-person', sender: 'Kari Hansen' });
    const basis = 'offl. § 13';
    await statement(hearingId, { sender: 'Hemmelig', openness: { kind: 'closed', basis } });
    const [seen] = await hearings('ola');
    expect(seen).toMatchObject({ closedStatements: 1, statements: [{ sender: '', text: '' }] });
    expect(JSON.stringify(seen)).not.toMatch(/Kari Hansen|Hemmelig/);
    const [handled] = await hearings('clerk');
    expect(handled?.statements.map(({ sender }) => sender)).toEqual(['Kari Hansen', 'Hemmelig']);
  });

  it('is exported with what was done with each statement', async () => {
    const hearingId = await sent();
    const id = await statement(hearingId);
    const verdict = { outcome: 'partly', why: 'Noen trær; "flere" senere.' } as const;
    valueOf(await judgeStatement(app.deps)(town.by('planner'), id, verdict, 1));
    const file = async (format: 'csv' | 'xlsx' | 'pdf') =>
      valueOf(await exportStatements(app.deps)(town.by('ola'), hearingId, format));
    const csv = new TextDecoder().decode((await file('csv')).bytes);
    expect(csv.split('\r\n')).toEqual([
      'Fra;Mottatt;Innhold;Gjelder;Vurdering;Hvorfor;Åpenhet',
      'Velforeningen;1. desember 2026;Flere trær.;a;Delvis tatt til følge;"Noen trær; ""flere"" senere.";Offentlig',
      '',
    ]);
    expect((await file('xlsx')).name).toBe('uttalelser-2026-12-02.xlsx');
    expect(new TextDecoder().decode((await file('pdf')).bytes)).toContain('Velforeningen');
  });

  it('counts a withdrawn statement nowhere, says nothing of it in the file, and keeps why for those who handle it', async () => {
    const hearingId = await sent();
    const twice = await statement(hearingId, { sender: 'Naboforeningen' });
    const privately = { sender: 'Kari Hansen', text: 'Jeg bor her.' };
    const id = await statement(hearingId, { ...privately, senderKind: 'private-person' });
    const withdraw = (who: Who, of: string, why: string, areWordsRemoved: boolean) =>
      withdrawStatement(app.deps)(town.by(who), of, { why, areWordsRemoved }, 1);
    expect(await withdraw('ola', id, 'Nei.', false)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    valueOf(await withdraw('clerk', twice, 'Ført to ganger.', false));
    valueOf(await withdraw('clerk', id, 'Avsenderen ba om det.', true));
    expect(app.told.at(-1)).toMatchObject({ topic: 'process', id: ids.process });

    const none = { statements: [], withdrawn: [], closedStatements: 0 };
    expect(await hearings('ola')).toMatchObject([none]);
    const [handled] = await hearings('clerk');
    expect(handled).toMatchObject({
      statements: [],
      withdrawn: [
        { sender: 'Naboforeningen', summary: 'Flere trær.', why: 'Ført to ganger.' },
        { sender: '', summary: '', why: 'Avsenderen ba om det.', areWordsRemoved: true },
      ],
    });
    expect(JSON.stringify(await town.tx((tx) => tx.hearings.statement(id)))).not.toMatch(
      /Kari|bor/,
    );
    const csv = valueOf(await exportStatements(app.deps)(town.by('clerk'), hearingId, 'csv'));
    expect(new TextDecoder().decode(csv.bytes).trim().split('\r\n')).toHaveLength(1);
    const { preparation } = valueOf(await seeAdoption(app.deps)(town.by('planner'), ids.process));
    expect(preparation?.withoutVerdict).toBe(0);
    const owed = () =>
      town.tx((tx) =>
        tx.debts.owed({
          ...{ today: on('2027-06-01'), givenBefore: at('2027-05-01T09:00:00.000Z') },
          ...{ mostPerKind: 10, seesClosed: true },
        }),
      );
    expect(JSON.stringify(await owed())).not.toContain('"statement"');
    await statement(hearingId);
    expect(JSON.stringify(await owed())).toContain('"statement"');
  });
});

describe('an adoption', () => {
  const record = (facts: object = {}, who: Who = 'planner') =>
    recordAdoption(app.deps)(town.by(who), ids.process, { ...adopted, ...facts });
  const seen = async (who: Who) => valueOf(await seeAdoption(app.deps)(town.by(who), ids.process));

  it('reads first and compares after, so that no transaction is held while others are let in', async () => {
    await sent();
    await save(paragraphs('a', 'b now'), 2);
    let isOpen = false;
    const heldDuring: boolean[] = [];
    const deps: typeof app.deps = {
      ...app.deps,
      unitOfWork: {
        ...app.deps.unitOfWork,
        read: async (scope, work) => {
          isOpen = true;
          const found = await app.deps.unitOfWork.read(scope, work);
          isOpen = false;
          return found;
        },
      },
      words: {
        compare(before, after) {
          heldDuring.push(isOpen);
          return app.deps.words.compare(before, after);
        },
      },
    };
    await seeAdoption(deps)(town.by('planner'), ids.process);
    expect(new Set(heldDuring)).toEqual(new Set([false]));
  });

  it('freezes the text, adopts the plan and ends what it replaces, together', async () => {
    const hearingId = await sent();
    await statement(hearingId);
    await save(paragraphs('a', 'b now', 'd'), 2);
    expect(await seen('planner')).toMatchObject({
      preparation: { withoutVerdict: 1, paragraphs: 3, plans: [{ id: old }] },
    });
    expect(await seen('ola')).toMatchObject({ preparation: null, comparison: null });
    app.itIs(at('2027-01-21T09:00:00.000Z'));
    expect(await record()).toEqual({ refused: false, value: null });

    const plans = await town.tx(({ planRegister }) => planRegister.byIds([old, ids.plan]));
    expect(plans.map(({ title, status }) => [title, status]).toSorted()).toEqual([
      ['Gammel', 'replaced'],
      ['Ny', 'in-force'],
    ]);
    expect(await text('ola')).toMatchObject({ version: { label: 'adopted' } });
    const { adoption, comparison } = await seen('ola');
    expect(adoption).toMatchObject({ body: 'Kommunestyret', replaced: [{ title: 'Gammel' }] });
    expect(comparison?.paragraphs).toMatchObject([
      { kind: 'same', statements: [{ summary: 'Flere trær.', verdict: null }] },
      { kind: 'changed', words: { text: [{ kind: 'same', text: 'b' }, { kind: 'added', text: ' now' }] } }, // prettier-ignore
      { kind: 'removed', before: { text: 'c' } },
      { kind: 'added', after: { text: 'd' } },
    ]);
    expect(await save(paragraphs('a'), 3)).toMatchObject({ refusal: { code: 'text-is-adopted' } });
    expect(await record()).toMatchObject({ refusal: { code: 'process-is-adopted' } });
  });

  it('leaves nothing behind when the register refuses', async () => {
    app.itIs(at('2027-01-21T09:00:00.000Z'));
    await town.tx(async ({ planRegister }) => {
      const stored = await planRegister.byId(ids.plan);
      if (stored) await planRegister.savePlan({ ...stored, status: 'ordered', version: 2 });
    });
    expect(await record()).toMatchObject({ refusal: { code: 'work-not-started' } });
    expect(await seen('ola')).toMatchObject({ adoption: null });
    expect(await text('planner')).toMatchObject({ version: { label: 'draft' } });
    expect((await town.tx(({ planRegister }) => planRegister.byId(old)))?.version).toBe(1);
  });

  it('is recorded by those who keep plans, and once', async () => {
    app.itIs(at('2027-01-21T09:00:00.000Z'));
    expect(await record({}, 'clerk')).toMatchObject({
      refusal: { code: 'not-allowed', action: 'edit-plans' },
    });
    const outcomes = await Promise.all([record(), record()]);
    expect(outcomes.filter(({ refused }) => !refused)).toHaveLength(1);
  });
});

describe('a copy for a private person who sent a statement', () => {
  const taken = async (id: string, who: Who = 'clerk') =>
    takeStatementCopy(app.deps)(town.by(who), id);
  const fromPer = async () =>
    statement(await sent(), { sender: 'Per Privat', senderKind: 'private-person' });

  it('has the statement and nothing of who handled it', async () => {
    const { bytes } = valueOf(await taken(await fromPer()));
    const page = new TextDecoder().decode(unzipSync(bytes)['radslag.html']);
    expect(page).toContain('Per Privat');
    expect(page).toContain('Flere trær.');
    expect(page).not.toContain('Siri');
    expect(page).not.toContain(ids.clerk);
  });

  it('is made by those who run hearings, and found by nobody else', async () => {
    const id = await fromPer();
    for (const who of ['kari', 'administrator', 'observer'] as const)
      for (const asked of [id, uuid(999)])
        expect(await taken(asked, who)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await taken(uuid(999))).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is not made for an organisation', async () => {
    expect(await taken(await statement(await sent()))).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('is in the log, without what was in it', async () => {
    const id = await fromPer();
    await taken(id);
    const rows = await town.tx((tx) => tx.audit.ofSubject(id));
    expect(rows.at(-1)).toMatchObject({ type: 'statement-data-copied', facts: {} });
  });
});
