import { ruleNamed } from '../../core/deadlines/statutory-rule.ts';
import type { StatutoryRule, StrategyRuleName } from '../../core/deadlines/statutory-rule.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { publicity, strategyDeadlines } from '../../core/planning-strategy/strategy-deadlines.ts';
import type {
  Publicity,
  StrategyDates,
  StrategyDeadline,
} from '../../core/planning-strategy/strategy-deadlines.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type StrategyDeadlinesView = Publicity & {
  readonly deadlines: readonly StrategyDeadline[];
  /** How long the proposal must be public. */
  readonly publicRule: StatutoryRule<StrategyRuleName>;
};

/** What the law makes of dates that somebody is typing: seen before they are kept. */
export const seeStrategyDeadlines =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    strategyId: string,
    dates: StrategyDates,
  ): Promise<Decision<StrategyDeadlinesView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const all = await tx.planningStrategies.all();
      const whole = all.find(({ strategy }) => strategy.id === strategyId);
      const terms = await tx.planningStrategies.terms();
      const term = terms.find(({ id }) => id === whole?.strategy.termId);
      if (!term) return notFound;
      const own = await tx.planningStrategies.rules();
      return decide({
        ...publicity(dates, own),
        deadlines: strategyDeadlines(term, dates, own, osloDate(deps.clock.now())),
        publicRule: ruleNamed(own, 'planning-strategy-public'),
      });
    });
  };
