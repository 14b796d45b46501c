import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { Section } from '../../ui/section.tsx';
import { ChoiceField, LineField, TextField } from '../steering/fields.tsx';
import { StepForm } from './step-form.tsx';

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

/** Was a deadline of the law broken? Then a reason is asked for. */
const asksWhy = (failure: ReturnType<typeof useAction>['failure']): boolean =>
  failure?.kind === 'refused' && failure.problem.code === 'deadline-broken';

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
      {(asksWhy(propose.failure) || despite !== '') && (
        <TextField label={texts.despite} longest={1000} value={despite} onChange={setDespite} />
      )}
    </StepForm>
  );
}

function Adopt({ view, register, texts, onDone }: StepProps) {
  const api = useApi();
  const { strategy } = view;
  const [on, setOn] = useState<string>(strategy.treatmentOn ?? todayInOslo());
  const [bodyId, setBody] = useState('');
  const [reference, setReference] = useState('');
  const [despite, setDespite] = useState('');
  const adopt = useAction(
    () =>
      api.send('POST', `/api/planning-strategies/${strategy.id}/adopt`, {
        ...{ version: strategy.version, on, bodyId, reference, despite },
      }),
    onDone,
  );
  return (
    <StepForm label={texts.adopt} action={adopt} isReady={on !== '' && bodyId !== ''}>
      <DecisionFields
        {...{ on, bodyId, reference, register, texts }}
        onOn={setOn}
        onBody={setBody}
        onReference={setReference}
      />
      {(asksWhy(adopt.failure) || despite !== '') && (
        <TextField label={texts.despite} longest={1000} value={despite} onChange={setDespite} />
      )}
    </StepForm>
  );
}

/** Which body decided, when, and where it can be read. */
export function DecisionFields(props: {
  readonly on: string;
  readonly bodyId: string;
  readonly reference: string;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  readonly onOn: (on: string) => void;
  readonly onBody: (bodyId: string) => void;
  readonly onReference: (reference: string) => void;
}) {
  const { texts } = props;
  return (
    <div className="form-row">
      <LineField label={texts.day} type="date" required value={props.on} onChange={props.onOn} />
      <ChoiceField label={texts.body} required value={props.bodyId} onChange={props.onBody}>
        <option value="">{texts.chooseBody}</option>
        {props.register.committees.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <LineField
        label={texts.reference}
        longest={100}
        value={props.reference}
        onChange={props.onReference}
      />
    </div>
  );
}
