import { memo } from 'react';
import type { PlacedPlan } from '../../../src/contracts/plans.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { PlanStatus } from './plan-status.tsx';

type PlanChipProps = {
  readonly plan: PlacedPlan;
  readonly texts: PlanTexts;
  /** In a picture that is one tab stop: which card it is, the picture says. */
  readonly isWalked?: boolean;
  /** Said where the picture does not draw it: on a phone. */
  readonly saysParent?: boolean;
};

/** A plan as a small card that opens its page. Drawn again only when the plan is another one: there may be thousands. */
export const PlanChip = memo(function PlanChip({
  plan,
  texts,
  isWalked = false,
  saysParent = false,
}: PlanChipProps) {
  return (
    <RouteLink
      to={`/plans/${plan.id}`}
      className={plan.isGroup ? 'plan-chip plan-chip-group' : 'plan-chip'}
      data-plan={plan.id}
      {...(plan.parentId !== null && { 'data-parent': plan.parentId })}
      {...(isWalked && { tabIndex: -1 })}
    >
      <span className="plan-chip-name">{plan.title}</span>
      <span className="plan-chip-words">
        {plan.status !== 'in-force' && <PlanStatus status={plan.status} texts={texts} />}
        {plan.isGroup && <span>{texts.group}</span>}
        {plan.isExample && <span>{texts.example}</span>}
      </span>
      {saysParent && plan.parentTitle !== null && (
        <span className="plan-chip-under">{texts.partOf(plan.parentTitle)}</span>
      )}
    </RouteLink>
  );
});
