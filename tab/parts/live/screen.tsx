import type { ReactNode } from 'react';
import type { ScreenPage } from '../../../src/contracts/live-round.ts';
import { epochOf } from '../../../src/core/time/instant.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { useServerNow } from '../../ui/use-server-now.ts';
import { clockOfSeconds } from './held-agenda.ts';
import './live.css';
import './projector.css';
import { ScreenTools, useScreenTone } from './screen-tools.tsx';

type ScreenProps = {
  readonly page: ScreenPage;
  /** Asked in place of the round's own question. */
  readonly title?: string | undefined;
  /** Something is shown under the question, which then steps back for it. */
  readonly isShowing: boolean;
  readonly children: ReactNode;
};

/** One question, one picture, how long there is left: for a wall, and for the stage of a meeting. */
export function Screen({ page, title, isShowing, children }: ScreenProps) {
  const texts = useTexts(liveTexts);
  const dates = useDates();
  const tone = useScreenTone();
  const { now } = useServerNow();
  const { item, round, question } = page;
  const asked = title ?? question?.text ?? headline(page, texts);
  const seconds = item ? Math.round((epochOf(item.endsAt) - epochOf(now)) / 1_000) : 0;
  return (
    <article className="screen" data-tone={tone.name} data-shown={isShowing}>
      <header className="screen-head">
        <p className="screen-item">{item?.title ?? round.title}</p>
        <p className="screen-clock" role="timer">
          {dates.time(now)}
        </p>
      </header>
      <div className="screen-body">
        <h1 className="screen-question" data-long={asked.length > 90}>
          {asked}
        </h1>
        {children}
      </div>
      <footer className="screen-foot">
        {item && (
          <p className={seconds < 0 ? 'screen-left screen-over' : 'screen-left'}>
            <span className="numbers">{clockOfSeconds(Math.abs(seconds))}</span>{' '}
            {seconds < 0 ? texts.over : texts.left}
          </p>
        )}
        {page.next !== null && (
          <p className="screen-next">
            {texts.next}: {page.next}
          </p>
        )}
        <ScreenTools tone={tone} />
      </footer>
    </article>
  );
}

function headline(
  { round, item }: ScreenPage,
  texts: { readonly welcome: string; readonly breakNow: string; readonly thanks: string },
): string {
  if (round.status === 'closed') return texts.thanks;
  if (item?.kind === 'break') return texts.breakNow;
  return item?.title ?? texts.welcome;
}
