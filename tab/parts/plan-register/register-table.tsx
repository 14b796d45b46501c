import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { planMark } from '../../../src/contracts/plan-register.ts';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import { planLevel } from '../../../src/contracts/plans.ts';
import { formatDate } from '../../../src/core/time/format.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import type { PlanRegisterTexts } from '../../texts/plan-register.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { PlanStatus } from '../plans/plan-status.tsx';
import { byTitle, filterPlans, firstFilter, themesOf } from './filter-plans.ts';
import type { RegisterFilter } from './filter-plans.ts';

/** More rows than these are drawn when they are asked for. */
const rowsAtATime = 100;

type RegisterTableProps = {
  readonly register: PlanRegister;
  readonly texts: PlanRegisterTexts;
  readonly planTexts: PlanTexts;
};

/** Every plan as a row, and the filters that narrow them. */
export function RegisterTable({ register, texts, planTexts }: RegisterTableProps) {
  const { language } = useSession();
  const [filter, setFilter] = useState(firstFilter);
  const [most, setMost] = useState(rowsAtATime);
  const plans = useMemo(() => byTitle(register.plans), [register.plans]);
  const found = useMemo(() => filterPlans(plans, filter), [plans, filter]);
  const committees = new Map(register.committees.map(({ id, name }) => [id, name]));
  const { columns } = texts;
  return (
    <>
      <Filters
        {...{ register, texts, planTexts, filter }}
        onChange={(next) => {
          setFilter(next);
          setMost(rowsAtATime);
        }}
      />
      <p className="quiet" role="status">
        {found.length === 0 ? texts.nothingFound : texts.shown(found.length, register.plans.length)}
      </p>
      {found.length > 0 && (
        <div className="table-box" role="group" aria-label={texts.plans} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{columns.plan}</th>
                <th scope="col">{columns.type}</th>
                <th scope="col">{columns.level}</th>
                <th scope="col">{columns.status}</th>
                <th scope="col">{columns.committee}</th>
                <th scope="col">{columns.adopted}</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, most).map((plan) => (
                <tr key={plan.id}>
                  <th scope="row">
                    <RouteLink to={`/plans/${plan.id}`}>{plan.title}</RouteLink>
                    {plan.isExample && <span className="quiet"> {texts.example}</span>}
                    {plan.themes.length > 0 && (
                      <div className="quiet register-themes">{plan.themes.join(', ')}</div>
                    )}
                  </th>
                  <td>{planTexts.types[plan.type]?.[0] ?? plan.type}</td>
                  <td>{planTexts.levels[plan.level]}</td>
                  <td>
                    <PlanStatus status={plan.status} texts={planTexts} />
                    {plan.marks.map((mark) => (
                      <div key={mark} className="register-mark">
                        {texts.marks[mark]}
                      </div>
                    ))}
                  </td>
                  <td>{plan.committeeId === null ? '' : committees.get(plan.committeeId)}</td>
                  <td>{plan.adoptedOn === null ? '' : formatDate(plan.adoptedOn, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.length > most && (
        <Button
          onClick={() => {
            setMost(most + rowsAtATime);
          }}
        >
          {texts.showMore}
        </Button>
      )}
    </>
  );
}

type FiltersProps = RegisterTableProps & {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
};

function Filters({ register, texts, planTexts, filter, onChange }: FiltersProps) {
  type Choice = readonly [value: string, label: string];
  const choose = (label: string, name: keyof RegisterFilter, choices: readonly Choice[]) => (
    <Field label={label}>
      <Select
        value={filter[name]}
        onChange={(_, { value }) => {
          onChange({ ...filter, [name]: value });
        }}
      >
        <option value="">{texts.all}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <fieldset className="register-filters">
      <legend className="visually-hidden">{texts.filter}</legend>
      <Field label={texts.search}>
        <Input
          type="search"
          value={filter.text}
          onChange={(_, { value }) => {
            onChange({ ...filter, text: value });
          }}
        />
      </Field>
      {choose(texts.status, 'status', [
        ['active', texts.activeOnly],
        ...Object.entries(planTexts.statuses),
      ])}
      {choose(
        texts.level,
        'level',
        planLevel.options.map((level) => [level, planTexts.levels[level]]),
      )}
      {choose(
        texts.theme,
        'theme',
        themesOf(register.plans).map((theme) => [theme, theme]),
      )}
      {choose(texts.committee, 'committee', [
        ...register.committees.map(({ id, name }) => [id, name] as const),
        ['none', texts.noCommittee],
      ])}
      {choose(
        texts.mark,
        'mark',
        planMark.options.map((mark) => [mark, texts.marks[mark]]),
      )}
    </fieldset>
  );
}
