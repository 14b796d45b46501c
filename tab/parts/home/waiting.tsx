import type { Home } from '../../../src/contracts/home.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

/** Nå: at most three things that wait for this person, each with why, how long it takes and by when. */
export function Waiting({ now, moreWaiting }: Pick<Home, 'now' | 'moreWaiting'>) {
  const texts = useTexts(homeTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  return (
    <Section title={texts.now}>
      {now.length === 0 && (
        <EmptyState title={texts.nothingNow}>
          <p>{texts.nothingNowText}</p>
        </EmptyState>
      )}
      <ul className="card-list">
        {now.map((poll) => (
          <li key={poll.pollId} className="card waiting">
            <h3>{poll.title}</h3>
            <p>{poll.why}</p>
            <p className="quiet">
              {texts.takes(words.minutes(poll.minutes))} ·{' '}
              {words.deadline(dates.momentAndDistance(poll.closesAt))}
            </p>
            <p>
              <LinkButton
                to={`/polls/${poll.pollId}`}
                primary
                aria-label={`${texts.answer}: ${poll.title}`}
              >
                {texts.answer}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
      {moreWaiting > 0 && <RouteLink to="/polls">{texts.moreWaiting(moreWaiting)}</RouteLink>}
    </Section>
  );
}
