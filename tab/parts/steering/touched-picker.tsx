import { Button } from '@fluentui/react-components';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField } from './fields.tsx';
import type { Choice } from './goal-words-form.tsx';

/** Which goals and plans a conflict lies between. */
export function TouchedPicker({
  goals,
  plans,
  goalIds,
  planIds,
  onChange,
}: {
  readonly goals: readonly Choice[];
  readonly plans: readonly Choice[];
  readonly goalIds: readonly string[];
  readonly planIds: readonly string[];
  readonly onChange: (goalIds: readonly string[], planIds: readonly string[]) => void;
}) {
  const texts = useTexts(steeringTexts);
  const chosen = [...goals.filter(({ id }) => goalIds.includes(id)), ...plans.filter(({ id }) => planIds.includes(id))]; // prettier-ignore
  const options = (things: readonly Choice[], taken: readonly string[]) =>
    things
      .filter(({ id }) => !taken.includes(id))
      .map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ));
  return (
    <fieldset className="form-group">
      <legend>{texts.between}</legend>
      <ul className="steering-list">
        {chosen.map(({ id, title }) => (
          <li key={id} className="button-row">
            <span>{title}</span>
            <Button
              size="small"
              aria-label={`${texts.take}: ${title}`}
              onClick={() => {
                onChange(
                  goalIds.filter((goalId) => goalId !== id),
                  planIds.filter((planId) => planId !== id),
                );
              }}
            >
              {texts.take}
            </Button>
          </li>
        ))}
      </ul>
      <ChoiceField
        label={texts.addGoalOrPlan}
        hint={texts.betweenHint}
        value=""
        onChange={(id) => {
          if (goals.some((goal) => goal.id === id)) onChange([...goalIds, id], planIds);
          else if (id !== '') onChange(goalIds, [...planIds, id]);
        }}
      >
        <option value="">–</option>
        <optgroup label={texts.goals}>{options(goals, goalIds)}</optgroup>
        <optgroup label={texts.plans}>{options(plans, planIds)}</optgroup>
      </ChoiceField>
    </fieldset>
  );
}
