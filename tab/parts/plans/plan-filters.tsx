import { Button, Field, Select } from '@fluentui/react-components';
import { planLevel, planStatus } from '../../../src/contracts/plans.ts';
import type { PlanHierarchy } from '../../../src/contracts/plans.ts';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { choiceNames, everything } from './plan-choice.ts';
import type { PlanChoice } from './plan-choice.ts';

type Option = readonly [value: string, label: string];

/** Selects that narrow the picture. What is chosen and no longer there keeps its place, or the address would say one thing and the page another. */
export function PlanFilters({
  choice,
  choices,
  count,
  all,
  isFolded,
  texts,
  planTexts,
  onChange,
}: {
  readonly choice: PlanChoice;
  readonly choices: PlanHierarchy['choices'];
  readonly count: number;
  readonly all: number;
  /** On a phone the selects would stand before what they choose from. */
  readonly isFolded: boolean;
  readonly texts: FindPlansTexts;
  readonly planTexts: PlanTexts;
  readonly onChange: (choice: PlanChoice) => void;
}) {
  const options: Readonly<Record<keyof PlanChoice, readonly Option[]>> = {
    level: planLevel.options.map((level) => [level, planTexts.levels[level]]),
    theme: choices.themes.map((theme) => [theme, theme]),
    committee: choices.committees.map(({ id, name }) => [id, name]),
    status: planStatus.options.map((status) => [status, planTexts.statuses[status]]),
    term: choices.terms.map(({ id, startsOn, endsOn }) => [
      id,
      `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`,
    ]),
  };
  const offered = choiceNames.filter((name) => options[name].length > 0 || choice[name] !== '');
  const isChosen = choiceNames.some((name) => choice[name] !== '');
  const fields = (
    <fieldset className="plan-filters">
      <legend className="visually-hidden">{texts.filter}</legend>
      {offered.map((name) => {
        const isKnown =
          choice[name] === '' || options[name].some(([value]) => value === choice[name]);
        return (
          <Field key={name} label={texts[name]}>
            <Select
              value={choice[name]}
              onChange={(_, { value }) => {
                onChange({ ...choice, [name]: value });
              }}
            >
              <option value="">{name === 'status' ? texts.active : texts.all}</option>
              {!isKnown && <option value={choice[name]}>{texts.unknown}</option>}
              {options[name].map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </fieldset>
  );
  return (
    <div className="plan-choice not-printed">
      {isFolded ? (
        <details className="plan-fold" open={isChosen}>
          <summary>
            <span className="plan-fold-name">{texts.filter}</span>
          </summary>
          {fields}
        </details>
      ) : (
        fields
      )}
      <div className="plan-filters-said">
        <span role="status">{texts.shown(count, all)}</span>
        {isChosen && (
          <Button
            onClick={() => {
              onChange(everything);
            }}
          >
            {texts.showAll}
          </Button>
        )}
      </div>
    </div>
  );
}
