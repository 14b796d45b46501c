import type { Language } from '../documents/document-model.ts';
import { isWholeWords } from './whole-words.ts';
import type { Stretch } from './whole-words.ts';

/** What is to be taken out of one text, and by what; a null place is the whole of it. */
export type Screened = { readonly place: Stretch | null; readonly basis: string };

const words: Readonly<Record<Language, string>> = {
  nb: 'skjermet',
  nn: 'skjerma',
  en: 'screened',
};

/** What stands where something was taken out: the same whatever was there, and however much of it. */
function neutralMark(bases: readonly string[], language: Language): string {
  return `[${words[language]}, ${[...new Set(bases)].toSorted().join('; ')}]`;
}

/**
 * The text without what is screened. Stretches that overlap, or have nothing but space between them, become one: how many there were would tell how many
 * words there were.
 */
export function screenText(
  text: string,
  screened: readonly Screened[],
  language: Language,
): string {
  if (screened.length === 0) return text;
  const whole = screened.some(({ place }) => place === null);
  const bases = screened.map(({ basis }) => basis);
  if (whole) return neutralMark(bases, language);
  const joined: { start: number; end: number; bases: readonly string[] }[] = [];
  const sorted = screened
    .flatMap(({ place, basis }) => (place ? [{ ...place, basis }] : []))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, basis } of sorted) {
    const before = joined.at(-1);
    const isNext = before && (start <= before.end || text.slice(before.end, start).trim() === '');
    if (isNext) {
      before.end = Math.max(before.end, end);
      before.bases = [...before.bases, basis];
    } else joined.push({ start, end, bases: [basis] });
  }
  let from = 0;
  let made = '';
  for (const { start, end, bases: own } of joined) {
    made += text.slice(from, start) + neutralMark(own, language);
    from = end;
  }
  return made + text.slice(from);
}

/** A text beside the marked ones, without the words that were marked in them: why there is a new version may itself name what is taken out. */
export function hideWords(
  text: string,
  marks: readonly { readonly words: string; readonly basis: string }[],
  language: Language,
): string {
  const found = marks.flatMap(({ words: hidden, basis }) =>
    placesIn(text, hidden).map((place) => ({ place, basis })),
  );
  return screenText(text, found, language);
}

/** Everywhere that these words stand as whole words, in any letter case. */
export function placesIn(text: string, hidden: string): readonly Stretch[] {
  const [low, sought] = [text.toLowerCase(), hidden.toLowerCase()];
  // Where lower case is longer than what was written, places in one are no places in the other.
  const [where, what] = low.length === text.length ? [low, sought] : [text, hidden];
  const places: Stretch[] = [];
  if (what === '') return places;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) {
    const place = { start: at, end: at + what.length };
    if (isWholeWords(text, place)) places.push(place);
  }
  return places;
}
