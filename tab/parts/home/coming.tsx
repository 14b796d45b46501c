import type { Home } from '../../../src/contracts/home.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { RoundCard } from '../workshops/round-card.tsx';

/** Kommer: the next rounds, as a strip that is as long as what is coming. */
export function Coming({ coming }: Pick<Home, 'coming'>) {
  const texts = useTexts(homeTexts);
  const { can } = useSession();
  const wheels = can('see-plans') && <RouteLink to="/wheels">{texts.wheels}</RouteLink>;
  return (
    <Section title={texts.coming} actions={wheels}>
      {coming.length === 0 && <p className="quiet">{texts.nothingComing}</p>}
      <ol className="strip">
        {coming.map((round) => (
          <li key={round.id}>
            <RoundCard round={round} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
