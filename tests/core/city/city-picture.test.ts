import { describe, expect, it } from 'vitest';
import { drawCity } from '../../../src/core/city/city-picture.ts';
import type {
  CityActor,
  CityContent,
  CityMove,
  CityPicture,
} from '../../../src/core/city/city-picture.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const actor = (number: number, name: string): CityActor => ({
  ...{ id: uuid(number), name, agenda: '', interest: 'some', place: { x: 1, y: 1 } },
});
const move = (number: number, title: string, startsOn: string): CityMove => ({
  ...{ id: uuid(number), kind: 'opening-move', title, text: '' },
  ...{ startsOn: on(startsOn), endsOn: null, actorIds: [] },
});
const content: CityContent = {
  ...{ place: 'Sandvika', vision: '' },
  actors: [actor(1, 'Kommunen'), actor(2, 'Grunneierne')],
  relations: [{ from: uuid(1), to: uuid(2), kind: 'works-with', about: '' }],
  moves: [move(3, 'Sommergate', '2025-06-01'), move(4, 'Bru', '2026-06-01')],
  triggers: [{ from: uuid(3), to: uuid(4), how: '' }],
};
const made = { processId: ids.process, byId: ids.planner, at: at('2026-11-28T10:00:00.000Z') };
const current: CityPicture = { ...content, ...made, version: 4, isExample: true };
const draw = (part: Partial<CityContent>) => drawCity({ ...content, ...part }, null, 0, made);

describe('drawing the picture of a place', () => {
  it('makes the next version, which is no example any more', () => {
    expect(drawCity(content, current, 4, made)).toEqual({
      refused: false,
      value: { ...content, ...made, version: 5, isExample: false },
    });
    expect(drawCity(content, null, 0, made)).toMatchObject({ value: { version: 1 } });
  });

  it('is refused where somebody else has drawn meanwhile', () => {
    expect(drawCity(content, current, 3, made)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 4 },
    });
  });

  const unfit: readonly (readonly [string, Partial<CityContent>, object])[] = [
    [
      'a relation to somebody who is not there',
      { relations: [{ from: uuid(1), to: uuid(9), kind: 'depends-on', about: '' }] },
      { code: 'city-link-unknown', what: 'relation' },
    ],
    [
      'a relation to oneself',
      { relations: [{ from: uuid(1), to: uuid(1), kind: 'depends-on', about: '' }] },
      { code: 'relation-to-self', name: 'Kommunen' },
    ],
    [
      'a move by somebody who is not there',
      { moves: [{ ...move(3, 'Sommergate', '2025-06-01'), actorIds: [uuid(9)] }], triggers: [] },
      { code: 'city-link-unknown', what: 'move' },
    ],
    [
      'an arrow to a move that is not there',
      { triggers: [{ from: uuid(3), to: uuid(9), how: '' }] },
      { code: 'city-link-unknown', what: 'trigger' },
    ],
    [
      'a move that sets off one before it',
      { triggers: [{ from: uuid(4), to: uuid(3), how: '' }] },
      { code: 'triggered-before', title: 'Sommergate', by: 'Bru' },
    ],
    [
      'a move that sets itself off',
      { triggers: [{ from: uuid(4), to: uuid(4), how: '' }] },
      { code: 'triggered-before', title: 'Bru', by: 'Bru' },
    ],
    [
      'a move that ends before it begins',
      {
        moves: [{ ...move(3, 'Sommergate', '2025-06-01'), endsOn: on('2025-05-31') }],
        triggers: [],
      },
      { code: 'move-ends-before-start', title: 'Sommergate' },
    ],
    [
      'two actors of one name',
      { actors: [actor(1, 'Kommunen'), actor(2, ' kommunen ')] },
      { code: 'city-named-twice', name: ' kommunen ' },
    ],
  ];
  it.each(unfit)('refuses %s', (_, part, refusal) => {
    expect(draw(part)).toEqual({ refused: true, refusal });
  });
});
