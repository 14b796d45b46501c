import type { RoundSummary } from '../../../src/contracts/rounds.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { RoundStatusWord } from './round-status-word.tsx';

/** A round as one meets it in lists: what, who, when, where. */
export function RoundCard({ round }: { readonly round: RoundSummary }) {
  const dates = useDates();
  const until = dates.time(addMinutes(round.startsAt, round.durationMinutes));
  return (
    <RouteLink to={`/rounds/${round.id}`} className="card card-link">
      <span className="card-row">
        <span className="card-name">{round.title}</span>
        <RoundStatusWord status={round.status} />
      </span>
      <span>
        {dates.moment(round.startsAt)}–{until}{' '}
        <span className="quiet">({dates.distance(round.startsAt)})</span>
      </span>
      <span className="quiet">
        {[round.body.name, round.place].filter((part) => part !== '').join(' · ')}
      </span>
    </RouteLink>
  );
}
