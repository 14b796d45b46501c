import type { FindingCode, FindingsPage } from '../../../src/contracts/findings.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { formatNumber } from './numbers.ts';

type Finding = FindingsPage['kinds'][number]['findings'][number];

/** Where a planner mends what is missing on a goal: the part of its editing page, or a new thing below it. */
const mendedAt: Readonly<Partial<Record<FindingCode, (goalId: string) => string>>> = {
  ring: (id) => `/goals/${id}/edit#flytt`,
  orphan: (id) => `/goals/${id}/edit#flytt`,
  'goal-without-strategy': (id) => `/goals/new?kind=strategy&parent=${id}`,
  'strategy-without-assignment': (id) => `/goals/new?kind=assignment&parent=${id}`,
  'assignment-without-task': (id) => `/goals/new?kind=task&parent=${id}`,
  'goal-without-indicator': (id) => `/goals/${id}/edit#indikatorer`,
  'indicator-without-value': (id) => `/goals/${id}/edit#indikatorer`,
  'assignment-without-report': (id) => `/goals/${id}/edit#rapporter`,
  'task-without-report': (id) => `/goals/${id}/edit#rapporter`,
};

/** What a finding is about. For those who may mend it there is a second way, to where that is done. */
export function FindingPlace({
  code,
  finding: { goal, plan, indicator, year, overNok, overPersonMonths },
  texts,
}: {
  readonly code: FindingCode;
  readonly finding: Finding;
  readonly texts: SteeringTexts;
}) {
  const { can, language } = useSession();
  const title = goal?.title ?? plan?.title ?? '';
  const mend = goal ? mendedAt[code]?.(goal.id) : plan ? `/plans/${plan.id}#maal` : undefined;
  if (goal || plan)
    return (
      <span className="finding-place">
        <RouteLink to={goal ? `/red-thread?goal=${goal.id}` : `/plans/${plan?.id ?? ''}`}>
          {indicator === null ? title : `${title}: ${indicator}`}
        </RouteLink>
        {mend !== undefined && can('edit-plans') && (
          <RouteLink
            to={mend}
            className="finding-mend"
            aria-label={`${texts.mend[code]}: ${title}`}
          >
            {texts.mend[code]}
          </RouteLink>
        )}
      </span>
    );
  const money = texts.kroner(formatNumber(overNok, language));
  const months = texts.monthsOf(formatNumber(overPersonMonths, language));
  return (
    <>
      <RouteLink to="/red-thread/means">{String(year)}</RouteLink>{' '}
      <span>
        {overNok > 0 && overPersonMonths > 0
          ? texts.overBy(money, months)
          : overNok > 0
            ? texts.overMoney(money)
            : texts.overMonths(months)}
      </span>
    </>
  );
}
