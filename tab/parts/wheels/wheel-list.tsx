import type { CivilDate } from '../../../src/core/time/instant.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { pathOf } from './lay-out-wheel.ts';
import type { WheelThing } from './lay-out-wheel.ts';

type WheelListProps = { readonly things: readonly WheelThing[]; readonly today: CivilDate };

/** A ring as a list, with the same numbers. */
export function WheelList({ things, today }: WheelListProps) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  if (things.length === 0) return <p className="quiet">{texts.emptyRing}</p>;
  return (
    <ol className="wheel-list">
      {things.map(({ number, event }) => {
        const { key, title, startsOn, endsOn, startsAt, lead, basis, publicBy, source } = event;
        const path = pathOf(event.link);
        const position = endsOn < today ? 'past' : startsOn > today ? 'coming' : 'current';
        return (
          <li key={key}>
            <span className="wheel-number">{number}</span>
            <div>
              {path === undefined ? <span>{title}</span> : <RouteLink to={path}>{title}</RouteLink>}
              <span>
                {startsAt === null ? dates.period(startsOn, endsOn) : dates.moment(startsAt)}
              </span>
              <span className="quiet">
                {[
                  texts.position[position],
                  texts.sources[source],
                  ...(lead === null ? [] : [texts[lead]]),
                  ...(basis === '' ? [] : [basis]),
                ].join(' · ')}
              </span>
              {publicBy !== null && (
                <span className="quiet">{texts.publicBy(dates.day(publicBy))}</span>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
