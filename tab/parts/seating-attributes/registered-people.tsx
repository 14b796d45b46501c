import { Select } from '@fluentui/react-components';
import type { AttributesPage } from '../../../src/contracts/seating-attributes.ts';
import { useAction } from '../../api/use-action.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { seatingAttributeTexts } from '../../texts/seating-attributes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import './registered-people.css';

type PeopleProps = { readonly page: AttributesPage; readonly onChanged: () => void };

/** One line for each elected member, with a choice for each attribute; a choice is stored at once. */
export function RegisteredPeople({ page, onChanged }: PeopleProps) {
  const texts = useTexts(seatingAttributeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const save = useAction(
    async (attributeId: string, person: { personId: string; name: string }, value: string) => {
      const path = `/api/seating-attributes/${attributeId}/people/${person.personId}`;
      const outcome = await api.send('PUT', path, { value: value === '' ? null : value });
      if (outcome.ok) announce(texts.valueSaved(person.name));
      return outcome;
    },
    onChanged,
  );
  return (
    <Section title={texts.people} hint={texts.peopleHint}>
      {save.failure && <ErrorNotice failure={save.failure} />}
      {page.people.length === 0 && (
        <p>
          {texts.noPeople} <RouteLink to="/people">{texts.toPeople}</RouteLink>
        </p>
      )}
      <ul className="registered-people">
        {page.people.map((person) => (
          <li key={person.personId}>
            <span className="registered-name">{person.name}</span>
            {page.attributes.map(({ id, name, values }) => (
              <div key={id} className="registered-value">
                <span className="quiet">{name}</span>
                <Select
                  aria-label={texts.valueOf(name, person.name)}
                  value={person.values.find(({ attributeId }) => attributeId === id)?.value ?? ''}
                  disabled={save.isBusy}
                  onChange={(_, { value }) => void save.run(id, person, value)}
                >
                  <option value="">{texts.none}</option>
                  {values.map((value) => (
                    <option key={value} value={value}>
                      {value}
                    </option>
                  ))}
                </Select>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
