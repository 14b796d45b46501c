import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seeLikeness, seeSynthesis } from '../../../src/app/directions/see-synthesis.ts';
import * as sort from '../../../src/app/directions/sort-contributions.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aContribution } from '../../support/builders/a-contribution.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const texts = ['Verne matjorda', 'Flere bussavganger', 'Vern av matjord', 'Bussen går for sjelden'];
const id = (index: number): string => uuid(900 + index);
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    for (const [index, text] of texts.entries())
      await tx.contributions.add(
        aContribution(
          { ...ids, contribution: id(index), knowledgeItem: '', reaction: '', objectId: uuid },
          { text, questionId: ids.roundQuestion, clientKey: uuid(800 + index) },
        ),
      );
  });
});
const by = () => town.by('facilitator');
const added = async (title: string): Promise<string> => {
  const theme = await sort.addTheme(app.deps)(by(), ids.phase, title);
  if (theme.refused) throw new Error(theme.refusal.code);
  return theme.value.id;
};
const move = (contributionIds: readonly string[], fromId: string | null, toId: string | null) =>
  sort.moveContributions(app.deps)(by(), ids.phase, { contributionIds, fromId, toId });
const page = async () => {
  const seen = await seeSynthesis(app.deps)(by(), ids.phase);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
const inThemes = async () =>
  Object.fromEntries(
    (await page()).themes.map(({ title, contributionIds }) => [title, contributionIds.length]),
  );

describe('sorting contributions', () => {
  it('puts them in themes, also in several, moves them and takes them out', async () => {
    const [soil, bus] = [await added('Matjord'), await added('Buss')];
    await move([id(0), id(2)], null, soil);
    await move([id(0), id(1)], null, bus);
    expect(await inThemes()).toEqual({ Matjord: 2, Buss: 2 });
    await move([id(0)], bus, soil);
    expect(await inThemes()).toEqual({ Matjord: 2, Buss: 1 });
    await move([id(2)], soil, null);
    expect(await inThemes()).toEqual({ Matjord: 1, Buss: 1 });
  });

  it('keeps both when two sort at the same moment', async () => {
    const soil = await added('Matjord');
    await Promise.all([move([id(0)], null, soil), move([id(2)], null, soil)]);
    expect(await inThemes()).toEqual({ Matjord: 2 });
  });

  it('merges without losing where things came from, and undoes it', async () => {
    const [soil, nature] = [await added('Matjord'), await added('Natur')];
    await move([id(0)], null, soil);
    await move([id(2)], null, nature);
    await sort.mergeTheme(app.deps)(by(), nature, { intoId: soil, version: 1 });
    expect(await inThemes()).toEqual({ Matjord: 2 });
    expect((await page()).themes[0]?.merged).toMatchObject([
      { title: 'Natur', contributionIds: [id(2)], version: 2 },
    ]);
    await sort.unmergeTheme(app.deps)(by(), nature, 2);
    expect(await inThemes()).toEqual({ Matjord: 1, Natur: 1 });
  });

  it('refuses what is not in the phase, and a theme of another municipality', async () => {
    const soil = await added('Matjord');
    expect(await move([uuid(999)], null, soil)).toMatchObject({
      refusal: { code: 'no-such-contribution' },
    });
    expect(await move([id(0)], null, uuid(999))).toMatchObject({ refusal: { code: 'not-found' } });
    const elsewhere = await aTown(app);
    expect(
      await sort.renameTheme(app.deps)(elsewhere.by('facilitator'), soil, {
        ...{ title: 'Vårt', version: 1 },
      }),
    ).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('takes an empty theme away, and no other', async () => {
    const soil = await added('Matjord');
    await move([id(0)], null, soil);
    const remove = () => sort.removeTheme(app.deps)(by(), soil, 1);
    expect(await remove()).toMatchObject({ refusal: { code: 'theme-not-empty' } });
    await move([id(0)], soil, null);
    expect(await remove()).toMatchObject({ refused: false });
    expect(await inThemes()).toEqual({});
  });

  it('is the administration’s work', async () => {
    for (const who of ['ola', 'chair', 'clerk', 'administrator'] as const)
      expect(await seeSynthesis(app.deps)(town.by(who), ids.phase)).toEqual({
        ...{ refused: true, refusal: { code: 'not-allowed', action: 'synthesise' } },
      });
  });
});

describe('the order by likeness', () => {
  it('stands inflected words side by side, by Norwegian stems', async () => {
    const order = await seeLikeness(app.deps)(by(), ids.phase);
    expect(order).toEqual({
      ...{ refused: false, value: { contributionIds: [id(0), id(2), id(1), id(3)] } },
    });
  });
});
