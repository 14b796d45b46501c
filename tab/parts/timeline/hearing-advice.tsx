import type { CivilDate } from '../../../src/core/time/instant.ts';
import { nameOfHoliday } from '../../../src/core/time/holidays.ts';
import type { PeriodAdvice } from '../../../src/contracts/timelines.ts';
import { useSession } from '../../session/session-context.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

/** How long a hearing is, what it loses to holidays and the school summer, and how long it should be instead. */
export function HearingAdvice({
  advice,
  endsOn,
}: {
  readonly advice: PeriodAdvice;
  readonly endsOn: CivilDate;
}) {
  const texts = useTexts(timelineTexts);
  const dates = useDates();
  const { language } = useSession();
  const { days, holidays, summers, lostDays, recommendedEndsOn } = advice;
  const why = [
    ...holidays.map(({ key }) => nameOfHoliday(key, language)),
    ...summers.map((summer) => texts.summerFrom(dates.period(summer.startsOn, summer.endsOn))),
  ];
  return (
    <>
      <p>{texts.asItIs(days, dates.day(endsOn))}</p>
      {lostDays === 0 ? (
        <p className="quiet">{texts.nothingLost}</p>
      ) : (
        <>
          <p>{texts.lost(lostDays, why.join(', '))}</p>
          <p>
            <strong>{texts.recommended(dates.day(recommendedEndsOn))}</strong>
          </p>
          {summers.some(({ isAssumed }) => isAssumed) && <p className="quiet">{texts.assumed}</p>}
        </>
      )}
    </>
  );
}
