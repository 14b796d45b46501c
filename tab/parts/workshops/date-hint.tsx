import { holidayNames, holidaysOn } from '../../../src/core/time/holidays.ts';
import { isWeekend, readCivilDate } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { useSession } from '../../session/session-context.ts';
import { roundTexts } from '../../texts/rounds.ts';
import type { RoundTexts } from '../../texts/rounds.nb.ts';
import { useTexts } from '../../texts/texts.ts';

/** Which days the phase has, and what is special about the chosen one. A holiday is told and never refused. */
export function DateHint({
  phaseDays,
  date,
}: {
  readonly phaseDays: string | undefined;
  readonly date: string;
}) {
  const texts = useTexts(roundTexts);
  const { language } = useSession();
  const day = readCivilDate(date);
  return (
    <>
      {phaseDays} <span role="status">{day && wordsOf(day, texts, language)}</span>
    </>
  );
}

function wordsOf(
  day: CivilDate,
  texts: RoundTexts,
  language: ReturnType<typeof useSession>['language'],
): string {
  const holidays = holidaysOn(day);
  if (holidays.length > 0) return texts.isHoliday(holidayNames(holidays, language));
  return isWeekend(day) ? texts.isWeekend : '';
}
