import { lazy, Suspense, useState } from 'react';
import { pollCards } from '../../../src/contracts/polls.ts';
import type { Language } from '../../../src/contracts/values.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useSession } from '../../session/session-context.ts';
import { cardPreviewTexts } from '../../texts/card-preview.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import './card-preview.css';

const DrawnCard = lazy(() => import('./drawn-card.tsx'));

/** Each language in its own words. */
const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'nb', name: 'Bokmål' },
  { code: 'nn', name: 'Nynorsk' },
  { code: 'en', name: 'English' },
];

type CardPreviewProps = {
  /** Where the cards in the three languages are fetched. */
  readonly path: string;
  readonly hint?: string;
};

/** A card as the bot sends it, drawn from what is saved, in any of the three languages. For those who prepare. */
export function CardPreview({ path, hint }: CardPreviewProps) {
  const texts = useTexts(cardPreviewTexts);
  const session = useSession();
  const [language, setLanguage] = useState<Language>(session.language);
  const loaded = useLoaded(path, pollCards);
  return (
    <Section title={texts.title} hint={hint ?? texts.hint}>
      <fieldset className="card-languages">
        <legend className="visually-hidden">{texts.language}</legend>
        {languages.map(({ code, name }) => (
          <label key={code} lang={code}>
            <input
              type="radio"
              name={`card-language-${path}`}
              value={code}
              checked={code === language}
              onChange={() => {
                setLanguage(code);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <WhenLoaded of={loaded}>
        {({ cards }) => (
          <Suspense fallback={<p role="status">{texts.loading}</p>}>
            <DrawnCard card={cards[language]} />
          </Suspense>
        )}
      </WhenLoaded>
    </Section>
  );
}
