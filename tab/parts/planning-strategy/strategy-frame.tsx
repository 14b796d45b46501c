import { useState } from 'react';
import type { PlanningStrategies } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';
import { StepForm } from './step-form.tsx';

/** How the list is kept, when the council was constituted, and the deadlines as the municipality reads them. */
export function StrategyFrame({
  all,
  texts,
  onDone,
}: {
  readonly all: PlanningStrategies;
  readonly texts: PlanningStrategyTexts;
  readonly onDone: () => void;
}) {
  const api = useApi();
  const term =
    all.shown?.term ??
    all.terms.find(({ startsOn, endsOn }) => startsOn <= all.today && all.today <= endsOn);
  const [cadence, setCadence] = useState<string>(all.setting.cadence);
  const [unitPlans, setUnitPlans] = useState(all.setting.holdsUnitPlans ? 'held' : 'not-held');
  const [constitutedOn, setConstituted] = useState<string>(term?.constitutedOn ?? '');
  const [rules, setRules] = useState(all.rules);
  const save = useAction(
    () =>
      api.send('PUT', '/api/planning-strategies/frame', {
        ...{ version: all.setting.version, cadence, rules },
        holdsUnitPlans: unitPlans === 'held',
        constitution: term
          ? { termId: term.id, on: constitutedOn === '' ? null : constitutedOn }
          : null,
      }),
    onDone,
  );
  const change = (name: string, part: Partial<(typeof rules)[number]>) => {
    setRules(rules.map((rule) => (rule.rule === name ? { ...rule, ...part } : rule)));
  };
  const isReady = rules.every(({ amount, paragraph }) => amount >= 1 && paragraph.trim() !== '');
  return (
    <details>
      <summary>{texts.frame}</summary>
      <StepForm label={texts.save} action={save} isReady={isReady}>
        <ChoiceField label={texts.cadence} value={cadence} onChange={setCadence}>
          {Object.entries(texts.cadences).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField
          label={texts.unitPlans}
          hint={texts.unitPlansHint}
          value={unitPlans}
          onChange={setUnitPlans}
        >
          {Object.entries(texts.unitPlansHeld).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </ChoiceField>
        {term && (
          <LineField
            label={texts.constituted}
            type="date"
            value={constitutedOn}
            onChange={setConstituted}
          />
        )}
        {rules.map((rule) => (
          <div key={rule.rule} className="form-row">
            <LineField
              label={texts.amount(texts.rules[rule.rule])}
              longest={4}
              value={rule.amount === 0 ? '' : String(rule.amount)}
              onChange={(written) => {
                change(rule.rule, { amount: Number(written.replaceAll(/\D/g, '')) });
              }}
            />
            <ChoiceField
              label={texts.unit}
              value={rule.unit}
              onChange={(unit) => {
                change(rule.rule, { unit: unit as typeof rule.unit });
              }}
            >
              {Object.entries(texts.units).map(([unit, words]) => (
                <option key={unit} value={unit}>
                  {words}
                </option>
              ))}
            </ChoiceField>
            <LineField
              label={texts.paragraph}
              longest={100}
              value={rule.paragraph}
              onChange={(paragraph) => {
                change(rule.rule, { paragraph });
              }}
            />
          </div>
        ))}
      </StepForm>
    </details>
  );
}
