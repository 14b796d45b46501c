import { describe, expect, it } from 'vitest';
import {
  chooseAttribute,
  registeredByPerson,
} from '../../../../src/core/workshops/seating/registered-attribute.ts';
import type { RegisteredAttribute } from '../../../../src/core/workshops/seating/registered-attribute.ts';
import { scoreSeats } from '../../../../src/core/workshops/seating/score-seats.ts';
import { at } from '../../../support/builders/instants.ts';

const attribute = (name: string): RegisteredAttribute => ({
  ...{ id: name, name, values: ['ja', 'nei'], legalBasis: 'art. 6', purpose: 'blanding' },
  ...{ chosenBy: 'anna', chosenAt: at('2026-11-01T09:00:00.000Z') },
});

describe('an attribute that tables are mixed by', () => {
  it('can be chosen where there is none', () => {
    const wish = { name: 'Første periode', values: ['ja', 'nei'] };
    expect(chooseAttribute([], wish)).toEqual({ refused: false, value: wish });
  });

  it('is refused where it is chosen already, in whatever case', () => {
    const wish = { name: 'KJØNN', values: ['kvinne', 'mann'] };
    expect(chooseAttribute([attribute('kjønn')], wish)).toMatchObject({
      refusal: { code: 'attribute-exists', name: 'KJØNN' },
    });
  });

  it('is refused with the same value twice', () => {
    expect(chooseAttribute([], { name: 'Heltid', values: ['ja', 'nei', 'Ja'] })).toMatchObject({
      refusal: { code: 'attribute-values-alike', value: 'Ja' },
    });
  });

  it('is refused beside four others', () => {
    const four = ['a', 'b', 'c', 'd'].map(attribute);
    expect(chooseAttribute(four, { name: 'e', values: ['1', '2'] })).toMatchObject({
      refusal: { code: 'too-many-attributes', most: 4 },
    });
  });

  it('is there by its name for each person of whom it is registered, and not once it is dropped', () => {
    const values = [
      { attributeId: 'ny', personId: 'kari', value: 'ja' },
      { attributeId: 'borte', personId: 'kari', value: 'ja' },
    ];
    expect([...registeredByPerson([attribute('ny')], values)]).toEqual([['kari', { ny: 'ja' }]]);
    expect(registeredByPerson([], values).size).toBe(0);
  });

  it('is scored on its own beside the least that is possible, and not at all where nobody has any', () => {
    const person = (personId: string, ny?: string) =>
      [personId, { personId, partyId: personId, attributes: ny ? { ny } : {} }] as const;
    const rounds = [{ roundId: '1', tables: [['a', 'b'], ['c', 'd']] }]; // prettier-ignore
    const mixed = new Map([person('a', 'ja'), person('b', 'ja'), person('c', 'nei'), person('d')]);
    expect(scoreSeats(rounds, mixed).attributes).toEqual([{ name: 'ny', alike: 1, alikeLeast: 0 }]);
    const none = new Map([person('a'), person('b'), person('c'), person('d')]);
    expect(scoreSeats(rounds, none).attributes).toEqual([]);
  });
});
