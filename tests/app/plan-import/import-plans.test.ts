import type { CivilDate } from '../../../src/core/time/instant.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportPlans } from '../../../src/app/plan-import/export-plans.ts';
import { confirmImport, previewImport } from '../../../src/app/plan-import/import-plans.ts';
import { seePlanHistory } from '../../../src/app/plans/see-plan-register.ts';
import { changePlan } from '../../../src/app/plans/change-plan.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { planFactsWith } from '../../support/builders/a-registered-plan.ts';
import { ownReading, previewOf } from '../../support/import-files.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.told.length = 0;
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const twoPlans = utf8('Id;Plan;Type;Status;Bygger på\nK;Klimaplan;Temaplan;Gjelder;S\nS;Samfunnsdelen;Samfunnsdel;Gjelder;\n'); // prettier-ignore
const goals = utf8('Nr;Ledd;Mål\n1;Hovedmål;Grønn by\n1.1;Delmål;Flere trær\n');
const confirm = (bytes: Uint8Array, digest: string, who: Parameters<Town['by']>[0] = 'planner') =>
  confirmImport(app.deps)(town.by(who), bytes, ownReading, digest);
const take = async (bytes: Uint8Array) => {
  const { digest } = await previewOf(app, town.by('planner'), bytes);
  return confirm(bytes, digest);
};
const plans = () => town.tx((tx) => tx.planRegister.plans());

describe('taking in a spreadsheet', () => {
  it('is for those who edit plans', async () => {
    const { digest } = await previewOf(app, town.by('planner'), twoPlans);
    const refused = { refused: true, refusal: { code: 'not-allowed', action: 'edit-plans' } };
    for (const who of ['ola', 'chair', 'clerk', 'facilitator', 'administrator'] as const) {
      expect(await previewImport(app.deps)(town.by(who), twoPlans, ownReading)).toEqual(refused);
      expect(await confirm(twoPlans, digest, who)).toEqual(refused);
    }
    expect(await plans()).toEqual([]);
    expect(await confirm(twoPlans, digest, 'directorStaff')).toMatchObject({ refused: false });
  });

  it('stores nothing while it is only looked at, and tells nobody', async () => {
    const preview = await previewOf(app, town.by('planner'), twoPlans);
    expect(preview.counts).toMatchObject({ added: 2, taken: 2 });
    expect([await plans(), await town.audit(), app.told]).toEqual([[], [], []]);
  });

  it('stores a child before its parent in the file or not, with history and audit, and tells the others', async () => {
    expect(await take(twoPlans)).toEqual({ refused: false, value: { added: 2, changed: 0 } });
    const [klima, samfunn] = await plans();
    expect(klima).toMatchObject({ key: 'K', parentId: samfunn?.id, version: 1 });
    expect(await town.audit()).toEqual(['register-item-loaded', 'register-item-loaded', 'plans-imported']); // prettier-ignore
    expect(app.told).toMatchObject([{ topic: 'everything' }]);
    const history = await seePlanHistory(app.deps)(town.by('ola'), klima?.id ?? '');
    expect(history).toMatchObject({ value: { events: [{ kind: 'registered', by: 'Petra Planlegger' }] } }); // prettier-ignore
  });

  it('writes no words of the file into the audit log', async () => {
    await take(twoPlans);
    const rows = await rowsOf<{ facts: string }>(app, town.municipality.id, 'select facts from radslag.audit_log'); // prettier-ignore
    expect(rows.map(({ facts }) => facts).join()).not.toMatch(/Klima|Samfunn/u);
  });

  it('changes nothing the second time, and says so', async () => {
    await take(twoPlans);
    const before = [await plans(), await town.audit()];
    const again = await previewOf(app, town.by('planner'), twoPlans);
    expect(again.counts).toMatchObject({ unchanged: 2, taken: 0 });
    expect(await confirm(twoPlans, again.digest)).toEqual({ refused: true, refusal: { code: 'nothing-to-import' } }); // prettier-ignore
    expect([await plans(), await town.audit()]).toEqual(before);
  });

  it('updates by key without doubles, and the history says what it was before', async () => {
    await take(twoPlans);
    const changed = utf8('Id;Plan;Tema\nK;Klima- og energiplan;klima, energi\n');
    expect(await take(changed)).toEqual({ refused: false, value: { added: 0, changed: 1 } });
    const [klima, ...others] = await plans();
    expect(others).toHaveLength(1);
    expect(klima).toMatchObject({ title: 'Klima- og energiplan', themes: ['klima', 'energi'], version: 2 }); // prettier-ignore
    const history = await seePlanHistory(app.deps)(town.by('ola'), klima?.id ?? '');
    expect(history).toMatchObject({
      value: {
        events: [
          {
            kind: 'edited',
            details: { changes: [{ field: 'title', before: 'Klimaplan' }, { field: 'themes' }] },
          },
          { kind: 'registered' },
        ],
      },
    });
  });

  it('that was wrong is mended by an ordinary edit, and both stay in the history', async () => {
    await take(twoPlans);
    const [klima] = await plans();
    const facts = planFactsWith({ title: 'Rett navn', parentId: klima?.parentId ?? null });
    const edit = { kind: 'edit', facts } as const;
    expect(await changePlan(app.deps)(town.by('planner'), klima?.id ?? '', 1, edit)).toMatchObject({
      refused: false,
    });
    const history = await seePlanHistory(app.deps)(town.by('ola'), klima?.id ?? '');
    expect(history).toMatchObject({ value: { events: [{ kind: 'edited' }, { kind: 'registered' }] } }); // prettier-ignore
  });

  it('stores nothing of a file when the database fails in the midst of it', async () => {
    const { digest } = await previewOf(app, town.by('planner'), twoPlans);
    let saved = 0;
    const failing: typeof app.deps = {
      ...app.deps,
      unitOfWork: {
        ...app.deps.unitOfWork,
        run: (scope, work) =>
          app.deps.unitOfWork.run(scope, (tx) =>
            work({
              ...tx,
              planRegister: {
                ...tx.planRegister,
                savePlan: (plan) => {
                  saved += 1;
                  if (saved === 2) throw new Error('the disk is full');
                  return tx.planRegister.savePlan(plan);
                },
              },
            }),
          ),
      },
    };
    const confirmed = confirmImport(failing)(town.by('planner'), twoPlans, ownReading, digest);
    await expect(confirmed).rejects.toThrow('the disk is full');
    expect([saved, await plans(), await town.audit(), app.told]).toEqual([2, [], [], []]);
    expect(await confirm(twoPlans, digest)).toMatchObject({ value: { added: 2 } });
  });

  it('is refused where the register has changed since it was shown', async () => {
    await take(twoPlans);
    const file = utf8('Id;Plan\nK;Et nytt navn\n');
    const { digest } = await previewOf(app, town.by('planner'), file);
    await take(utf8('Id;Plan\nK;Et annet navn\n'));
    expect(await confirm(file, digest)).toEqual({ refused: true, refusal: { code: 'import-outdated' } }); // prettier-ignore
    expect((await plans())[0]?.title).toBe('Et annet navn');
  });

  it('is done once when two confirm it at the same time', async () => {
    for (const file of [twoPlans, goals]) {
      const { digest } = await previewOf(app, town.by('planner'), file);
      const outcomes = await Promise.all([confirm(file, digest), confirm(file, digest)]);
      expect(outcomes.map((one) => (one.refused ? one.refusal.code : 'stored')).toSorted()).toEqual(['import-outdated', 'stored']); // prettier-ignore
    }
    expect(await plans()).toHaveLength(2);
    expect(await town.tx((tx) => tx.goals.all())).toHaveLength(2);
  });

  it('gives a conflict to whoever has the plan open in the register', async () => {
    await take(twoPlans);
    const [klima] = await plans();
    await take(utf8('Id;Plan\nK;Fra filen\n'));
    const edit = { kind: 'edit', facts: planFactsWith({ title: 'Min' }) } as const;
    expect(await changePlan(app.deps)(town.by('planner'), klima?.id ?? '', 1, edit)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2, theirs: { title: 'Fra filen' } },
    });
  });

  it('keeps the history of goals too, and moves them with a trace', async () => {
    await take(goals);
    await take(utf8('Nr;Ledd;Mål;Overordnet mål\n2;Hovedmål;Ren luft;\n1.1;Delmål;Flere trær;2\n'));
    const [, moved] = await town.tx((tx) => tx.goals.all());
    const events = await town.tx((tx) => tx.goals.history(moved?.id ?? ''));
    expect(events.map(({ kind }) => kind)).toEqual(['goal-moved', 'goal-added']);
  });

  it('touches no other municipality', async () => {
    const other = await aTown(app);
    await take(twoPlans);
    expect(await other.tx((tx) => tx.planRegister.plans())).toEqual([]);
  });
});

