import { describe, expect, it } from 'vitest';
import { inOneForm, isText, isVisible } from '../../../src/core/writing/written-text.ts';

describe('what somebody has written', () => {
  it('is the same signs whatever machine it comes from', () => {
    expect(inOneForm('Bla\u030Agro\u0308nn plan')).toBe('Blågrönn plan');
    expect(inOneForm('én\r\nto\rtre\u000bfire\u2028fem\u0085seks')).toBe(
      'én\nto\ntre\nfire\nfem\nseks',
    );
  });

  it.each(['Årsbudsjettet\n\t2027', 'שלום', '👩‍👩‍👧', ''])('is text as it stands: %j', (text) => {
    expect(isText(text)).toBe(true);
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud800'],
    ['a bell', 'a\u0007b'],
    ['what no XML may hold', 'a\ufffe'],
    ['a sign that ends a file', '\u001a'],
    ['what turns the rest around', 'plan\u202Efdp.exe'],
    ['an isolate that is never closed', '\u2067plan'],
  ])('is no text with %s', (_what, text) => {
    expect(isText(text)).toBe(false);
  });

  it('says something only where something is seen', () => {
    expect(isVisible('.')).toBe(true);
    for (const nothing of ['', ' \n', '\u200b', '\u00ad\u2060', '\u3164'])
      expect(isVisible(nothing)).toBe(false);
  });
});
