import { privacyPage } from '../../src/contracts/privacy.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { EraseOwn } from '../parts/privacy/erase-own.tsx';
import { OwnCopyButton } from '../parts/privacy/own-copy-button.tsx';
import { PrivacyKindCard } from '../parts/privacy/privacy-kind-card.tsx';
import '../parts/privacy/privacy.css';
import { privacyTexts } from '../texts/privacy.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What is kept about people and why, with one's own to take away and, where no duty holds, to erase. */
export default function PrivacyPage() {
  const texts = useTexts(privacyTexts);
  const loaded = useLoaded('/api/privacy', privacyPage);
  return (
    <WhenLoaded of={loaded}>
      {({ kinds, mayChange }) => (
        <Page title={texts.title} lead={texts.lead} up={{ to: '/settings', label: texts.up }}>
          <Section title={texts.copyTitle} hint={texts.copyHint}>
            <OwnCopyButton />
          </Section>
          <Section title={texts.eraseTitle} hint={texts.eraseHint}>
            <EraseOwn kinds={kinds} onErased={loaded.refetch} />
          </Section>
          <Section title={texts.allTitle}>
            <ul className="card-list">
              {kinds.map((kind) => (
                <li key={kind.key}>
                  <PrivacyKindCard
                    key={kind.version}
                    kind={kind}
                    mayChange={mayChange}
                    onSaved={loaded.refetch}
                  />
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      )}
    </WhenLoaded>
  );
}
