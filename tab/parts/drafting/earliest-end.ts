import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import type { HearingsPage } from '../../../src/contracts/hearings.ts';

/** What the page says while days are typed; the server decides. Undefined for a rule that counts in months or years, which no hearing has by law. */
export function earliestEnd(
  startsOn: CivilDate,
  { amount, unit }: Pick<HearingsPage['rules'][number], 'amount' | 'unit'>,
): CivilDate | undefined {
  if (unit === 'months' || unit === 'years') return undefined;
  return addDays(startsOn, unit === 'weeks' ? 7 * amount : amount);
}
