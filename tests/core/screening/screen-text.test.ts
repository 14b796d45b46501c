import { describe, expect, it } from 'vitest';
import { hideWords, placesIn, screenText } from '../../../src/core/screening/screen-text.ts';
import { isWholeWords, wholeWords } from '../../../src/core/screening/whole-words.ts';

const basis = 'offl. § 13';
const words = (text: string, start: number, end: number): string | null => {
  const place = wholeWords(text, { start, end });
  return place && text.slice(place.start, place.end);
};

describe('a stretch that is to be screened', () => {
  it.each([
    ['Kari Nordmann er syk.', 1, 3, 'Kari'],
    ['Kari Nordmann er syk.', 0, 8, 'Kari Nordmann'],
    ['Kari Nordmann er syk.', 4, 14, 'Nordmann'],
    ['I Olsen-saken i dag', 4, 6, 'Olsen-saken'],
    ['Se d’Arc her', 3, 4, 'd’Arc'],
    ['A\u030Ase kom', 0, 1, 'A\u030Ase'],
    ['Ok 👩‍👩‍👧 ja', 3, 4, '👩‍👩‍👧'],
    ['Ka\u00ADri kom', 0, 2, 'Ka\u00ADri'],
    ['a'.repeat(10_000), 4000, 4001, 'a'.repeat(10_000)],
    ['čáhci lea', 1, 2, 'čáhci'],
  ])('grows to whole words in %j', (text, start, end, expected) => {
    expect(words(text, start, end)).toBe(expected);
  });

  it('is nothing where only space is in it, or it is outside the text', () => {
    expect(words('a  b', 1, 3)).toBeNull();
    expect(words('ab', 1, 1)).toBeNull();
    expect(words('ab', 0, 3)).toBeNull();
    expect(words('ab', -1, 1)).toBeNull();
  });

  it('knows whether it begins and ends where words do', () => {
    expect(isWholeWords('Kari kom', { start: 0, end: 4 })).toBe(true);
    expect(isWholeWords('Karianne kom', { start: 0, end: 4 })).toBe(false);
  });
});

describe('a text without what is screened', () => {
  it('says the same where something was, however long it was', () => {
    const screened = (text: string) =>
      screenText(`${text} kom.`, [{ place: { start: 0, end: text.length }, basis }], 'nb');
    expect(screened('Bo')).toBe('[skjermet, offl. § 13] kom.');
    expect(screened('Kari Nordmann')).toBe(screened('Bo'));
  });

  it('makes one mark of what overlaps or follows without a word between, by every basis', () => {
    const text = 'Kari Nordmann er syk.';
    const kari = { place: { start: 0, end: 4 }, basis };
    const nordmann = { place: { start: 5, end: 13 }, basis };
    const both = { place: { start: 0, end: 13 }, basis: 'offl. § 14' };
    expect(screenText(text, [nordmann, kari], 'nb')).toBe('[skjermet, offl. § 13] er syk.');
    expect(screenText(text, [kari, both], 'nn')).toBe('[skjerma, offl. § 13; offl. § 14] er syk.');
  });

  it('is the mark alone where the whole of it is screened', () => {
    const part = { place: { start: 0, end: 1 }, basis };
    expect(screenText('To ord', [part, { place: null, basis }], 'en')).toBe(
      '[screened, offl. § 13]',
    );
  });

  it('finds words wherever they stand whole, in capitals too', () => {
    expect(placesIn('Kari, KARI og Karianne', 'Kari')).toEqual([
      { start: 0, end: 4 },
      { start: 6, end: 10 },
    ]);
    expect(hideWords('Fordi Kari ba om det', [{ words: 'kari', basis }], 'nb')).toBe(
      'Fordi [skjermet, offl. § 13] ba om det',
    );
  });
});
