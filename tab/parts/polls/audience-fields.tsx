import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { audiencePeople } from '../../../src/contracts/audiences.ts';
import type { AudienceDraft, AudiencePeople } from '../../../src/contracts/audiences.ts';
import { role } from '../../../src/contracts/people.ts';
import { seatingPage } from '../../../src/contracts/seating.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { audienceTexts } from '../../texts/audiences.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { ChoiceField } from '../steering/fields.tsx';
import { NamedPeople } from './named-people.tsx';
import { kindsFor, sizeOf } from './audience-form.ts';
import type { AudienceForm } from './audience-form.ts';

type AudienceFieldsProps = {
  readonly form: AudienceForm;
  /** Whose tables can be asked; null for a poll without a round. */
  readonly roundId: string | null;
  readonly onChange: (form: AudienceForm) => void;
};

/** Who is asked: a whole body unless something else is chosen, and who is let in beside it or left out. */
export function AudienceFields({ form, roundId, onChange }: AudienceFieldsProps) {
  const texts = useTexts(audienceTexts);
  const loaded = useLoaded('/api/audience-people', audiencePeople);
  return (
    <fieldset className="card form-group">
      <legend className="card-name">{texts.title}</legend>
      <Field label={texts.kind}>
        <RadioGroup
          value={form.kind}
          onChange={(_, { value }) => {
            onChange({ ...form, kind: value as AudienceDraft['kind'] });
          }}
        >
          {kindsFor(roundId).map((kind) => (
            <Radio key={kind} value={kind} label={texts.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {form.kind === 'tables' && roundId !== null && (
        <Tables
          roundId={roundId}
          chosen={form.tableNumbers}
          onChange={(tableNumbers) => {
            onChange({ ...form, tableNumbers });
          }}
        />
      )}
      {form.kind === 'role' && (
        <ChoiceField
          label={texts.role}
          value={form.role}
          onChange={(value) => {
            const chosen = role.safeParse(value);
            if (chosen.success) onChange({ ...form, role: chosen.data });
          }}
        >
          {role.options.filter((one) => one !== 'observer').map((one) => (
            <option key={one} value={one}>
              {texts.roles[one]}
            </option>
          ))}
        </ChoiceField>
      )}
      <WhenLoaded of={loaded}>
        {(page: AudiencePeople) => (
          <>
            {form.kind === 'people' && (
              <NamedPeople
                label={texts.people}
                people={page.people}
                chosen={form.personIds}
                onChange={(personIds) => { onChange({ ...form, personIds }); }}
              />
            )}
            <SmallGroup size={sizeOf(form, page.people)} />
            <details open={form.guestIds.length + form.disqualifiedIds.length > 0}>
              <summary>{texts.exceptions(form.guestIds.length, form.disqualifiedIds.length)}</summary>
              <NamedPeople
                label={texts.guests}
                hint={texts.guestsHint}
                people={page.people}
                chosen={form.guestIds}
                onChange={(guestIds) => { onChange({ ...form, guestIds }); }}
              />
              <NamedPeople
                label={texts.disqualified}
                hint={texts.disqualifiedHint}
                people={page.people}
                chosen={form.disqualifiedIds}
                onChange={(disqualifiedIds) => { onChange({ ...form, disqualifiedIds }); }}
              />
            </details>
          </>
        )}
      </WhenLoaded>
    </fieldset>
  ); // prettier-ignore
}

/** Said when somebody is chosen and they are too few for results to be shown of; nobody chosen yet is no mistake. */
function SmallGroup({ size }: { readonly size: number | null }) {
  const texts = useTexts(audienceTexts);
  const isSmall = size !== null && size > 0 && size < 3;
  return (
    <div role="status">{isSmall && <Notice tone="attention">{texts.smallGroup(size)}</Notice>}</div>
  );
}

type TablesProps = {
  readonly roundId: string;
  readonly chosen: readonly number[];
  readonly onChange: (chosen: number[]) => void;
};

function Tables({ roundId, chosen, onChange }: TablesProps) {
  const texts = useTexts(audienceTexts);
  const loaded = useLoaded(`/api/rounds/${roundId}/seating`, seatingPage);
  return (
    <WhenLoaded of={loaded}>
      {({ seating }) =>
        seating === null ? (
          <p className="quiet">{texts.noTables}</p>
        ) : (
          <div role="group" aria-label={texts.tables} className="button-row">
            {seating.tables.map(({ number }) => (
              <Checkbox
                key={number}
                label={texts.table(number)}
                checked={chosen.includes(number)}
                onChange={(_, { checked }) => {
                  const others = chosen.filter((one) => one !== number);
                  onChange(
                    checked === true ? [...others, number].toSorted((a, b) => a - b) : others,
                  );
                }}
              />
            ))}
          </div>
        )
      }
    </WhenLoaded>
  );
}
