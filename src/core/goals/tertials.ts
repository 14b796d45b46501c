import type { CivilDate } from '../time/instant.ts';

/** The first day of the tertial that lies so many before the one that holds the date: 0 for its own. Tertials begin in January, May and September. */
export function tertialStart(date: CivilDate, before: number): CivilDate {
  const year = Number(date.slice(0, 4));
  const tertial = Math.floor((Number(date.slice(5, 7)) - 1) / 4);
  const counted = year * 3 + tertial - before;
  const month = String((counted % 3) * 4 + 1).padStart(2, '0');
  return `${String(Math.floor(counted / 3)).padStart(4, '0')}-${month}-01` as CivilDate;
}

/** The same day a year earlier; the last of February stands in for the 29th. */
export function yearBefore(date: CivilDate): CivilDate {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  const day = date.slice(4) === '-02-29' ? '-02-28' : date.slice(4);
  return `${year}${day}` as CivilDate;
}
