import { strategyHistory } from '../../../src/contracts/planning-strategy.ts';
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
  return (
    <WhenLoaded of={loaded}>
      {({ events }) => (
        <ul className="plain-dots">
          {events.map(({ id, at, by, kind, before, after }) => (
            <li key={id}>
              {`${texts.happenings[kind]}: ${after.title}`}
              {'from' in after && ` ${saidOf(after, texts)}`}
              {before && ` (${texts.was(saidOf(before, texts))})`}
              <span className="quiet"> {`${dates.moment(at)}, ${by}`}</span>
            </li>
          ))}
        </ul>
      )}
    </WhenLoaded>
  );
}
