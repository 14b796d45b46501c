import type { DateSlot } from '../../../src/contracts/date-polls.ts';
import { datePollTexts } from '../../texts/date-polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

/** A proposed time in one line: when, where, and that it is over the net. */
export function useSlotLine(): (slot: Pick<DateSlot, 'startsAt' | 'place' | 'isRemote'>) => string {
  const texts = useTexts(datePollTexts);
  const dates = useDates();
  return ({ startsAt, place, isRemote }) =>
    `${dates.moment(startsAt)}, ${place}${isRemote ? ` (${texts.remote})` : ''}`;
}
