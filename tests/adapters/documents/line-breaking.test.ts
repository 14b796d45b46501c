import { describe, expect, it } from 'vitest';
import { breakIntoLines } from '../../../src/adapters/documents/line-breaking.ts';

/** A typewriter: every sign is one wide. */
const byLength = (text: string) => text.length;
const lines = (text: string, width: number) => breakIntoLines(text, width, byLength);

describe('breaking text into lines', () => {
  it('breaks at spaces, keeps each space before the break, and loses nothing', () => {
    expect(lines('en to tre fire', 6)).toEqual(['en to ', 'tre ', 'fire']);
    expect(lines('en to tre fire', 6).join('')).toBe('en to tre fire');
  });

  it('lets a space hang over the edge', () => {
    expect(lines('abc def', 3)).toEqual(['abc ', 'def']);
  });

  it('breaks after a hyphen, dash or slash between letters, but not in dates and numbers', () => {
    expect(lines('kultur-idrett', 8)).toEqual(['kultur-', 'idrett']);
    expect(lines('uke 16–19 i 2026-11-19', 9)).toEqual(['uke 16–19 ', 'i ', '2026-11-1', '9']);
  });

  it('does not break at a no-break space', () => {
    expect(lines('om 25\u00a0000', 7)).toEqual(['om ', '25\u00a0000']);
  });

  it('breaks at every newline, with a space for whoever reads on, and keeps empty lines', () => {
    expect(lines('a\n\nb', 10)).toEqual(['a ', '', 'b']);
  });

  it('splits a word that is wider than the line, between signs only', () => {
    expect(lines('a abcdefgh b', 3)).toEqual(['a ', 'abc', 'def', 'gh ', 'b']);
    expect(lines('👍👍👍', 4)).toEqual(['👍👍', '👍']);
  });

  it('splits a word of 10,000 signs without losing one', () => {
    const word = 'Æ'.repeat(10_000);

    expect(lines(word, 80)).toHaveLength(125);
    expect(lines(word, 80).join('')).toBe(word);
  });

  it('still moves on when not even one sign fits', () => {
    expect(lines('ab', 0.5)).toEqual(['a', 'b']);
  });

  it('gives one empty line for empty text', () => {
    expect(lines('', 10)).toEqual(['']);
  });
});
