import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readFontCoverage } from '../../../src/adapters/documents/font-coverage.ts';
import { fontFiles } from '../../../src/adapters/documents/font-files.ts';
import {
  cleanLine,
  cleanText,
  dictionaryText,
  printableText,
  withOneSignPerGlyph,
} from '../../../src/adapters/documents/printable-text.ts';

const coverage = readFontCoverage(await readFile(fontFiles.regular));
const printed = (text: string) => printableText(text, coverage);

describe('the document font', () => {
  it.each(Object.entries(fontFiles))(
    'shows Norwegian, all Sami languages and our marks (%s)',
    async (_, file) => {
      const covered = readFontCoverage(await readFile(file));
      const needed = 'æøåÆØÅéèêóòôâüöäÖÄáčđŋšŧžÁČĐŊŠŦŽǥǧǯʒʹǤǦǮƷ\u030cïÏńŃ–—−…«»“”’€§•½²₂×→□';

      expect(Array.from(needed).filter((sign) => !covered.has(sign.codePointAt(0)!))).toEqual([]);
    },
  );

  it('is known not to show what it cannot', () => {
    expect(coverage.has('日'.codePointAt(0)!)).toBe(false);
    expect(coverage.has('👍'.codePointAt(0)!)).toBe(false);
  });

  it('is refused when it is not a TrueType font', () => {
    expect(() => readFontCoverage(new Uint8Array(64))).toThrow(TypeError);
  });
});

describe('text for metadata', () => {
  it('drops control characters, zero-width marks and marks that reorder text', () => {
    expect(cleanText('a\u0000b\u0007c\u001b\u200bd\u202ee\u2066f\ufeffg\u00adh')).toBe('abcdefgh');
  });

  it('composes letters and accents', () => {
    expect(cleanText('a\u030a e\u0301')).toBe('å é');
  });

  it('replaces half a surrogate pair and what is no character, and keeps whole pairs', () => {
    expect(cleanText('\ud800x\udc00 👍 \uffff')).toBe('\ufffdx\ufffd 👍 \ufffd');
  });

  it('knows every kind of line end, and can join lines', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0085e\tf')).toBe('a\nb\nc\nd\ne f');
    expect(cleanLine(' a \r\n b\n\nc ')).toBe('a b c');
  });
});

describe('text in the dictionaries of a file', () => {
  it('stands as it is, on one line', () => {
    expect(dictionaryText(' Møte\n19. november ')).toBe('Møte 19. november');
  });

  it('is cut where PDF/A would not take it, and never inside a sign', () => {
    const cut = dictionaryText(`a${'👍'.repeat(20_000)}`);

    expect(cut.length).toBeLessThan(32_767 / 2);
    expect(cut.endsWith('👍…')).toBe(true);
  });
});

describe('text for the page', () => {
  it('leaves what the font can show as it is', () => {
    expect(printed('Bearvva sámi searvi – 14 € «ŋ»')).toBe('Bearvva sámi searvi – 14 € «ŋ»');
  });

  it.each([
    ['an emoji', '👍', '□'],
    ['a family of emoji as one sign', '👨‍👩‍👧‍👦', '□'],
    ['a flag', '🇳🇴', '□'],
    ['each sign of a script', '日本', '□□'],
    ['half a surrogate pair', '\ud83d', '□'],
    ['a private-use character', '\ue000', '□'],
    ['a combining mark, but not its letter', 'x\u0483', 'x□'],
  ])('replaces %s that the font lacks by a visible mark', (_, text, expected) => {
    expect(printed(`(${text})`)).toBe(`(${expected})`);
  });

  it('sets a Skolt Sami letter from its parts where the font has only those', () => {
    expect(printed('ǩeâd Ǩ').normalize('NFC')).toBe('ǩeâd Ǩ');
  });

  it('keeps accents that have no letter of their own in Unicode', () => {
    expect(printed('đ\u030c')).toBe('đ\u030c');
  });

  it('prints a space that the font lacks as a space, and drops a joiner between letters', () => {
    expect(printed('a\u205fb c\u200dd')).toBe('a b cd');
  });

  it('gives every shared glyph one owner', () => {
    expect(withOneSignPerGlyph('25\u00a0000 A\u2011B 5\u00b5g')).toBe('25 000 A-B 5\u03bcg');
  });
});
