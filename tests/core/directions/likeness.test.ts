import { describe, expect, it } from 'vitest';
import { orderByLikeness } from '../../../src/core/directions/likeness.ts';
import type { Worded } from '../../../src/core/directions/likeness.ts';
import { runThrough } from '../../support/run-through.ts';

const ordered = (texts: readonly Worded[]) => runThrough(orderByLikeness(texts));

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
    expect(ordered(texts)).toEqual(['jord-1', 'jord-2', 'buss', 'sykkel']);
  });

  it('lets a rare word say more than one that everybody uses', () => {
    const texts = [
      text('a', 'kommun', 'matjord'),
      text('b', 'kommun', 'skol'),
      text('c', 'kommun', 'buss'),
      text('d', 'kommun', 'matjord', 'natur'),
    ];
    expect(ordered(texts).slice(0, 2)).toEqual(['a', 'd']);
  });

  it('keeps the order given for what has nothing in common, and loses nobody', () => {
    const texts = [text('a', 'x'), text('b'), text('c', 'y'), text('d')];
    expect(ordered(texts)).toEqual(['a', 'b', 'c', 'd']);
    expect(ordered([])).toEqual([]);
  });

  it('gives the same order every time', () => {
    const texts = Array.from({ length: 60 }, (_, index) =>
      text(String(index), `ord-${String(index % 7)}`, `ord-${String(index % 5)}`),
    );
    const order = ordered(texts);
    expect(ordered(texts)).toEqual(order);
    expect(new Set(order).size).toBe(60);
  });

  it('halts now and then with many texts, so that others get their turn, and not at all with few', () => {
    const halts = (count: number): number => {
      const texts = Array.from({ length: count }, (_, index) => text(String(index), 'ord'));
      return [...orderByLikeness(texts)].length;
    };
    expect(halts(100)).toBe(0);
    // While weighing 2,000 texts and noting who uses a word, four times each; then ten times in 2,000 times 2,000 looks.
    expect(halts(2000)).toBe(18);
  });
});
