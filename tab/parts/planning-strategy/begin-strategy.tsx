import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { PlanningStrategies } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';
import { StepForm } from './step-form.tsx';

/** Terms that a strategy can still be made for. */
export function freeTerms({ strategies, terms, today }: PlanningStrategies) {
  const taken = new Set(strategies.map(({ termId }) => termId));
  return terms.filter(({ id, endsOn }) => !taken.has(id) && endsOn >= today);
}

/** Begins the strategy of a term that has none. */
export function BeginStrategy({
  all,
  register,
  texts,
  onDone,
}: {
  readonly all: PlanningStrategies;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  readonly onDone: () => void;
}) {
  const api = useApi();
  const free = freeTerms(all);
  const yearsOf = (term: (typeof free)[number]): string =>
    `${Number(term.startsOn.slice(0, 4)) + 1}–${term.endsOn.slice(0, 4)}`;
  const [first] = free;
  const [termId, setTerm] = useState(first?.id ?? '');
  const [title, setTitle] = useState(first ? `${texts.title} ${yearsOf(first)}` : '');
  const [planId, setPlan] = useState('');
  const begin = useAction(
    () =>
      api.send('POST', '/api/planning-strategies', {
        ...{ termId, title, planId: planId === '' ? null : planId },
      }),
    onDone,
  );
  if (!first) return null;
  const documents = register.plans.filter(({ type }) => type === 'planstrategi');
  return (
    <StepForm label={texts.begin} action={begin} isReady={title.trim() !== ''}>
      <ChoiceField label={texts.term} value={termId} onChange={setTerm}>
        {free.map((term) => (
          <option key={term.id} value={term.id}>
            {yearsOf(term)}
          </option>
        ))}
      </ChoiceField>
      <LineField label={texts.name} required longest={200} value={title} onChange={setTitle} />
      {documents.length > 0 && (
        <ChoiceField label={texts.plan} value={planId} onChange={setPlan}>
          <option value="">{texts.noNeed}</option>
          {documents.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {plan.title}
            </option>
          ))}
        </ChoiceField>
      )}
    </StepForm>
  );
}
