import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { WheelEvent } from '../../../src/contracts/wheels.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { bandPath, pathOf, pointAt } from './lay-out-wheel.ts';
import type { Ring, WheelLayout, WheelThing } from './lay-out-wheel.ts';
import './wheels.css';

const steps: Readonly<Record<string, number>> = {
  ...{ ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 },
};

/** Both wheels. One stop for the Tab key; the arrow keys go round, and what stands here stands in the list as well. */
export function WheelPicture({ layout }: { readonly layout: WheelLayout }) {
  const texts = useTexts(wheelTexts);
  const picture = useRef<SVGSVGElement>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const { size, year, term } = layout;
  const stops = [...year.things.map((thing) => stopOf('year', thing)), ...term.things.map((thing) => stopOf('term', thing))]; // prettier-ignore
  const standsAt = walked !== null && stops.includes(walked) ? walked : stops[0];

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const links = [...(picture.current?.querySelectorAll<SVGAElement>('[data-stop]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (step === undefined || at === -1) return;
    // It is a wheel: after the last comes the first.
    const next = links[(at + step + links.length) % links.length];
    if (!next) return;
    event.preventDefault();
    setWalked(next.getAttribute('data-stop'));
    next.focus();
  };
  const ring = (name: 'year' | 'term', drawn: Ring) => (
    <g>
      <circle className="wheel-edge" r={drawn.inner} />
      <circle className="wheel-edge" r={drawn.outer} />
      <Ticks ring={drawn} />
      {drawn.things.map((thing) => (
        <Band
          key={stopOf(name, thing)}
          thing={thing}
          stop={stopOf(name, thing)}
          tabIndex={stopOf(name, thing) === standsAt ? 0 : -1}
        />
      ))}
      <Hand ring={drawn} />
    </g>
  );
  return (
    <svg
      ref={picture}
      className="wheel"
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      role="group"
      aria-label={texts.picture}
      onKeyDown={walk}
    >
      {ring('year', year)}
      {ring('term', term)}
      {(year.today !== null || term.today !== null) && (
        <text className="wheel-now" aria-hidden="true" y={5}>
          {texts.today}
        </text>
      )}
    </svg>
  );
}

function stopOf(ring: string, { event }: WheelThing): string {
  return `${ring}:${event.key}`;
}

type BandProps = {
  readonly thing: WheelThing;
  readonly stop: string;
  readonly tabIndex: number;
};

function Band({ thing, stop, tabIndex }: BandProps) {
  const label = useEventLabel();
  const { event, number } = thing;
  const middle = pointAt((thing.from + thing.to) / 2, thing.radius);
  const path = pathOf(event.link);
  const shown = (
    <>
      <path d={bandPath(thing)} />
      <text x={middle.x} y={middle.y + 4}>
        {number}
      </text>
    </>
  );
  const shared = {
    ...{ tabIndex, 'data-stop': stop, 'aria-label': `${number}. ${label(event)}` },
    className: `wheel-band wheel-${event.source} wheel-${event.lead ?? 'nobody'}`,
  };
  return path === undefined ? (
    <g {...shared} role="img">
      {shown}
    </g>
  ) : (
    <RouteLink {...shared} to={path}>
      {shown}
    </RouteLink>
  );
}

/** What is said of something in a wheel, in one breath. */
export function useEventLabel(): (event: WheelEvent) => string {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  return ({ title, startsOn, endsOn, startsAt, lead }) =>
    [
      title,
      startsAt === null ? dates.period(startsOn, endsOn) : dates.moment(startsAt),
      ...(lead === null ? [] : [texts[lead]]),
    ].join(', ');
}

function Ticks({ ring: { ticks, outer, inner } }: { readonly ring: Ring }) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, label }, index) => {
        const [from, to] = [pointAt(at, inner), pointAt(at, outer + 5)];
        const next = ticks[index + 1]?.at ?? at + (ticks[1]?.at ?? 1) - (ticks[0]?.at ?? 0);
        const middle = pointAt((at + next) / 2, outer + 14);
        return (
          <g key={label}>
            <line className="wheel-tick" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <text className="wheel-tick-name" x={middle.x} y={middle.y + 4}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Hand({ ring: { today, inner, outer } }: { readonly ring: Ring }) {
  if (today === null) return null;
  const [from, to] = [pointAt(today, inner - 12), pointAt(today, outer + 4)];
  return (
    <g className="wheel-hand" aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <circle cx={to.x} cy={to.y} r={5} />
    </g>
  );
}
