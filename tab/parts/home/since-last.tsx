import type { Home } from '../../../src/contracts/home.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

/** Siden sist: what became of one's input. */
export function SinceLast({ since }: Pick<Home, 'since'>) {
  const texts = useTexts(homeTexts);
  return (
    <Section title={texts.since} hint={since.length > 0 ? texts.sinceHint : texts.nothingSince}>
      <ul className="card-list">
        {since.map((poll) => (
          <li key={poll.pollId} className="card">
            <RouteLink to={`/polls/${poll.pollId}`} className="card-name">
              {poll.title}
            </RouteLink>
            <p className="prose">{poll.outcomeNote}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
