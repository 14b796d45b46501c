import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { TextField } from '../steering/fields.tsx';
import { DecisionFields, isDecided } from './decision-fields.tsx';
import type { DecisionForm } from './decision-fields.tsx';
import { StepForm } from './step-form.tsx';
import { TypedDeadlines } from './typed-deadlines.tsx';

/** A decision that was entered wrongly is entered again, with what was wrong. */
export function CorrectDecision({
  view,
  register,
  texts,
  amendment,
  onDone,
}: {
  readonly view: StrategyView;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  /** The amendment whose decision it is; null for the adoption of the strategy itself. */
  readonly amendment: StrategyView['amendments'][number] | null;
  readonly onDone: () => void;
}) {
  const api = useApi();
  const { strategy } = view;
  const { version, title } = amendment ?? strategy;
  const was: DecisionForm | null = amendment ? amendment.decided : strategy.adopted;
  const [form, setForm] = useState<DecisionForm>(was ?? { on: '', bodyId: '', reference: '' });
  const [reason, setReason] = useState('');
  const [despite, setDespite] = useState(strategy.despite);
  const own = `/api/planning-strategies/${strategy.id}`;
  const path = amendment ? `${own}/amendments/${amendment.id}/correct` : `${own}/correct`;
  const { on, bodyId, reference } = form;
  const correct = useAction(
    () =>
      api.send('POST', path, {
        ...{ version, on, bodyId, reference, reason },
        ...(amendment === null && { despite }),
      }),
    onDone,
  );
  return (
    <details>
      <summary>{texts.correct(title)}</summary>
      <p className="quiet">{texts.correctHint}</p>
      <StepForm
        label={texts.correctDo}
        action={correct}
        isReady={isDecided(form) && reason.trim() !== ''}
        asked={texts.correctSure}
      >
        <DecisionFields {...{ form, register, texts }} onChange={setForm} />
        {amendment === null && (
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
        )}
        <TextField
          label={texts.wasWrong}
          required
          longest={1000}
          value={reason}
          onChange={setReason}
        />
      </StepForm>
    </details>
  );
}
