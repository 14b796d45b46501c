import { useState } from 'react';
import { indicatorDraft, measuredValue } from '../../../src/contracts/goal-page.ts';
import type { Indicator, IndicatorDraft } from '../../../src/contracts/goal-page.ts';
import { useApi, useSession } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { ChoiceField, LineField } from './fields.tsx';
import { asField, formatNumber, readNumber, readOptionalNumber } from './numbers.ts';
import { SaveForm } from './save-form.tsx';
import { todayInOslo } from '../../ui/clock.ts';

type Saving = { readonly onSaved: () => void; readonly onShowTheirs: () => void };
type Props = Saving & {
  readonly goalId: string;
  /** Left out: a new one. */
  readonly indicator?: Indicator;
  readonly texts: SteeringTexts;
};

const measuredWords = measuredValue.omit({ version: true });

const empty = {
  ...{ name: '', unit: '', direction: 'up', target: '', targetOn: '', source: '', sdgs: '' },
};

/** What is measured, where it should go, and how far. */
export function IndicatorForm({ goalId, indicator, texts, ...saving }: Props) {
  const api = useApi();
  const [form, setForm] = useState(indicator ? formOf(indicator) : empty);
  const set = (field: keyof typeof empty) => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  return (
    <SaveForm
      name={indicator?.name ?? texts.newIndicator}
      {...(indicator ? { version: indicator.version } : { label: texts.add })}
      read={() => readIndicator(form)}
      send={(words, version) =>
        indicator
          ? api.send('PUT', `/api/indicators/${indicator.id}`, { ...words, version })
          : api.send('POST', `/api/goals/${goalId}/indicators`, words)
      }
      onSaved={() => {
        if (!indicator) setForm(empty);
        saving.onSaved();
      }}
      onShowTheirs={saving.onShowTheirs}
    >
      <LineField label={texts.name} required longest={200} value={form.name} onChange={set('name')} />
      <div className="form-row">
        <LineField label={texts.unit} required longest={60} hint={texts.unitHint} value={form.unit} onChange={set('unit')} />
        <ChoiceField label={texts.direction} value={form.direction} onChange={set('direction')}>
          {(['up', 'down', 'hold'] as const).map((direction) => (
            <option key={direction} value={direction}>
              {texts.directions[direction]}
            </option>
          ))}
        </ChoiceField>
        <LineField label={texts.targetField} value={form.target} onChange={set('target')} />
        <LineField label={texts.targetOn} type="date" value={form.targetOn} onChange={set('targetOn')} />
      </div>
      <div className="form-row">
        <LineField label={texts.sourceField} value={form.source} onChange={set('source')} />
        <LineField label={texts.sdgField} hint={texts.sdgHint} value={form.sdgs} onChange={set('sdgs')} />
      </div>
    </SaveForm>
  ); // prettier-ignore
}

/** What was measured on a day. */
export function ValueForm({
  indicator,
  texts,
  ...saving
}: Saving & {
  readonly indicator: Indicator;
  readonly texts: SteeringTexts;
}) {
  const api = useApi();
  const { language } = useSession();
  // What stood there when the writer began, and what they have saved since: what others save meanwhile they have not seen.
  const [seen, setSeen] = useState(indicator.values);
  const [measuredOn, setMeasuredOn] = useState<string>(todayInOslo());
  const [value, setValue] = useState('');
  const seenOn = (day: string) => seen.find((one) => one.measuredOn === day);
  const there = seenOn(measuredOn);
  return (
    <SaveForm
      name={`${texts.newValue}: ${indicator.name}`}
      label={texts.newValue}
      version={(measured) => seenOn(measured.measuredOn)?.version ?? 0}
      read={() => {
        const read = measuredWords.safeParse({ measuredOn, value: readNumber(value) });
        return read.success ? read.data : undefined;
      }}
      send={async (measured, version) => {
        const outcome = await api.send('POST', `/api/indicators/${indicator.id}/values`, {
          ...{ ...measured, version },
        });
        if (outcome.ok)
          setSeen([
            ...seen.filter((one) => one.measuredOn !== measured.measuredOn),
            { ...measured, version: version + 1 },
          ]);
        return outcome;
      }}
      onSaved={() => {
        setValue('');
        saving.onSaved();
      }}
      onShowTheirs={saving.onShowTheirs}
    >
      <div className="form-row">
        <LineField
          label={texts.measuredOn}
          type="date"
          value={measuredOn}
          onChange={setMeasuredOn}
        />
        <LineField
          label={`${texts.value} (${indicator.unit})`}
          hint={there ? texts.valueThere(formatNumber(there.value, language)) : texts.valueHint}
          value={value}
          onChange={setValue}
        />
      </div>
    </SaveForm>
  );
}

function formOf(indicator: Indicator): typeof empty {
  return {
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    target: asField(indicator.target),
    targetOn: indicator.targetOn ?? '',
    source: indicator.source,
    sdgs: indicator.sdgs.join(', '),
  };
}

function readIndicator(form: typeof empty): IndicatorDraft | undefined {
  const read = indicatorDraft.safeParse({
    ...form,
    target: readOptionalNumber(form.target),
    targetOn: form.targetOn === '' ? null : form.targetOn,
    sdgs: form.sdgs
      .split(/[,;\s]+/)
      .filter((part) => part !== '')
      .map(readNumber),
  });
  return read.success ? read.data : undefined;
}
