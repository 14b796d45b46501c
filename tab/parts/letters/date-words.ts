import type { LetterDate } from '../../../src/contracts/letters.ts';
import type { LetterTexts } from '../../texts/letters.nb.ts';
import type { Dates } from '../../ui/use-dates.ts';

/** When a round or phase of a letter is, in words. */
export function whenOf(date: LetterDate, dates: Dates): string {
  return date.startsAt === null
    ? dates.period(date.startsOn, date.endsOn)
    : dates.moment(date.startsAt);
}

/** A round or phase of a letter in one line: when, what and where. */
export function dateLine(date: LetterDate, dates: Dates, texts: LetterTexts): string {
  const place = date.place === '' ? '' : ` ${texts.place(date.place)}`;
  return `${whenOf(date, dates)}: ${date.title}${place}`;
}
