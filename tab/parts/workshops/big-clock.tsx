import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { useNow } from '../../ui/clock.ts';
import { useDates } from '../../ui/use-dates.ts';
import { placeInAgenda, timeAgenda } from './agenda-clock.ts';

/** The clock, what is on now and what comes next: to be read from across the room. Follows the clock on the wall, counted from when it really began. */
export function BigClock({ round }: Pick<RoundPage, 'round'>) {
  const texts = useTexts(roundTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  const now = useNow();
  const begins = round.startedAt ?? round.startsAt;
  const { current, next, minutesLeft } = placeInAgenda(timeAgenda(begins, round.agenda), now);
  return (
    <div className="clock">
      <span className="clock-time" role="timer">
        {dates.time(now)}
      </span>
      <div>
        <p className="quiet">{current ? texts.now : next ? texts.notBegun : texts.agendaOver}</p>
        {current && (
          <p className="clock-now">
            {current.title} <span className="numbers">({texts.minutesLeft(minutesLeft)})</span>
          </p>
        )}
        {next && (
          <p>
            {texts.nextItem}: {next.title}, {words.clock(dates.time(next.from))}
          </p>
        )}
      </div>
    </div>
  );
}
