import { useState } from 'react';
import { reportDraft } from '../../../src/contracts/goal-page.ts';
import type { GoalReport, ReportDraft } from '../../../src/contracts/goal-page.ts';
import { useApi } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { ChoiceField, LineField, TextField } from './fields.tsx';
import { asField, readNumber } from './numbers.ts';
import { SaveForm } from './save-form.tsx';

type ReportForm = Readonly<Record<'period' | 'reportedOn' | 'status' | 'text' | 'figures', string>>;

const empty = (): ReportForm => ({
  ...{ period: '', reportedOn: todayInOslo(), status: 'on-track', text: '', figures: '' },
});

/** A tertial or yearly report, new or put right. */
export function ReportEditor({
  goalId,
  report,
  texts,
  onSaved,
  onShowTheirs,
}: {
  readonly goalId: string;
  readonly report?: GoalReport;
  readonly texts: SteeringTexts;
  readonly onSaved: () => void;
  readonly onShowTheirs: () => void;
}) {
  const api = useApi();
  const [form, setForm] = useState(report ? formOf(report) : empty());
  const set = (field: keyof ReportForm) => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  return (
    <SaveForm
      name={report?.period ?? texts.newReport}
      {...(report ? { version: report.version } : { label: texts.add })}
      read={() => readReport(form)}
      send={(words, version) =>
        report
          ? api.send('PUT', `/api/goal-reports/${report.id}`, { ...words, version })
          : api.send('POST', `/api/goals/${goalId}/reports`, words)
      }
      onSaved={() => {
        if (!report) setForm(empty());
        onSaved();
      }}
      onShowTheirs={onShowTheirs}
    >
      <div className="form-row">
        <LineField
          label={texts.period}
          required
          longest={100}
          hint={texts.periodHint}
          value={form.period}
          onChange={set('period')}
        />
        <LineField
          label={texts.reportedOn}
          required
          type="date"
          value={form.reportedOn}
          onChange={set('reportedOn')}
        />
        <ChoiceField label={texts.status} value={form.status} onChange={set('status')}>
          {(['on-track', 'delayed', 'done', 'stopped'] as const).map((status) => (
            <option key={status} value={status}>
              {texts.statuses[status]}
            </option>
          ))}
        </ChoiceField>
      </div>
      <TextField label={texts.reportText} value={form.text} onChange={set('text')} />
      <TextField
        label={texts.figures}
        hint={texts.figuresHint}
        longest={2000}
        value={form.figures}
        onChange={set('figures')}
      />
    </SaveForm>
  );
}

function formOf({ period, reportedOn, status, text, figures }: GoalReport): ReportForm {
  const lines = figures.map(({ label, value, unit }) => `${label}; ${asField(value)}; ${unit}`);
  return { period, reportedOn, status, text, figures: lines.join('\n') };
}

/** Undefined where a field is wrong, or a line of figures has no number where it should. */
export function readReport(form: ReportForm): ReportDraft | undefined {
  const lines = form.figures.split('\n').filter((line) => line.trim() !== '');
  const figures = lines.map((line) => {
    const [label = '', value = '', unit = ''] = line.split(';').map((part) => part.trim());
    return { label, value: readNumber(value), unit };
  });
  const read = reportDraft.safeParse({ ...form, figures });
  return read.success ? read.data : undefined;
}
