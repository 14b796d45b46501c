import type { PlanCard } from '../../../src/contracts/plans.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { PlanStatus } from './plan-status.tsx';

export type Kinship = 'focus' | 'parent' | 'child' | 'none';

type PlanChipProps = {
  readonly plan: PlanCard;
  readonly texts: PlanTexts;
  readonly kinship?: Kinship;
  /** Shown where the picture does not draw it: on a phone. */
  readonly parentTitle?: string | undefined;
  /** For a picture with one tab stop: whether this card is it. */
  readonly isTabStop?: boolean;
  readonly onFocus?: () => void;
  readonly onPointerEnter?: () => void;
};

/** A plan as a small card that opens its page. */
export function PlanChip(props: PlanChipProps) {
  const { plan, texts, kinship = 'none', parentTitle } = props;
  return (
    <RouteLink
      to={`/plans/${plan.id}`}
      className={`plan-chip plan-chip-${kinship} ${plan.isGroup ? 'plan-chip-group' : ''}`}
      data-plan={plan.id}
      {...(props.isTabStop === undefined ? {} : { tabIndex: props.isTabStop ? 0 : -1 })}
      {...(props.onFocus && { onFocus: props.onFocus })}
      {...(props.onPointerEnter && { onPointerEnter: props.onPointerEnter })}
    >
      <span className="plan-chip-name">{plan.title}</span>
      <span className="plan-chip-words">
        {plan.status !== 'in-force' && <PlanStatus status={plan.status} texts={texts} />}
        {plan.isGroup && <span>{texts.group}</span>}
        {plan.isExample && <span>{texts.example}</span>}
      </span>
      {parentTitle !== undefined && (
        <span className="plan-chip-under">{texts.partOf(parentTitle)}</span>
      )}
    </RouteLink>
  );
}
