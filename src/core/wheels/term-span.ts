import type { Term } from '../people/person.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { dayIn, yearOf } from './occurrences.ts';
import type { Span } from './occurrences.ts';

/**
 * The council's term that holds the day. Where none is registered, four years from 1 October of an election year: elections are held every fourth year, 2023
 * among them, and the new council is constituted in October. Source: kommuneloven § 7-1; valgloven [check].
 */
export function termAt(terms: readonly Term[], date: CivilDate): Span {
  const registered = terms.find((term) => term.startsOn <= date && date <= term.endsOn);
  if (registered) return { startsOn: registered.startsOn, endsOn: registered.endsOn };
  const october = { month: 10, day: 1 };
  const year = yearOf(date);
  const begun = date < dayIn(year, october) ? year - 1 : year;
  const first = begun - ((((begun - 2023) % 4) + 4) % 4);
  return { startsOn: dayIn(first, october), endsOn: addDays(dayIn(first + 4, october), -1) };
}

/** The terms around a day that one can turn the wheel to: two back, its own and one ahead. */
export function termsAround(terms: readonly Term[], date: CivilDate): readonly Span[] {
  const own = termAt(terms, date);
  const before = termAt(terms, addDays(own.startsOn, -1));
  const earlier = termAt(terms, addDays(before.startsOn, -1));
  return [earlier, before, own, termAt(terms, addDays(own.endsOn, 1))];
}
