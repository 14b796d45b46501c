/** Stands where a character could not be printed: U+25A1, white square, which the document font has. */
export const UNPRINTABLE = '\u25a1';

const LONE_SURROGATES = /\p{Surrogate}/gu;
// Not characters in XML or in a PDF text string.
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;
// Controls, and what only steers the layout: soft hyphen, zero-width marks, bidi marks, tags. The newline stays, and the
// zero-width joiner, which makes one sign of an emoji family.
const INVISIBLE = /(?!\u200d)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}](?<!\n)/gu;
const JOINER = '\u200d';
const LINE_ENDS = /\r\n|[\r\n\u000b\u000c\u0085\u2028\u2029]/gu;

/**
 * Text as it may stand in metadata, bookmarks and alternative texts: NFC, newlines as `\n`, tab as space, without
 * control characters and without marks that reorder or hide text (bidirectional overrides, zero-width characters).
 * Half a surrogate pair becomes U+FFFD. Emoji and other scripts stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC')
    .replace(NONCHARACTERS, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '');
}

/** As cleanText, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}

const LONGEST_IN_DICTIONARY = 10_000;

/**
 * A line for the dictionaries of the file: titles, bookmarks, alternative texts. PDF/A allows no string of more than
 * 32,767 bytes there (ISO 19005-2 § 6.1.13), in UTF-16; what is longer ends with an ellipsis, and stands on the page.
 */
export function dictionaryText(text: string): string {
  const line = cleanLine(text);
  if (line.length <= LONGEST_IN_DICTIONARY) return line;
  return `${line.slice(0, LONGEST_IN_DICTIONARY).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/**
 * Text as it can be set in the document font: clean, and every character that the font lacks replaced by one U+25A1
 * per visible sign (an emoji family is one sign). A combining accent that the font lacks leaves its letter and adds a
 * U+25A1, so that a name never silently changes. Private-use characters count as lacking: PDF/A-2a wants a meaning for
 * each, and we know none.
 */
export function printableText(text: string, coverage: ReadonlySet<number>): string {
  const clean = cleanText(text);
  if (everyCharacterIn(clean, coverage)) return clean;
  let printable = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(clean)) {
    printable += printableSign(segment, coverage);
  }
  return printable;
}

/**
 * Signs that share one glyph in the font come out of the file as whichever was used first, so each such glyph has one
 * owner. Applied after line breaking, when a no-break space has done its work.
 */
export function withOneSignPerGlyph(line: string): string {
  return line.replace(SHARED_GLYPHS, (sign) => GLYPH_OWNERS.get(sign) ?? sign);
}

const GLYPH_OWNERS = new Map([
  ['\u00a0', ' '],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00b5', '\u03bc'], // micro, Greek mu
  ['\u2206', '\u0394'], // increment, Greek delta
  ['\u03d5', '\u03c6'], // phi symbol, Greek phi
  ['\u207c', '\u02ed'], // superscript equals, unaspirated
]);
const SHARED_GLYPHS = new RegExp(`[${[...GLYPH_OWNERS.keys()].join('')}]`, 'gu');

function printableSign(sign: string, coverage: ReadonlySet<number>): string {
  if (everyCharacterIn(sign, coverage)) return sign;
  if (/^\p{Zs}$/u.test(sign)) return ' ';
  const bare = sign.replaceAll(JOINER, '');
  if (everyCharacterIn(bare, coverage)) return bare;
  // Skolt Sami ǩ has no glyph of its own, but k and the caron have.
  const decomposed = bare.normalize('NFD');
  if (everyCharacterIn(decomposed, coverage)) return decomposed;
  const [base = '', ...marks] = bare;
  const onlyAccentsLack =
    everyCharacterIn(base, coverage) && marks.every((mark) => /\p{M}/u.test(mark));
  if (!onlyAccentsLack) return UNPRINTABLE;
  return base + marks.filter((mark) => everyCharacterIn(mark, coverage)).join('') + UNPRINTABLE;
}

function everyCharacterIn(text: string, coverage: ReadonlySet<number>): boolean {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const isPrivate = code >= 0xe000 && code <= 0xf8ff;
    if ((sign !== '\n' && !coverage.has(code)) || isPrivate) return false;
  }
  return true;
}
