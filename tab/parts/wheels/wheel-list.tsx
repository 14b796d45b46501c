import type { WheelEvent } from '../../../src/contracts/wheels.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { pathOf, rowId } from './wheel-link.ts';
import type { WheelThing } from './wheel-things.ts';

/** A ring as a list, with the same numbers: what is coming first, what is over folded away. */
export function WheelList({ things }: { readonly things: readonly WheelThing[] }) {
  const texts = useTexts(wheelTexts);
  if (things.length === 0) return <p className="quiet">{texts.emptyRing}</p>;
  const at = (position: WheelThing['position']) =>
    things.filter((thing) => thing.position === position);
  const past = at('past');
  return (
    <div className="wheel-groups">
      {(['coming', 'current'] as const).map(
        (position) =>
          at(position).length > 0 && (
            <div key={position} className="wheel-group">
              <h3>{texts.position[position]}</h3>
              <Rows things={at(position)} />
            </div>
          ),
      )}
      {past.length > 0 && (
        <details className="wheel-group">
          <summary>{texts.pastCount(past.length)}</summary>
          <Rows things={past} />
        </details>
      )}
    </div>
  );
}

function Rows({ things }: { readonly things: readonly WheelThing[] }) {
  return (
    <ol className="wheel-list">
      {things.map((thing) => (
        <li key={thing.key} id={rowId(thing.number)} tabIndex={-1}>
          <span className="wheel-number">{thing.number}</span>
          {thing.events.length === 1 ? (
            <Words event={thing.events[0]} />
          ) : (
            <Gathered thing={thing} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Those that are one in the picture, each for itself. */
function Gathered({ thing: { title, events, startsOn, endsOn } }: { readonly thing: WheelThing }) {
  const dates = useDates();
  return (
    <details>
      <summary>
        {title}
        <span className="quiet"> {dates.period(startsOn, endsOn)}</span>
      </summary>
      <ul className="wheel-gathered">
        {events.map((event) => (
          <li key={event.key}>
            <Words event={event} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Words({ event }: { readonly event: WheelEvent }) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  const { title, startsOn, endsOn, startsAt, lead, basis, publicBy, source, link } = event;
  const path = pathOf(link);
  return (
    <div className="wheel-words">
      {path === undefined ? <span>{title}</span> : <RouteLink to={path}>{title}</RouteLink>}
      <span>{startsAt === null ? dates.period(startsOn, endsOn) : dates.moment(startsAt)}</span>
      <span className="quiet">
        {[
          texts.sources[source],
          ...(lead === null ? [] : [texts[lead]]),
          ...(basis === '' ? [] : [basis]),
        ].join(' · ')}
      </span>
      {publicBy !== null && <span className="quiet">{texts.publicBy(dates.day(publicBy))}</span>}
    </div>
  );
}
