import type { PlanPage } from '../../../src/contracts/plans.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { planRegisterTexts } from '../../texts/plan-register.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import './plan-register.css';

type RegistrationProps = { readonly page: PlanPage };

/** What somebody who opens the plan should know at once. */
export function PlanMarks({ page: { registration } }: RegistrationProps) {
  const texts = useTexts(planRegisterTexts);
  return registration.marks.map((mark) => (
    <Notice key={mark} tone="attention" title={texts.marks[mark]}>
      {texts.markMeaning[mark]}
    </Notice>
  ));
}

/** For those who keep the register: what can be done with the plan as it stands. */
export function PlanCommands({ page: { plan, registration } }: RegistrationProps) {
  const texts = useTexts(planRegisterTexts);
  const commands = registration.commands.filter((command) => command !== 'unlink');
  if (commands.length === 0) return null;
  return (
    <Section title={texts.todo} className="not-printed">
      <div className="button-row">
        {commands.map((command) => (
          <LinkButton
            key={command}
            to={command === 'edit' ? `/plans/${plan.id}/edit` : `/plans/${plan.id}/do/${command}`}
          >
            {texts.commands[command]}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}
