import { screenPage } from '../../src/contracts/live-round.ts';
import type { ScreenPage } from '../../src/contracts/live-round.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ScreenPicture } from '../parts/live/screen-picture.tsx';
import { ScreenTools, useScreenTone } from '../parts/live/screen-tools.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { liveTexts } from '../texts/live.ts';
import { useTexts } from '../texts/texts.ts';
import { useDates } from '../ui/use-dates.ts';
import { useServerNow } from '../ui/use-server-now.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { epochOf } from '../../src/core/time/instant.ts';
import { clockOfSeconds } from '../parts/live/held-agenda.ts';
import '../parts/live/live.css';
import '../parts/live/projector.css';

/** What the whole room sees: one question, one picture, how long there is left. No navigation, and nothing that nobody has chosen to show. */
export default function ProjectorPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}/screen`, screenPage);
  return <WhenLoaded of={loaded}>{(page) => <Screen page={page} />}</WhenLoaded>;
}

function Screen({ page }: { readonly page: ScreenPage }) {
  const texts = useTexts(liveTexts);
  const dates = useDates();
  const tone = useScreenTone();
  const { now } = useServerNow();
  const { item, round, question } = page;
  const seconds = item ? Math.round((epochOf(item.endsAt) - epochOf(now)) / 1_000) : 0;
  return (
    <article className="screen" data-tone={tone.name} data-shown={page.shown.length > 0}>
      <header className="screen-head">
        <p className="screen-item">{item?.title ?? round.title}</p>
        <p className="screen-clock" role="timer">
          {dates.time(now)}
        </p>
      </header>
      <div className="screen-body">
        <h1 className="screen-question" data-long={(question?.text ?? '').length > 90}>
          {question?.text ?? headline(page, texts)}
        </h1>
        <ScreenPicture page={page} />
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
