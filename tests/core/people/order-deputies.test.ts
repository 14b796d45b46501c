import { describe, expect, it } from 'vitest';
import { orderDeputies } from '../../../src/core/people/order-deputies.ts';
import type { Membership } from '../../../src/core/people/person.ts';
import { ids } from '../../support/builders/ids.ts';

const deputy = (personId: string, order: number | null, more: Partial<Membership> = {}) => ({
  ...{ bodyId: ids.body, termId: ids.term, partyId: ids.partyA, personId },
  ...({ function: 'deputy', order, ...more } as const),
});
const [first, second, fourth] = [deputy('first', 1), deputy('second', 2), deputy('fourth', 4)];
const numbers = (seats: readonly Membership[]) => seats.map((s) => [s.personId, s.order]);

describe('a deputy’s number on the party’s list', () => {
  it('is after the last where none is wished for, and 1 on an empty list', () => {
    const others = [fourth, first, second];
    expect(numbers(orderDeputies(deputy('new', null), others, undefined))).toEqual([['new', 5]]);
    expect(numbers(orderDeputies(deputy('new', null), [], undefined))).toEqual([['new', 1]]);
  });

  it('moves those who have it down to the first gap, and nobody beyond', () => {
    expect(numbers(orderDeputies(deputy('new', 1), [first, second, fourth], undefined))).toEqual([
      ['new', 1],
      ['first', 2],
      ['second', 3],
    ]);
    expect(numbers(orderDeputies(deputy('fourth', 1), [first, second], fourth))).toEqual([
      ['fourth', 1],
      ['first', 2],
      ['second', 3],
    ]);
  });

  it('is taken in a gap without moving anybody', () => {
    expect(numbers(orderDeputies(deputy('new', 3), [first, second, fourth], undefined))).toEqual([
      ['new', 3],
    ]);
  });

  it('is kept where the seat is given again, but not on another party’s list', () => {
    const again = deputy('second', null);
    expect(numbers(orderDeputies(again, [first, fourth], second))).toEqual([['second', 2]]);
    const moved = deputy('second', null, { partyId: ids.partyB });
    expect(numbers(orderDeputies(moved, [first, fourth], second))).toEqual([['second', 1]]);
  });

  it('is of deputies alone, and each party has its own', () => {
    const member = deputy('second', 1, { function: 'member' });
    expect(numbers(orderDeputies(member, [first], second))).toEqual([['second', null]]);
    const other = deputy('new', 1, { partyId: ids.partyB });
    expect(numbers(orderDeputies(other, [first], undefined))).toEqual([['new', 1]]);
  });
});
