import type { ReadinessItem, RoundPage } from '../../../src/contracts/rounds.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

type ReadinessProps = {
  readonly items: readonly ReadinessItem[];
  readonly advice: RoundPage['advice'];
};

/** What is in place and what is missing, with the paragraph behind it. */
export function Readiness({ items, advice }: ReadinessProps) {
  const changeTexts = useTexts(roundChangeTexts);
  const texts = useTexts(roundTexts);
  const words = useTexts(wordTexts);
  return (
    <Section title={texts.readiness}>
      <ul className="checklist card">
        {items.map(({ code, done, basis }) => (
          <li key={code}>
            <StatusWord tone={done ? 'done' : 'attention'}>
              {done ? texts.done : texts.missing}
            </StatusWord>
            <span>{words.readiness[code]}</span>
            {basis !== null && <span className="quiet">{basis}</span>}
          </li>
        ))}
      </ul>
      {advice.length > 0 && (
        <>
          <h3>{changeTexts.advice}</h3>
          <ul className="checklist card">
            {advice.map(({ code, done }) => (
              <li key={code}>
                <StatusWord tone={done ? 'done' : 'quiet'}>
                  {done ? texts.done : texts.missing}
                </StatusWord>
                <span>{changeTexts.advised[code]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
