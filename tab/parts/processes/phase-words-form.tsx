import { useState } from 'react';
import type { PhaseWords, ShapedPhase } from '../../../src/contracts/process-templates.ts';
import { useApi } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { LineField, TextField } from '../steering/fields.tsx';
import { SaveForm } from '../steering/save-form.tsx';
import { linesOf } from './lines-of.ts';

/** What one phase is for, what it expects and what it gives, folded until somebody opens it. */
export function PhaseWordsForm({
  phase,
  onChanged,
}: {
  readonly phase: ShapedPhase;
  readonly onChanged: () => void;
}) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const [form, setForm] = useState({
    title: phase.title,
    purpose: phase.purpose,
    expectation: phase.expectation,
    products: phase.products.join('\n'),
    plannedRounds: phase.plannedRounds.join('\n'),
  });
  const set = (field: keyof typeof form) => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  const read = (): Omit<PhaseWords, 'version'> | undefined =>
    form.title.trim() === ''
      ? undefined
      : {
          ...form,
          ...{ products: linesOf(form.products), plannedRounds: linesOf(form.plannedRounds) },
        };
  return (
    <details className="card">
      <summary className="card-name">{phase.title}</summary>
      <SaveForm
        name={phase.title}
        version={phase.version}
        read={read}
        send={(words, version) =>
          api.send('PUT', `/api/phases/${phase.id}/words`, { ...words, version })
        }
        onSaved={onChanged}
        onShowTheirs={onChanged}
      >
        <LineField label={texts.title} required longest={200} value={form.title} onChange={set('title')} />
        <TextField label={texts.purpose} longest={2000} value={form.purpose} onChange={set('purpose')} />
        <TextField label={texts.expectation} longest={2000} value={form.expectation} onChange={set('expectation')} />
        <TextField label={texts.products} hint={texts.onePerLine} value={form.products} onChange={set('products')} />
        <TextField label={texts.rounds} hint={texts.onePerLine} value={form.plannedRounds} onChange={set('plannedRounds')} />
      </SaveForm>
    </details>
  ); // prettier-ignore
}
