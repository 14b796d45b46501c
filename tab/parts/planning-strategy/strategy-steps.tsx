import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { Section } from '../../ui/section.tsx';
import { LineField } from '../steering/fields.tsx';
import { DecisionFields, isDecided } from './decision-fields.tsx';
import type { DecisionForm } from './decision-fields.tsx';
import { StepForm } from './step-form.tsx';
import { TypedDeadlines } from './typed-deadlines.tsx';

type StepProps = {
  readonly view: StrategyView;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  readonly onDone: () => void;
};

/** What is to be done before the strategy is adopted: laid out to the public, then the council's decision. */
export function StrategySteps(props: StepProps) {
  const { view, texts } = props;
  if (view.strategy.status === 'adopted') return null;
  return view.strategy.status === 'draft' ? (
    <Section title={texts.propose} hint={texts.proposeHint}>
      <Propose {...props} />
    </Section>
  ) : (
    <Section title={texts.adopt} hint={texts.adoptHint}>
      <Adopt {...props} />
      <details>
        <summary>{texts.changeDates}</summary>
        <Propose {...props} />
      </details>
    </Section>
  );
}

function Propose({ view, texts, onDone }: StepProps) {
  const api = useApi();
  const { strategy } = view;
  const [publicFrom, setPublic] = useState<string>(strategy.publicFrom ?? '');
  const [treatmentOn, setTreatment] = useState<string>(strategy.treatmentOn ?? '');
  const [despite, setDespite] = useState(strategy.despite);
  const propose = useAction(
    () =>
      api.send('POST', `/api/planning-strategies/${strategy.id}/propose`, {
        ...{ version: strategy.version, publicFrom, treatmentOn, despite },
      }),
    onDone,
  );
  const label = strategy.status === 'draft' ? texts.propose : texts.changeDates;
  return (
    <StepForm label={label} action={propose} isReady={publicFrom !== '' && treatmentOn !== ''}>
      <div className="form-row">
        <LineField label={texts.publicDay} type="date" value={publicFrom} onChange={setPublic} />
        <LineField
          label={texts.treatmentDay}
          type="date"
          value={treatmentOn}
          onChange={setTreatment}
        />
      </div>
      <TypedDeadlines
        {...{ texts, despite }}
        strategyId={strategy.id}
        dates={{ publicFrom, treatmentOn }}
        onDespite={setDespite}
      />
    </StepForm>
  );
}

function Adopt({ view, register, texts, onDone }: StepProps) {
  const api = useApi();
  const { strategy } = view;
  const [form, setForm] = useState<DecisionForm>({
    ...{ on: strategy.treatmentOn ?? todayInOslo(), bodyId: '', reference: '' },
  });
  const [despite, setDespite] = useState('');
  const { on, bodyId, reference } = form;
  const adopt = useAction(
    () =>
      api.send('POST', `/api/planning-strategies/${strategy.id}/adopt`, {
        ...{ version: strategy.version, on, bodyId, reference, despite },
      }),
    onDone,
  );
  return (
    <StepForm
      label={texts.adopt}
      action={adopt}
      isReady={isDecided(form)}
      asked={texts.adoptSure(strategy.title)}
    >
      <DecisionFields {...{ form, register, texts }} onChange={setForm} />
      <TypedDeadlines
        {...{ texts, despite }}
        strategyId={strategy.id}
        dates={{
          publicFrom: strategy.publicFrom ?? '',
          treatmentOn: strategy.treatmentOn ?? '',
          adoptedOn: on,
        }}
        onDespite={setDespite}
      />
    </StepForm>
  );
}
