import type { TemplateList } from '../../../src/contracts/process-templates.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField } from '../steering/fields.tsx';
import { usePlanChoices } from '../steering/use-plan-choices.ts';

type Given = { readonly planId: string; readonly responsibleId: string };

/** The plan that a process is for, and who answers for it; empty for neither. */
export function ProcessFields({
  staff,
  planId,
  responsibleId,
  onChange,
}: Given & {
  readonly staff: TemplateList['staff'];
  readonly onChange: (given: Given) => void;
}) {
  const texts = useTexts(processWorkTexts);
  const plans = usePlanChoices();
  return (
    <div className="form-row">
      <ChoiceField
        label={texts.plan}
        value={planId}
        onChange={(chosen) => {
          onChange({ planId: chosen, responsibleId });
        }}
      >
        <option value="">{texts.noPlan}</option>
        {plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={texts.responsible}
        value={responsibleId}
        onChange={(chosen) => {
          onChange({ planId, responsibleId: chosen });
        }}
      >
        <option value="">{texts.noResponsible}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
}
