import { ownAttributes } from '../../src/contracts/seating-attributes.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { seatingAttributeTexts } from '../texts/seating-attributes.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What is registered of the reader for seating, why and on what basis. */
export default function OwnAttributesPage() {
  const texts = useTexts(seatingAttributeTexts);
  const loaded = useLoaded('/api/me/seating-attributes', ownAttributes);
  return (
    <WhenLoaded of={loaded}>
      {({ attributes }) => (
        <Page title={texts.ownTitle} lead={texts.ownLead}>
          {attributes.length === 0 && <p>{texts.ownNone}</p>}
          {attributes.map(({ id, name, value, legalBasis, purpose }) => (
            <Section key={id} title={name}>
              <p>{value ?? <span className="quiet">{texts.ownEmpty}</span>}</p>
              <dl className="facts">
                <div>
                  <dt>{texts.purpose}</dt>
                  <dd>{purpose}</dd>
                </div>
                <div>
                  <dt>{texts.legalBasis}</dt>
                  <dd>{legalBasis}</dd>
                </div>
              </dl>
            </Section>
          ))}
          {attributes.length > 0 && <p>{texts.ownWrong}</p>}
        </Page>
      )}
    </WhenLoaded>
  );
}
