import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewImport } from '../../../src/app/plan-import/import-plans.ts';
import type { ImportPreview } from '../../../src/app/plan-import/import-plans.ts';
import { seePlanRegister } from '../../../src/app/plans/see-plan-register.ts';
import { planLevels } from '../../../src/core/plans/plan.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { ownReading, previewOf, spreadsheetFile, takeIn } from '../../support/import-files.ts';

const committees = [
  'Formannskapet', 'Utvalg for oppvekst', 'Utvalg for helse og omsorg', 'Utvalg for klima og samferdsel', 'Utvalg for plan og bygg',
  'Utvalg for kultur og frivillighet',
]; // prettier-ignore
const planFiles = ['planoversikt.xlsx', 'arkivuttrekk.csv', 'oppvekst.txt'];

describe('a municipality of 110 plans, from its own spreadsheets', () => {
  let app: App;
  let town: Town;
  const by = () => town.by('planner');
  /** Remarks on the rows that are left out though the planner said yes to everything that can be said yes to. */
  const refusedIn = ({ rows }: ImportPreview) =>
    rows
      .filter(({ status }) => status === 'refused')
      .map(({ remarks: [why] }) => `${why?.code} ${why?.address}`);

  beforeAll(async () => {
    app = await anApp();
    town = await aTown(app);
    app.itIs(at('2026-11-02T08:00:00.000Z'));
    await town.tx(async (tx) => {
      for (const [index, name] of committees.entries())
        await tx.people.saveBody(aBody({ id: uuid(900 + index), name, abbreviation: `U${index}` }));
    });
  });
  afterAll(() => app[Symbol.asyncDispose]());

  it('takes one file after the other, and lists every row that it does not understand with its cell', async () => {
    const [overview, archive, department] = [
      await takeIn(app, by(), await spreadsheetFile('planoversikt.xlsx')),
      await takeIn(app, by(), await spreadsheetFile('arkivuttrekk.csv')),
      await takeIn(app, by(), await spreadsheetFile('oppvekst.txt')),
    ];
    expect(refusedIn(overview.shown)).toEqual(['unknown-word C43', 'not-a-date E51']);
    expect(overview.shown).toMatchObject({ headerRow: 4, sheet: 'Planoversikt', kind: 'plans' });
    expect(overview.stored).toEqual({ refused: false, value: { added: 54, changed: 0 } });
    expect(refusedIn(archive.shown)).toEqual(['not-a-date E32', 'unknown-body F33']);
    expect(archive.shown).toMatchObject({ format: 'csv', encoding: 'windows-1252', headerRow: 1 });
    // Four plans were there already: their cases come along, and they are not doubled.
    expect(archive.stored).toEqual({ refused: false, value: { added: 26, changed: 4 } });
    expect(refusedIn(department.shown)).toEqual([]);
    expect(department.shown).toMatchObject({ encoding: 'utf-16le', headerRow: 3 });
    expect(department.stored).toEqual({ refused: false, value: { added: 29, changed: 0 } });
  });

  it('ends with the levels, parents, themes, committees, periods and adoptions that the files speak of', async () => {
    const plans = await town.tx((tx) => tx.planRegister.plans());
    const titled = (title: string) => plans.find((plan) => plan.title === title);
    const titleOf = (id: string | null | undefined) => plans.find((plan) => plan.id === id)?.title;
    expect(plans).toHaveLength(109);
    expect(planLevels.map((level) => [level, plans.filter((plan) => plan.level === level).length])).toEqual([
      ['overall', 3], ['elaboration', 74], ['action', 12], ['operations', 13], ['reporting', 2], ['beside', 0], ['knowledge', 5],
    ]); // prettier-ignore
    const wayUp = (title: string): readonly string[] => {
      const parent = titleOf(titled(title)?.parentId);
      return parent === undefined ? [title] : [title, ...wayUp(parent)];
    };
    expect(wayUp('Handlingsplan for skulemiljø')).toEqual([
      'Handlingsplan for skulemiljø',
      'Temaplan for skule',
      'Oppvekststrategi',
      'Kommuneplanens samfunnsdel 2022–2040',
    ]);
    expect(titled('Klima- og energiplan')).toMatchObject({
      level: 'elaboration',
      status: 'in-force',
      horizonYears: 9,
      adoptedOn: '2021-11-10',
      decisionReference: '21/455',
      themes: ['klima', 'energi'],
      committeeId: uuid(903),
    });
    expect(titled('Temaplan for SFO')).toMatchObject({ horizonYears: 4, committeeId: uuid(901) });
    expect(titled('Temaplan for landbruk')).toMatchObject({ adoptedOn: '2015-06-17' });
    expect(titled('Handlings- og økonomiplan')).toMatchObject({ horizonYears: null, level: 'action' }); // prettier-ignore
    expect(titled('Energiplan')).toMatchObject({ status: 'closed' });
    expect(titled('Folkehelseoversikt')).toMatchObject({ level: 'knowledge', treatment: 'administrative' }); // prettier-ignore

    const register = await seePlanRegister(app.deps)(town.by('ola'));
    expect(register).toMatchObject({ value: { plans: { length: 109 } } });
  });

  it('changes nothing when the same files are taken in again', async () => {
    for (const name of planFiles) {
      const { counts } = await previewOf(app, by(), await spreadsheetFile(name));
      expect(counts, name).toMatchObject({ added: 0, changed: 0, doubtful: 0, taken: 0 });
    }
  });

  it('takes only what is new in the next issue of a file', async () => {
    const { stored } = await takeIn(app, by(), await spreadsheetFile('planoversikt-ny.xlsx'));
    expect(stored).toEqual({ refused: false, value: { added: 1, changed: 2 } });
    const plans = await town.tx((tx) => tx.planRegister.plans());
    expect(plans).toHaveLength(110);
    expect(plans.find(({ title }) => title === 'Temaplan for avfall')?.horizonYears).toBe(13);
    expect(plans.find(({ title }) => title === 'Temaplan for kirkegårder')?.committeeId).toBe(uuid(904)); // prettier-ignore
  });

  it('hangs the goals of two plans where their numbers say, though both begin at 1', async () => {
    const file = await spreadsheetFile('maal.xlsx');
    for (const sheet of ['Samfunnsdelen', 'Klimaplanen']) await takeIn(app, by(), file, sheet);
    const goals = await town.tx((tx) => tx.goals.all());
    const parentOf = (title: string) => {
      const goal = goals.find((one) => one.title === title);
      return goals.find(({ id }) => id === goal?.parentId)?.title;
    };
    expect(goals).toHaveLength(32);
    expect(parentOf('Flere går og sykler')).toBe('Grønn og attraktiv by');
    expect(parentOf('Bygge ut lading og sykkelveier')).toBe('Transporten er utslippsfri');
    expect(parentOf('Transporten er utslippsfri')).toBe('Utslippene er halvert i 2030');
    const { counts } = await previewOf(app, by(), file, { sheet: 'Klimaplanen' });
    expect(counts).toMatchObject({ unchanged: 8, taken: 0 });
  });

  it('shows a sheet that holds no table as what it is', async () => {
    const file = await spreadsheetFile('planoversikt.xlsx');
    const asked = await previewImport(app.deps)(by(), file, { ...ownReading, sheet: 'Forklaring' });
    expect(asked).toEqual({ refused: true, refusal: { code: 'file-without-table' } });
  });
});
