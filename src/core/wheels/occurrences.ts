import { addDays, readCivilDate } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import type { WheelTime, YearDay } from './wheel-item.ts';

/** Two days and everything between them; both are inside. */
export type Span = { readonly startsOn: CivilDate; readonly endsOn: CivilDate };

/** The day in a certain year; the last of February stands in for the 29th. */
export function dayIn(year: number, { month, day }: YearDay): CivilDate {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return readCivilDate(text) ?? (`${text.slice(0, 8)}28` as CivilDate);
}

/** When it happens within a span, oldest first; whatever touches the span is told whole. */
export function occurrencesOf(when: WheelTime, within: Span): readonly Span[] {
  if (when.kind === 'dated') return touches(when, within) ? [spanOf(when)] : [];
  const found: Span[] = [];
  // A year earlier too: what began in December may still be going on.
  for (let year = yearOf(within.startsOn) - 1; year <= yearOf(within.endsOn); year += 1) {
    const startsOn = dayIn(year, when.from);
    const sameYear = dayIn(year, when.to);
    const endsOn = sameYear < startsOn ? dayIn(year + 1, when.to) : sameYear;
    if (touches({ startsOn, endsOn }, within)) found.push({ startsOn, endsOn });
  }
  return found;
}

export function touches(span: Span, within: Span): boolean {
  return span.startsOn <= within.endsOn && span.endsOn >= within.startsOn;
}

export function yearSpan(year: number): Span {
  return {
    startsOn: dayIn(year, { month: 1, day: 1 }),
    endsOn: dayIn(year, { month: 12, day: 31 }),
  };
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The last day on which papers must be public for what begins then. */
export function publicBy(startsOn: CivilDate, publicDays: number | null): CivilDate | null {
  return publicDays === null ? null : addDays(startsOn, -publicDays);
}

function spanOf({ startsOn, endsOn }: Span): Span {
  return { startsOn, endsOn };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
