import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawCity, seeCity } from '../../../src/app/city/draw-city.ts';
import type { CityContent } from '../../../src/core/city/city-picture.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => void (town = await aTown(app)));
const content = (vision: string): CityContent => ({
  ...{ place: 'Sandvika', vision, actors: [], relations: [], moves: [], triggers: [] },
});
const draw = (vision: string, seen: number, who: 'planner' | 'ola' = 'planner') =>
  drawCity(app.deps)(town.by(who), ids.process, content(vision), seen);

describe('the picture of a place', () => {
  it('is empty at first, and says who may draw it', async () => {
    expect(await seeCity(app.deps)(town.by('ola'), ids.process, null)).toMatchObject({
      value: { picture: null, history: [], mayDraw: false },
    });
    expect(await seeCity(app.deps)(town.by('planner'), ids.process, null)).toMatchObject({
      value: { mayDraw: true },
    });
  });

  it('keeps every version with who drew it', async () => {
    await draw('En by ved elva', 0);
    await draw('En by ved elva og fjorden', 1);
    expect(await seeCity(app.deps)(town.by('ola'), ids.process, null)).toMatchObject({
      value: {
        picture: { vision: 'En by ved elva og fjorden', version: 2 },
        history: [
          { version: 2, by: 'Petra Planlegger' },
          { version: 1, by: 'Petra Planlegger' },
        ],
      },
    });
    expect(await seeCity(app.deps)(town.by('ola'), ids.process, 1)).toMatchObject({
      value: { picture: { vision: 'En by ved elva', version: 1 } },
    });
    expect(await town.audit()).toEqual(['city-drawn', 'city-drawn']);
  });

  it('lets one of two who draw at once, and tells the other', async () => {
    const outcomes = await Promise.all([draw('Den ene', 0), draw('Den andre', 0)]);
    expect(outcomes.filter(({ refused }) => refused)).toEqual([
      { refused: true, refusal: { code: 'version-conflict', version: 1 } },
    ]);
  });

  it('is not drawn by a politician, in another town’s process, or read in a version that is not there', async () => {
    expect(await draw('Noe', 0, 'ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    const missing = { refused: true, refusal: { code: 'not-found' } };
    const planner = town.by('planner');
    expect(await drawCity(app.deps)(planner, uuid(999), content(''), 0)).toEqual(missing);
    expect(await seeCity(app.deps)(planner, ids.process, 3)).toEqual(missing);
  });
});
