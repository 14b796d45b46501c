import { attributesPage } from '../../src/contracts/seating-attributes.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AddAttribute } from '../parts/seating-attributes/add-attribute.tsx';
import { AttributeCard } from '../parts/seating-attributes/attribute-card.tsx';
import { RegisteredPeople } from '../parts/seating-attributes/registered-people.tsx';
import { seatingAttributeTexts } from '../texts/seating-attributes.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What the municipality registers so that tables are mixed by it too, with why and on what basis: for those who administer. */
export default function SeatingAttributesPage() {
  const texts = useTexts(seatingAttributeTexts);
  const loaded = useLoaded('/api/seating-attributes', attributesPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page title={texts.title} lead={texts.lead}>
          {page.attributes.length === 0 ? (
            <EmptyState title={texts.noneTitle}>
              <p>{texts.noneText}</p>
            </EmptyState>
          ) : (
            <Section title={texts.chosen}>
              {page.attributes.map((attribute) => (
                <AttributeCard
                  key={attribute.id}
                  attribute={attribute}
                  onDropped={loaded.refetch}
                />
              ))}
            </Section>
          )}
          <Section title={texts.add}>
            <AddAttribute key={page.attributes.length} onAdded={loaded.refetch} />
          </Section>
          {page.attributes.length > 0 && (
            <RegisteredPeople page={page} onChanged={loaded.refetch} />
          )}
        </Page>
      )}
    </WhenLoaded>
  );
}
