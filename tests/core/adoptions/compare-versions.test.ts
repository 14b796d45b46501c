import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/core/adoptions/compare-versions.ts';
import { paragraphs } from '../../support/builders/a-text.ts';

/** As short words: "b~" changed, "+d" added, "-c" removed, "a^" moved. */
function compared(before: readonly string[], after: readonly string[]): string {
  return compareVersions(paragraphs(...before), paragraphs(...after))
    .map((each) => {
      if (each.kind === 'added') return `+${each.after.text}`;
      if (each.kind === 'removed') return `-${each.before.text}`;
      const letter = each.after.text.slice(0, 1);
      return `${letter}${each.kind === 'changed' ? '~' : ''}${each.isMoved ? '^' : ''}`;
    })
    .join(' ');
}

describe('two versions of a text', () => {
  it('are the same paragraph for paragraph where nothing was done', () => {
    expect(compared(['a', 'b'], ['a', 'b'])).toBe('a b');
  });

  it('show what was changed, added and taken out, each in its place', () => {
    expect(compared(['a', 'b', 'c', 'd'], ['a', 'b now', 'x', 'd'])).toBe('a b~ -c +x d');
    expect(compared(['a', 'b', 'c'], ['c'])).toBe('-a -b c');
    expect(compared(['a'], [])).toBe('-a');
    expect(compared([], ['a'])).toBe('+a');
  });

  it('call as few as possible moved', () => {
    expect(compared(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toBe('d^ a b c');
    expect(compared(['a', 'b', 'c'], ['b', 'c', 'a now'])).toBe('b c a~^');
  });

  it('do not call a paragraph moved because others came or went around it', () => {
    expect(compared(['a', 'b', 'c'], ['x', 'c', 'y'])).toBe('-a -b +x c +y');
  });

  it('see a new heading as a change', () => {
    const [paragraph] = paragraphs('a');
    if (!paragraph) throw new Error('there is one');
    expect(compareVersions([paragraph], [{ ...paragraph, heading: 'Byer' }])).toMatchObject([
      { kind: 'changed' },
    ]);
  });
});
