import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { checkRules } from '../../../src/contracts/archive-check.ts';
import type { ArchiveCheckPage } from '../../../src/contracts/archive-check.ts';
import { useApi } from '../../session/session-context.ts';
import { archiveDriftTexts } from '../../texts/archive-drift.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';
import { SaveForm } from '../steering/save-form.tsx';

/** When the archive is checked by itself, and which retention label every archived file is to have. */
export function CheckRulesForm({
  rules,
  onSaved,
}: {
  readonly rules: ArchiveCheckPage['rules'];
  readonly onSaved: () => void;
}) {
  const api = useApi();
  const texts = useTexts(archiveDriftTexts).rules;
  const [form, setForm] = useState(rules);
  return (
    <details>
      <summary>{texts.title}</summary>
      <SaveForm
        name={texts.title}
        saved={texts.saved}
        read={() => {
          const label = form.expectedLabel?.trim() ?? '';
          return checkRules.safeParse({ ...form, expectedLabel: label === '' ? null : label }).data;
        }}
        send={(written) => api.send('PUT', '/api/archive-check/rules', written)}
        onSaved={onSaved}
      >
        <Checkbox
          label={texts.weekly}
          checked={form.isWeekly}
          onChange={(_, { checked }) => {
            setForm({ ...form, isWeekly: checked === true });
          }}
        />
        {form.isWeekly && (
          <div className="form-row">
            <ChoiceField
              label={texts.weekday}
              value={String(form.weekday)}
              onChange={(weekday) => {
                setForm({ ...form, weekday: Number(weekday) });
              }}
            >
              {texts.weekdays.map((name, index) => (
                <option key={name} value={index + 1}>
                  {name}
                </option>
              ))}
            </ChoiceField>
            <ChoiceField
              label={texts.hour}
              value={String(form.hour)}
              onChange={(hour) => {
                setForm({ ...form, hour: Number(hour) });
              }}
            >
              {Array.from({ length: 24 }, (_, hour) => (
                <option key={hour} value={hour}>
                  {texts.atHour(hour)}
                </option>
              ))}
            </ChoiceField>
          </div>
        )}
        <LineField
          label={texts.label}
          hint={texts.labelHint}
          value={form.expectedLabel ?? ''}
          longest={200}
          onChange={(expectedLabel) => {
            setForm({ ...form, expectedLabel });
          }}
        />
      </SaveForm>
    </details>
  );
}
