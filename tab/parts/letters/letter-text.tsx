import type { LetterPage } from '../../../src/contracts/letters.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

const parts = ['purpose', 'expectation', 'roles', 'rules', 'notDecided'] as const;

/** The letter as it was sent. */
export function LetterText({ sent }: { readonly sent: NonNullable<LetterPage['sent']> }) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  return (
    <Section
      title={texts.edition(sent.edition)}
      hint={texts.sentOn(dates.moment(sent.sentAt), sent.sentBy)}
    >
      {sent.correction !== '' && (
        <Notice tone="attention" title={texts.corrected}>
          <p className="prose">{sent.correction}</p>
        </Notice>
      )}
      <div className="card letter">
        {parts
          .filter((part) => sent.content[part] !== '')
          .map((part) => (
            <div key={part}>
              <h3>{texts.parts[part]}</h3>
              <p className="prose">{sent.content[part]}</p>
            </div>
          ))}
      </div>
    </Section>
  );
}
