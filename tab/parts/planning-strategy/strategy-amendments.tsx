import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { PlanningStrategies, StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';
import { CorrectDecision } from './correct-decision.tsx';
import { DecisionFields, isDecided } from './decision-fields.tsx';
import type { DecisionForm } from './decision-fields.tsx';
import { StepForm } from './step-form.tsx';

type Amendment = StrategyView['amendments'][number];
type AmendmentsProps = {
  readonly view: StrategyView;
  readonly cadence: PlanningStrategies['setting']['cadence'];
  /** For those who edit; null for readers. */
  readonly register: PlanRegister | null;
  readonly texts: PlanningStrategyTexts;
  readonly onDone: () => void;
};

/** Supplements and rollings: decided ones to read, and those that are prepared until the council decides them. */
export function StrategyAmendments({ view, cadence, register, texts, onDone }: AmendmentsProps) {
  const dates = useDates();
  if (view.strategy.status !== 'adopted') return null;
  return (
    <Section title={texts.amendments}>
      {view.amendments.length === 0 && <p className="quiet">{texts.noAmendments}</p>}
      <ul className="card-list">
        {view.amendments.map((amendment) => {
          const { id, title, decided, body } = amendment;
          return (
            <li key={id} className="card">
              <span className="card-name">{title}</span>
              <span className="quiet">
                {decided === null
                  ? texts.undecided
                  : [texts.amendmentBy(dates.date(decided.on), body ?? ''), decided.reference]
                      .filter((words) => words !== '')
                      .join(' · ')}
              </span>
              {register &&
                (decided === null ? (
                  view.isInForce && (
                    <details>
                      <summary>{`${texts.decide}: ${title}`}</summary>
                      <DecideAmendment {...{ view, register, texts, amendment, onDone }} />
                    </details>
                  )
                ) : (
                  <CorrectDecision {...{ view, register, texts, amendment, onDone }} />
                ))}
            </li>
          );
        })}
      </ul>
      {register && view.isInForce && (
        <details key={view.amendments.length}>
          <summary>{texts.newSupplement}</summary>
          <BeginAmendment {...{ view, cadence, texts, onDone }} />
        </details>
      )}
    </Section>
  );
}

function BeginAmendment({ view, cadence, texts, onDone }: Omit<AmendmentsProps, 'register'>) {
  const api = useApi();
  const [kind, setKind] = useState('supplement');
  const [year, setYear] = useState(Number(todayInOslo().slice(0, 4)) + 1);
  const [title, setTitle] = useState('');
  const begin = useAction(
    () =>
      api.send('POST', `/api/planning-strategies/${view.strategy.id}/amendments`, {
        ...{ kind, year: kind === 'rolling' ? year : null, title },
      }),
    onDone,
  );
  return (
    <StepForm label={texts.save} action={begin} isReady={title.trim() !== ''}>
      {cadence === 'yearly' && (
        <ChoiceField label={texts.kind} value={kind} onChange={setKind}>
          <option value="supplement">{texts.newSupplement}</option>
          <option value="rolling">{texts.newRolling}</option>
        </ChoiceField>
      )}
      {kind === 'rolling' && (
        <LineField
          label={texts.year}
          value={String(year)}
          longest={4}
          onChange={(written) => {
            setYear(Number(written));
          }}
        />
      )}
      <LineField label={texts.name} required longest={200} value={title} onChange={setTitle} />
    </StepForm>
  );
}

function DecideAmendment({
  view,
  register,
  texts,
  amendment,
  onDone,
}: {
  readonly view: StrategyView;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  readonly amendment: Amendment;
  readonly onDone: () => void;
}) {
  const api = useApi();
  const [form, setForm] = useState<DecisionForm>({ on: todayInOslo(), bodyId: '', reference: '' });
  const { on, bodyId, reference } = form;
  const path = `/api/planning-strategies/${view.strategy.id}/amendments/${amendment.id}/decide`;
  const decide = useAction(
    () => api.send('POST', path, { version: amendment.version, on, bodyId, reference }),
    onDone,
  );
  return (
    <StepForm
      label={texts.decide}
      action={decide}
      isReady={isDecided(form)}
      asked={texts.decideSure(amendment.title)}
    >
      <DecisionFields {...{ form, register, texts }} onChange={setForm} />
    </StepForm>
  );
}
