import type { Home } from '../../../src/contracts/home.ts';
import { homeTexts } from '../../texts/home.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { RoundCard } from '../workshops/round-card.tsx';

/** Kommer: the next rounds, as a strip that is as long as what is coming. */
export function Coming({ coming }: Pick<Home, 'coming'>) {
  const texts = useTexts(homeTexts);
  return (
    <Section title={texts.coming}>
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
