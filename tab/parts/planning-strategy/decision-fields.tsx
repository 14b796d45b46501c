import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';

/** A decision of a body as it stands in a form. */
export type DecisionForm = Readonly<Record<'on' | 'bodyId' | 'reference', string>>;
export const isDecided = ({ on, bodyId }: DecisionForm): boolean => on !== '' && bodyId !== '';

/** Which body decided, when, and where it can be read. */
export function DecisionFields({
  form,
  register,
  texts,
  onChange,
}: {
  readonly form: DecisionForm;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  readonly onChange: (form: DecisionForm) => void;
}) {
  return (
    <div className="form-row">
      <LineField
        label={texts.day}
        type="date"
        required
        value={form.on}
        onChange={(on) => {
          onChange({ ...form, on });
        }}
      />
      <ChoiceField
        label={texts.body}
        required
        value={form.bodyId}
        onChange={(bodyId) => {
          onChange({ ...form, bodyId });
        }}
      >
        <option value="">{texts.chooseBody}</option>
        {register.committees.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <LineField
        label={texts.reference}
        longest={100}
        value={form.reference}
        onChange={(reference) => {
          onChange({ ...form, reference });
        }}
      />
    </div>
  );
}
