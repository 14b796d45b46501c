import { strategyHistory } from '../../../src/contracts/planning-strategy.ts';
import type { StrategyHistory as History } from '../../../src/contracts/planning-strategy.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { useDates } from '../../ui/use-dates.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { saidOf } from './strategy-words.ts';

/** Everything that has happened to the strategy, newest first. */
export function StrategyHistory({
  strategyId,
  texts,
}: {
  readonly strategyId: string;
  readonly texts: PlanningStrategyTexts;
}) {
  const dates = useDates();
  const loaded = useLoaded(`/api/planning-strategies/${strategyId}/history`, strategyHistory);
  const decisionOf = (written: History['events'][number]['before']): string => {
    if (!written || 'from' in written) return '';
    const decision = 'adopted' in written ? written.adopted : written.decided;
    return decision ? [dates.date(decision.on), decision.reference].filter(Boolean).join(', ') : '';
  };
  return (
    <WhenLoaded of={loaded}>
      {({ events }) => (
        <ul className="plain-dots">
          {events.map(({ id, at, by, kind, before, after, reason }) => (
            <li key={id}>
              {`${texts.happenings[kind]}: ${after.title}`}
              {'from' in after && ` ${after.drops ? texts.dropped : saidOf(after, texts)}`}
              {before &&
                'from' in before &&
                'from' in after &&
                !after.drops &&
                ` (${texts.was(saidOf(before, texts))})`}
              {kind === 'adoption-corrected' || kind === 'decision-corrected'
                ? ` ${decisionOf(before)} → ${decisionOf(after)}. ${texts.because(reason)}`
                : ''}
              <span className="quiet"> {`${dates.moment(at)}, ${by}`}</span>
            </li>
          ))}
        </ul>
      )}
    </WhenLoaded>
  );
}
