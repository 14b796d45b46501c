import type { DateNote } from '../../../src/contracts/timelines.ts';
import type { Language } from '../../../src/contracts/values.ts';
import { holidayNames, holidaysOn } from '../../../src/core/time/holidays.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import type { ProcessWorkTexts } from '../../texts/process-work.nb.ts';

/** What a day is, for somebody who is about to choose it: "17. mai", "helg"; empty for an ordinary one. */
export function notesInWords(
  date: CivilDate,
  notes: readonly DateNote[],
  texts: ProcessWorkTexts,
  language: Language,
): string {
  return notes
    .map((note) => {
      if (note.kind === 'holiday') return holidayNames(holidaysOn(date), language);
      if (note.kind === 'weekend') return texts.weekend;
      return note.isAssumed ? texts.summerAssumed : texts.summer;
    })
    .join(', ');
}
