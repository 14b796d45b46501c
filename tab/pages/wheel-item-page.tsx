import { useState } from 'react';
import { wheelItemHistory, wheelItemList } from '../../src/contracts/wheels.ts';
import type { WheelItem } from '../../src/contracts/wheels.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChoiceField, LineField } from '../parts/steering/fields.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { formOf, readItem } from '../parts/wheels/item-form.ts';
import type { ItemForm } from '../parts/wheels/item-form.ts';
import { ItemLinkField, useLinkChoices } from '../parts/wheels/item-link-field.tsx';
import { useTimeWords } from '../parts/wheels/time-words.ts';
import { useItemWords } from '../parts/wheels/use-item-words.ts';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { NoSuchPage } from '../shell/no-such-page.tsx';
import { wheelTexts } from '../texts/wheels.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** One item of the wheels, changed or new. `:id` is left out for a new one. */
export default function WheelItemPage({ params }: PageProps) {
  const itemId = params['id'];
  const api = useApi();
  const loaded = useLoaded('/api/wheel-items', wheelItemList);
  const [edition, setEdition] = useState(0);
  const showTheirs = async () => {
    const fresh = await api.get('/api/wheel-items', wheelItemList);
    if (!fresh.ok) return;
    loaded.replace(fresh.value);
    setEdition(edition + 1);
  };
  return (
    <WhenLoaded of={loaded}>
      {({ items }) => {
        const item = items.find(({ id }) => id === itemId);
        if (itemId !== undefined && !item) return <NoSuchPage />;
        return <ItemEditor key={edition} item={item} onShowTheirs={() => void showTheirs()} />;
      }}
    </WhenLoaded>
  );
}

type EditorProps = {
  readonly item: WheelItem | undefined;
  readonly onShowTheirs: () => void;
};

function ItemEditor({ item, onShowTheirs }: EditorProps) {
  const texts = useTexts(wheelTexts);
  const api = useApi();
  const choices = useLinkChoices();
  const inWords = useItemWords(choices);
  const [form, setForm] = useState(() => formOf(item));
  const set = (field: keyof ItemForm) => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  const title = item ? texts.changeItem : texts.newItem;
  return (
    <Page title={title} up={{ to: '/wheels/edit', label: texts.editTitle }}>
      <div className="card">
        <SaveForm
          name={title}
          {...(item && { version: item.version })}
          read={() => readItem(form)}
          send={(words, version) =>
            item
              ? api.send('PUT', `/api/wheel-items/${item.id}`, { ...words, version })
              : api.send('POST', '/api/wheel-items', { items: [words] })
          }
          onSaved={() => {
            navigate('/wheels/edit');
          }}
          onShowTheirs={onShowTheirs}
          inWords={inWords}
        >
          <LineField
            label={texts.itemTitle}
            required
            longest={200}
            value={form.title}
            onChange={set('title')}
          />
          <ChoiceField label={texts.kind} value={form.kind} onChange={set('kind')}>
            <option value="yearly">{texts.yearly}</option>
            <option value="dated">{texts.dated}</option>
          </ChoiceField>
          <TimeFields form={form} set={set} />
          <ChoiceField label={texts.leads} value={form.lead} onChange={set('lead')}>
            <option value="politics">{texts.politics}</option>
            <option value="administration">{texts.administration}</option>
          </ChoiceField>
          <LineField
            label={texts.basis}
            hint={texts.basisHint}
            longest={200}
            value={form.basis}
            onChange={set('basis')}
          />
          <LineField
            label={texts.publicDays}
            hint={texts.publicDaysHint}
            longest={3}
            value={form.publicDays}
            onChange={set('publicDays')}
          />
          <ItemLinkField choices={choices} value={form.link} onChange={set('link')} />
        </SaveForm>
      </div>
      {item && <History itemId={item.id} />}
    </Page>
  );
}

type TimeProps = {
  readonly form: ItemForm;
  readonly set: (field: keyof ItemForm) => (value: string) => void;
};

function TimeFields({ form, set }: TimeProps) {
  const texts = useTexts(wheelTexts);
  if (form.kind === 'dated')
    return (
      <div className="form-row">
        <LineField label={texts.startsOn} type="date" required value={form.startsOn} onChange={set('startsOn')} />
        <LineField label={texts.endsOn} type="date" required value={form.endsOn} onChange={set('endsOn')} />
      </div>
    ); // prettier-ignore
  const end = (label: string, day: 'fromDay' | 'toDay', month: 'fromMonth' | 'toMonth') => (
    <div className="form-row">
      <LineField label={label} required longest={2} value={form[day]} onChange={set(day)} />
      <ChoiceField label={`${label}, ${texts.month}`} value={form[month]} onChange={set(month)}>
        {texts.months.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
  return (
    <>
      {end(texts.fromDay, 'fromDay', 'fromMonth')}
      {end(texts.toDay, 'toDay', 'toMonth')}
    </>
  );
}

function History({ itemId }: { readonly itemId: string }) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  const timeWords = useTimeWords();
  const loaded = useLoaded(`/api/wheel-items/${itemId}/history`, wheelItemHistory);
  return (
    <Section title={texts.history}>
      <WhenLoaded of={loaded}>
        {({ events }) => (
          <ol className="wheel-items">
            {events.map(({ id, at, by, kind, before, after }) => (
              <li key={id}>
                <div>
                  <span>
                    {texts.kinds[kind]}: {after.title}, {timeWords(after.when)}
                  </span>
                  {kind === 'wheel-item-changed' && before && (
                    <span className="quiet">
                      {texts.was(
                        [before.title, timeWords(before.when), texts[before.lead], before.basis]
                          .filter((words) => words !== '')
                          .join(', '),
                      )}
                    </span>
                  )}
                  <span className="quiet">
                    {dates.moment(at)}, {by}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        )}
      </WhenLoaded>
    </Section>
  );
}
