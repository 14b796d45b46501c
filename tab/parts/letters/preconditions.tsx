import type { LetterPage } from '../../../src/contracts/letters.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

/** The four that every process is to meet; what is missing says what to do. */
export function Preconditions({ of }: { readonly of: LetterPage['preconditions'] }) {
  const texts = useTexts(letterTexts);
  return (
    <Section title={texts.preconditions} hint={texts.preconditionsHint}>
      <ul className="card-list preconditions">
        {of.map(({ code, isMet }) => (
          <li key={code} className="card">
            <span className="card-row">
              <span className="card-name">{texts.precondition[code]}</span>
              <StatusWord tone={isMet ? 'done' : 'attention'}>
                {isMet ? texts.met : texts.unmet}
              </StatusWord>
            </span>
            {!isMet && <span className="quiet">{texts.unmetWhy[code]}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
