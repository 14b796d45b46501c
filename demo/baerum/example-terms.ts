import type { Term } from '../../src/core/people/person.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { baerumFacts } from './baerum-data.ts';
import { exampleId } from './example-id.ts';

/**
 * The council's real term as it is, and the four-year terms before or after it that the shifted process reaches into: whoever tries the product years from
 * now still finds a council with a roll.
 */
export function exampleTerms(from: CivilDate, to: CivilDate): readonly Term[] {
  const known = baerumFacts.municipality.term;
  const terms: Term[] = [];
  const ownYear = Number(known.from.slice(0, 4));
  const firstYear = ownYear + 4 * Math.floor((termYear(from) - ownYear) / 4);
  for (let year = Math.min(firstYear, ownYear); year <= Math.max(termYear(to), ownYear); year += 4)
    terms.push({
      id: exampleId(`term:${year}`),
      startsOn: inYear(known.from, year),
      endsOn: inYear(known.to, year + 4),
    });
  return terms;

  /** The year of the autumn in which the council year of a date began. */
  function termYear(date: CivilDate): number {
    const year = Number(date.slice(0, 4));
    return date.slice(5) >= known.from.slice(5) ? year : year - 1;
  }
}

function inYear(date: CivilDate, year: number): CivilDate {
  return `${year}${date.slice(4)}` as CivilDate;
}
