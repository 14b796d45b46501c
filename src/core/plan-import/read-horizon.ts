import type { CivilDate } from '../time/instant.ts';
import type { Period } from './read-period.ts';
import type { RowReader } from './row-reader.ts';

/**
 * How many years the plan looks ahead, from a column that says so, else from when it is valid. "2024–2027" is four budget years, first and last included, as
 * in an economy plan (kommuneloven § 14-1); over a longer span people count both ways, so that is for a person to say.
 */
export function readHorizon(
  reader: RowReader,
  adoptedOn: CivilDate | null | undefined,
): number | undefined {
  const period = reader.period('horizon');
  if (period) return lengthOf(reader, period);
  const from = reader.period('validFrom');
  const to = reader.period('validTo');
  if (to === undefined) return undefined;
  if (to.kind === 'years' || to.kind === 'length') return lengthOf(reader, to, 'validTo');
  if (to.kind === 'rolling') {
    reader.doubt('rolls', 'validTo', { years: String(to.everyYears) });
    return undefined;
  }
  const last = yearOf(to);
  const first = from === undefined ? yearOfDate(adoptedOn) : yearOf(from);
  if (last === undefined || first === undefined) {
    reader.doubt('not-a-length', 'validTo');
    return undefined;
  }
  if (last < first) {
    reader.refuse('not-a-period', 'validTo', { value: `${first}–${last}` });
    return undefined;
  }
  if (from !== undefined) return spanned(reader, first, last, 'validTo');
  // From the year of the adoption, which nobody has written as the beginning.
  const years = Math.max(1, last - first);
  if (years > 100) {
    reader.refuse('not-a-period', 'validTo', { value: `${first}–${last}` });
    return undefined;
  }
  reader.doubt('length-counted', 'validTo', { value: `${first}–${last}`, taken: String(years) });
  return years;
}

function lengthOf(
  reader: RowReader,
  period: Period,
  field: 'horizon' | 'validTo' = 'horizon',
): number | undefined {
  switch (period.kind) {
    case 'length':
      if (period.years >= 1 && period.years <= 100) return period.years;
      reader.refuse('not-a-period', field, { value: `${period.years} år` });
      return undefined;
    case 'years':
      return spanned(reader, period.from, period.to, field);
    case 'rolling':
      reader.doubt('rolls', field, { years: String(period.everyYears) });
      return undefined;
    default:
      reader.doubt('not-a-length', field);
      return undefined;
  }
}

function spanned(
  reader: RowReader,
  from: number,
  to: number,
  field: 'horizon' | 'validTo',
): number | undefined {
  const included = to - from + 1;
  if (included <= 5) return included;
  if (included - 1 > 100) {
    reader.refuse('not-a-period', field, { value: `${from}–${to}` });
    return undefined;
  }
  reader.doubt('length-counted', field, { value: `${from}–${to}`, taken: String(included - 1) });
  return included - 1;
}

/** The year that a period ends in. */
function yearOf(period: Period): number | undefined {
  switch (period.kind) {
    case 'day':
      return yearOfDate(period.date);
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return period.year;
    default:
      return undefined;
  }
}

function yearOfDate(date: CivilDate | null | undefined): number | undefined {
  return date === null || date === undefined ? undefined : Number(date.slice(0, 4));
}
