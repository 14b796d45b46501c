import type { KeyboardEvent, ReactNode } from 'react';
import type { WheelEvent } from '../../../src/contracts/wheels.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { openRow, pathOf } from './wheel-link.ts';
import type { WheelThing } from './wheel-things.ts';

export function stopOf(ring: string, { key }: WheelThing): string {
  return `${ring}:${key}`;
}

type WheelStopProps = {
  readonly thing: WheelThing;
  readonly stop: string;
  readonly isTabStop: boolean;
  readonly className: string;
  /** What is written on it, where that is less than its title: whoever speaks to the page says what they see. */
  readonly written?: string;
  readonly children: ReactNode;
};

/** Something one can stand on in the picture: it leads to what it shows, or to its row in the list. */
export function WheelStop({
  thing,
  stop,
  isTabStop,
  className,
  written,
  children,
}: WheelStopProps) {
  const label = useThingLabel();
  const { events, number, position } = thing;
  const [event, ...others] = events;
  const path = others.length === 0 ? pathOf(event.link) : undefined;
  const shared = {
    ...{ tabIndex: isTabStop ? 0 : -1, 'data-stop': stop },
    'aria-label': `${written === undefined ? `${String(number)}.` : `${written}:`} ${label(thing)}`,
    className: `wheel-stop ${className} wheel-${position} wheel-${fillOf(events)}`,
  };
  const shown = (
    <>
      <title>{label(thing)}</title>
      {children}
    </>
  );
  if (path !== undefined)
    return (
      <RouteLink {...shared} to={path}>
        {shown}
      </RouteLink>
    );
  const press = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
    pressed.preventDefault();
    openRow(number);
  };
  return (
    <g
      {...shared}
      role="button"
      onKeyDown={press}
      onClick={() => {
        openRow(number);
      }}
    >
      {shown}
    </g>
  );
}

/** Who leads is told by fill and outline; so is what comes from the planning strategy, and what is gathered. */
export function fillOf(
  events: readonly WheelEvent[],
): 'politics' | 'administration' | 'strategy' | 'mixed' {
  // prettier-ignore
  const fills = new Set(events.map(({ source, lead }) => (source === 'strategy' ? source : lead)));
  const [only] = fills;
  return fills.size === 1 && only ? only : 'mixed';
}

/** What is said of something in a wheel, in one breath. */
function useThingLabel(): (thing: WheelThing) => string {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  return ({ title, startsOn, endsOn, events: [event, ...others], position }) =>
    [
      title,
      others.length === 0 && event.startsAt !== null
        ? dates.moment(event.startsAt)
        : dates.period(startsOn, endsOn),
      ...(others.length === 0 && event.lead !== null ? [texts[event.lead]] : []),
      texts.position[position],
    ].join(', ');
}
