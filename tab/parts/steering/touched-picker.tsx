import { Button } from '@fluentui/react-components';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Choice } from './goal-words-form.tsx';
import { SearchPicker } from './search-picker.tsx';

export type Touched = { readonly goals: readonly Choice[]; readonly plans: readonly Choice[] };

/** Which goals and plans a conflict lies between. */
export function TouchedPicker({
  touched: { goals, plans },
  onChange,
}: {
  readonly touched: Touched;
  readonly onChange: (touched: Touched) => void;
}) {
  const texts = useTexts(steeringTexts);
  const chosen = [...goals, ...plans];
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
                onChange({
                  goals: goals.filter((goal) => goal.id !== id),
                  plans: plans.filter((plan) => plan.id !== id),
                });
              }}
            >
              {texts.take}
            </Button>
          </li>
        ))}
      </ul>
      <SearchPicker
        label={texts.addGoalOrPlan}
        hint={texts.betweenHint}
        of="both"
        taken={chosen.map(({ id }) => id)}
        onPick={({ id, title, what }) => {
          onChange(
            what === 'plan'
              ? { goals, plans: [...plans, { id, title }] }
              : { goals: [...goals, { id, title }], plans },
          );
        }}
      />
    </fieldset>
  );
}
