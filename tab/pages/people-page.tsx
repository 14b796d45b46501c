import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { peoplePage } from '../../src/contracts/people-register.ts';
import type { PeoplePage as People } from '../../src/contracts/people-register.ts';
import { role } from '../../src/contracts/people.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { BodySeats } from '../parts/people/body-seats.tsx';
import '../parts/people/people.css';
import { RightsTable } from '../parts/people/rights-table.tsx';
import { SyncSection } from '../parts/people/sync-section.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { peopleTexts } from '../texts/people.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Bodies, seats, parties and roles, and how they follow the Entra groups: for those who administer. */
export default function PeoplePage() {
  const loaded = useLoaded('/api/people', peoplePage);
  const texts = useTexts(peopleTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page title={texts.title} lead={texts.lead}>
          <Standing page={page} />
          <SyncSection page={page} onChanged={loaded.refetch} />
          <Bodies page={page} onChanged={loaded.refetch} />
          <Roles people={page.people} />
          <p>
            <RouteLink to="/seating-attributes">{texts.seatingAttributes}</RouteLink>
          </p>
          <RightsTable rows={page.rights} />
        </Page>
      )}
    </WhenLoaded>
  );
}

function Standing({ page }: { readonly page: People }) {
  const texts = useTexts(peopleTexts);
  const dates = useDates();
  const current = page.terms.find(({ id }) => id === page.currentTermId);
  return (
    <>
      <p>{texts.governance[page.governance]}</p>
      {current ? (
        <p>
          {texts.term}: {dates.period(current.startsOn, current.endsOn)}
        </p>
      ) : (
        <Notice tone="attention">{texts.noTerm}</Notice>
      )}
    </>
  );
}

type BodiesProps = { readonly page: People; readonly onChanged: () => void };

function Bodies({ page, onChanged }: BodiesProps) {
  const texts = useTexts(peopleTexts);
  const [chosen, choose] = useState(page.bodies[0]?.id ?? '');
  if (page.bodies.length === 0)
    return (
      <EmptyState title={texts.noBodies}>
        <p>{texts.noBodiesHint}</p>
      </EmptyState>
    );
  return (
    <Section title={texts.bodies}>
      <Field label={texts.chooseBody}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {page.bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <BodySeats key={chosen} page={page} bodyId={chosen} onChanged={onChanged} />
    </Section>
  );
}

function Roles({ people }: { readonly people: People['people'] }) {
  const texts = useTexts(peopleTexts);
  const held = role.options
    .filter((one) => one !== 'politician')
    .map((one) => ({ one, names: people.filter(({ roles }) => roles.includes(one)) }))
    .filter(({ names }) => names.length > 0);
  return (
    <Section title={texts.roles}>
      {held.length === 0 && <p className="quiet">{texts.noRoles}</p>}
      <dl className="facts">
        {held.map(({ one, names }) => (
          <div key={one}>
            <dt>{texts.standings[one]}</dt>
            <dd>{names.map(({ name }) => name).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
