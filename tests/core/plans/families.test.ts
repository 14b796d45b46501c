import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/core/plans/families.ts';

type Card = { readonly id: string; readonly parentId: string | null };
const card = (id: string, parentId: string | null = null): Card => ({ id, parentId });
const lines = (...cards: readonly Card[]) =>
  linesOf(cards).map((line) => line.map(({ plan }) => plan.id));

describe('the lines of a band', () => {
  it('give each family its own, and those without family one together at the end', () => {
    expect(
      lines(card('alone'), card('a'), card('b'), card('a1', 'a'), card('b1', 'b'), card('a11', 'a1'), card('a2', 'a'), card('far', 'above')),
    ).toEqual([['a', 'a1', 'a11', 'a2'], ['b', 'b1'], ['alone', 'far']]); // prettier-ignore
  });

  it('say how deep in its family a plan stands', () => {
    const [family] = linesOf([card('a'), card('a1', 'a'), card('a11', 'a1'), card('a2', 'a')]);
    expect(family?.map(({ depth }) => depth)).toEqual([0, 1, 2, 1]);
  });

  it('hold every plan once where some have been hung in a ring', () => {
    expect(lines(card('x', 'z'), card('y', 'x'), card('z', 'y'), card('self', 'self'))).toEqual([
      ['x', 'y', 'z'],
      ['self'],
    ]);
  });

  it('hold ten thousand plans, however they hang', () => {
    const chain = Array.from({ length: 10_000 }, (_, n) => card(`${n}`, n === 0 ? null : `${n - 1}`)); // prettier-ignore
    const wide = Array.from({ length: 10_000 }, (_, n) => card(`w${n}`, n === 0 ? null : 'w0'));
    const [first, second] = linesOf([...chain, ...wide]);
    expect([first?.length, second?.length]).toEqual([10_000, 10_000]);
    expect(second?.at(-1)?.plan.id).toBe('w9999');
  });
});
