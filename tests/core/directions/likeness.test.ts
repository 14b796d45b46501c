import { describe, expect, it } from 'vitest';
import { orderByLikeness } from '../../../src/core/directions/likeness.ts';

const text = (id: string, ...words: readonly string[]) => ({
  id,
  words: new Map(words.map((word) => [word, words.filter((other) => other === word).length])),
});

describe('ordering by likeness of words', () => {
  it('puts side by side what is alike', () => {
    const texts = [
      text('jord-1', 'matjord', 'vern'),
      text('buss', 'buss', 'sykkel'),
      text('jord-2', 'matjord', 'vern', 'dyrk'),
      text('sykkel', 'sykkel', 'veg'),
    ];
    expect(orderByLikeness(texts)).toEqual(['jord-1', 'jord-2', 'buss', 'sykkel']);
  });

  it('lets a rare word say more than one that everybody uses', () => {
    const texts = [
      text('a', 'kommun', 'matjord'),
      text('b', 'kommun', 'skol'),
      text('c', 'kommun', 'buss'),
      text('d', 'kommun', 'matjord', 'natur'),
    ];
    expect(orderByLikeness(texts).slice(0, 2)).toEqual(['a', 'd']);
  });

  it('keeps the order given for what has nothing in common, and loses nobody', () => {
    const texts = [text('a', 'x'), text('b'), text('c', 'y'), text('d')];
    expect(orderByLikeness(texts)).toEqual(['a', 'b', 'c', 'd']);
    expect(orderByLikeness([])).toEqual([]);
  });

  it('gives the same order every time', () => {
    const texts = Array.from({ length: 60 }, (_, index) =>
      text(String(index), `ord-${String(index % 7)}`, `ord-${String(index % 5)}`),
    );
    const order = orderByLikeness(texts);
    expect(orderByLikeness(texts)).toEqual(order);
    expect(new Set(order).size).toBe(60);
  });
});
