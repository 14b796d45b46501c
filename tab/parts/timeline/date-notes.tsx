import { holidayNames } from '../../../src/core/time/holidays.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import type { DateNote } from '../../../src/contracts/timelines.ts';
import { useSession } from '../../session/session-context.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

/** What is worth knowing about a day, as sentences. */
export function useNoteWords(): (day: CivilDate, notes: readonly DateNote[]) => readonly string[] {
  const texts = useTexts(timelineTexts);
  const dates = useDates();
  const { language } = useSession();
  return (day, notes) =>
    notes.map((note) => {
      if (note.kind === 'holiday')
        return texts.onHoliday(dates.day(day), holidayNames(note.keys, language));
      return note.kind === 'weekend'
        ? texts.onWeekend(dates.day(day))
        : texts.inSummer(dates.day(day));
    });
}
