import { Button } from '@fluentui/react-components';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import { planRegisterTexts } from '../../texts/plan-register.ts';
import { planTexts } from '../../texts/plans.ts';
import { useTexts } from '../../texts/texts.ts';
import type { PlanForm } from './plan-form.ts';

type PlanVersionsProps = {
  readonly mine: PlanForm;
  readonly theirs: PlanForm;
  readonly register: PlanRegister;
  readonly onUseMine: () => void;
  readonly onUseTheirs: () => void;
};

/** Somebody else has saved meanwhile: both versions side by side, field by field where they differ. */
export function PlanVersions({
  mine,
  theirs,
  register,
  onUseMine,
  onUseTheirs,
}: PlanVersionsProps) {
  const texts = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const fields = (Object.keys(mine) as (keyof PlanForm)[]).filter(
    (field) => mine[field] !== theirs[field],
  );
  const known: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(register.plans.map(({ id, title }) => [id, title])),
    ...Object.fromEntries(register.committees.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(Object.entries(words.types).map(([type, [name]]) => [type, name])),
    ...words.levels,
    ...words.treatments,
  };
  const said = (field: keyof PlanForm, value: string) => {
    if (value === '') return texts.empty;
    return field === 'title' || field === 'summary' ? value : (known[value] ?? value);
  };
  return (
    <div className="notice notice-attention" role="alert">
      <p>{texts.conflict}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.mine}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{texts.facts[field] ?? field}</th>
              <td>{said(field, mine[field])}</td>
              <td>{said(field, theirs[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="button-row">
        <Button onClick={onUseMine}>{texts.useMine}</Button>
        <Button onClick={onUseTheirs}>{texts.useTheirs}</Button>
      </div>
    </div>
  );
}
