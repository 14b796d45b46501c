import { lazy, Suspense, useState } from 'react';
import { pollCards } from '../../../src/contracts/polls.ts';
import type { Language } from '../../../src/contracts/values.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useSession } from '../../session/session-context.ts';
import { cardPreviewTexts } from '../../texts/card-preview.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { LanguageRadios } from './language-radios.tsx';

const DrawnCard = lazy(() => import('./drawn-card.tsx'));

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
      <LanguageRadios
        legend={texts.language}
        name={`card-language-${path}`}
        chosen={language}
        onChoose={setLanguage}
      />
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
