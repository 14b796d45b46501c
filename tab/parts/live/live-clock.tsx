import { Button } from '@fluentui/react-components';
import type { LiveRoundPage } from '../../../src/contracts/live-round.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { clockOfSeconds, followAgenda } from './held-agenda.ts';
import type { Progress } from './use-progress.ts';

type LiveClockProps = {
  readonly page: LiveRoundPage;
  readonly now: Instant;
  readonly progress: Progress;
};

/** The clock, what goes on, how long is left of it, what comes next and whether one keeps to the plan: to be read from the back. */
export function LiveClock({ page, now, progress }: LiveClockProps) {
  const texts = useTexts(liveTexts);
  const dates = useDates();
  const { current, next, secondsLeft, minutesBehind } = followAgenda(page, now);
  const isOver = current !== undefined && secondsLeft < 0;
  const last = page.agenda.some(({ startedAt }) => startedAt !== null);
  const drift =
    minutesBehind === 0
      ? texts.onTime
      : minutesBehind > 0
        ? texts.behind(minutesBehind)
        : texts.ahead(-minutesBehind);
  return (
    <section className="live-clock" aria-label={texts.liveTitle}>
      <p className="live-time" role="timer">
        {dates.time(now)}
      </p>
      <div className="live-now">
        <p className="live-kicker">{texts.now}</p>
        <p className="live-item">
          {current?.title ??
            (next ? (last ? texts.betweenItems : texts.notBegun) : texts.agendaDone)}
        </p>
        {current && (
          <p className={isOver ? 'live-left live-over' : 'live-left'}>
            <span className="numbers">{clockOfSeconds(isOver ? -secondsLeft : secondsLeft)}</span>{' '}
            {isOver ? texts.over : texts.left}
          </p>
        )}
      </div>
      <div className="live-next">
        <StatusWord tone={minutesBehind > 0 ? 'attention' : 'done'}>{drift}</StatusWord>
        {next && (
          <Button
            appearance="primary"
            size="large"
            disabled={!progress.mayStep}
            onClick={() =>
              void progress.step({ kind: 'item', itemId: next.id }, texts.moved(next.title))
            }
          >
            {texts.moveOn(next.title)}
          </Button>
        )}
        {!next && current && (
          <Button
            appearance="primary"
            size="large"
            disabled={!progress.mayStep}
            onClick={() => void progress.step({ kind: 'item', itemId: null }, texts.agendaDone)}
          >
            {texts.endAgenda}
          </Button>
        )}
      </div>
    </section>
  );
}
