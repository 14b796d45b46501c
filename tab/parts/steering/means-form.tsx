import { useState } from 'react';
import { frameDraft, meansDraft } from '../../../src/contracts/means.ts';
import type { Means, MeansPage } from '../../../src/contracts/means.ts';
import { useApi } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { LineField } from './fields.tsx';
import { asField, readNumber, readOptionalNumber } from './numbers.ts';
import { SaveForm } from './save-form.tsx';

type Saving = {
  readonly texts: SteeringTexts;
  readonly onSaved: () => void;
  readonly onShowTheirs: () => void;
};

const empty = { year: '', budgetLine: '', amount: '', months: '0', source: '' };

/** Money and capacity of an assignment in a year. */
export function MeansForm({
  goalId,
  means,
  texts,
  ...saving
}: Saving & { readonly goalId: string; readonly means?: Means }) {
  const api = useApi();
  const [form, setForm] = useState(
    means
      ? {
          ...{ year: String(means.year), budgetLine: means.budgetLine, source: means.source },
          ...{ amount: asField(means.amountNok), months: asField(means.personMonths) },
        }
      : empty,
  );
  const set = (field: keyof typeof empty) => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  return (
    <SaveForm
      name={means ? `${means.year}: ${means.budgetLine}` : texts.newMeans}
      {...(means ? { version: means.version } : { label: texts.add })}
      read={() => {
        const read = meansDraft.safeParse({
          ...{ budgetLine: form.budgetLine, source: form.source, year: readNumber(form.year) },
          ...{ amountNok: readNumber(form.amount), personMonths: readNumber(form.months) },
        });
        return read.success ? read.data : undefined;
      }}
      send={(words, version) =>
        means
          ? api.send('PUT', `/api/goal-means/${means.id}`, { ...words, version })
          : api.send('POST', `/api/goals/${goalId}/means`, words)
      }
      onSaved={() => {
        if (!means) setForm(empty);
        saving.onSaved();
      }}
      onShowTheirs={saving.onShowTheirs}
    >
      <div className="form-row">
        <LineField label={texts.year} required value={form.year} onChange={set('year')} />
        <LineField
          label={texts.budgetLine}
          required
          longest={200}
          value={form.budgetLine}
          onChange={set('budgetLine')}
        />
        <LineField
          label={texts.amountField}
          required
          value={form.amount}
          onChange={set('amount')}
        />
        <LineField
          label={texts.monthsField}
          required
          value={form.months}
          onChange={set('months')}
        />
        <LineField label={texts.sourceField} value={form.source} onChange={set('source')} />
      </div>
    </SaveForm>
  );
}

/** What the economy plan gives for a year. */
export function FrameForm({
  of,
  texts,
  ...saving
}: Saving & { readonly of: Pick<MeansPage['years'][number], 'year' | 'frame' | 'frameVersion'> }) {
  const api = useApi();
  const { year, frame, frameVersion } = of;
  const [form, setForm] = useState({
    amount: asField(frame?.amountNok ?? null),
    months: asField(frame?.personMonths ?? null),
    source: frame?.source ?? '',
  });
  const set = (field: keyof typeof form) => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  return (
    <SaveForm
      name={`${texts.editFrame}: ${year}`}
      version={frameVersion}
      read={() => {
        const read = frameDraft.omit({ version: true }).safeParse({
          ...{ year, source: form.source, amountNok: readNumber(form.amount) },
          personMonths: readOptionalNumber(form.months),
        });
        return read.success ? read.data : undefined;
      }}
      send={(written, version) => api.send('PUT', '/api/means-frames', { ...written, version })}
      {...saving}
    >
      <div className="form-row">
        <LineField
          label={texts.amountField}
          required
          value={form.amount}
          onChange={set('amount')}
        />
        <LineField
          label={texts.monthsField}
          hint={texts.frameMonthsHint}
          value={form.months}
          onChange={set('months')}
        />
        <LineField label={texts.sourceField} value={form.source} onChange={set('source')} />
      </div>
    </SaveForm>
  );
}
