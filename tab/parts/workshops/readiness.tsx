import type { ReadinessItem } from '../../../src/contracts/rounds.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

/** What is in place and what is missing, with the paragraph behind it. */
export function Readiness({ items }: { readonly items: readonly ReadinessItem[] }) {
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
    </Section>
  );
}