describe('giving out the register', () => {
  const write = (value: unknown): Uint8Array => utf8(JSON.stringify(value));
  it('and taking it in again changes nothing, whatever the plan knows', async () => {
    await take(
      utf8(
        'Id;Plan;Type;Status;Tema;Utvalg;Saksnr;Vedtatt;Vedtatt av;Behandling;Begrunnelse for behandling;Periode;Om planen\n' +
          'K;=Klimaplan;Temaplan;Gjelder;klima, energi;KS;45/22;17.06.2022;KS;Administrativ;Delegert;12 år;-1 grad\n'.replace('=', '') +
          'L;@Luftplan;Temaplan;Bestilt;"støv, og støy;";;;;;;;;+47 og «=1»\n',
      ),
    ); // prettier-ignore
    await take(goals);
    await town.tx(async (tx) => {
      const [first] = await tx.goals.all();
      if (!first) throw new Error('there are goals');
      await tx.goals.save({ ...first, closed: { on: '2026-03-01' as CivilDate, reason: 'Nådd' } });
    });
    for (const wish of [
      { format: 'xlsx', kind: 'plans' },
      { format: 'csv', kind: 'plans' },
      { format: 'csv', kind: 'goals' },
      { format: 'xlsx', kind: 'goals' },
    ] as const) {
      const file = await exportPlans(app.deps, write)(town.by('ola'), wish);
      if (file.refused) throw new Error('everybody may have it');
      const again = await previewOf(app, town.by('planner'), file.value.bytes, { kind: wish.kind });
      expect(again.counts).toMatchObject({ unchanged: 2, added: 0, changed: 0, doubtful: 0, refused: 0 }); // prettier-ignore
    }
    expect((await plans()).map(({ themes }) => themes)).toEqual([['klima', 'energi'], ['støv, og støy']]); // prettier-ignore
  });
});
