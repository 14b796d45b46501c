import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Ring, WheelLayout } from './lay-out-wheel.ts';
import { stopOf } from './wheel-stop.tsx';
import { WheelArcs, WheelMarks } from './wheel-bands.tsx';
import { WheelFills } from './wheel-fills.tsx';
import { Hand, HubTitle, RingScale, TermTitle } from './wheel-frame.tsx';
import './wheels.css';

const steps: Readonly<Record<string, number>> = {
  ...{ ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 },
};

type WheelPictureProps = {
  readonly layout: WheelLayout;
  readonly year: number;
  readonly term: { readonly startsOn: CivilDate; readonly endsOn: CivilDate };
  readonly today: CivilDate;
};

/** Both wheels. One stop for the Tab key; the arrow keys go round, and what stands here stands in the list as well. */
export function WheelPicture({ layout, year, term, today }: WheelPictureProps) {
  const texts = useTexts(wheelTexts);
  const picture = useRef<SVGSVGElement>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const { width, fontSize, isStacked } = layout;
  const names = ['year', 'term'] as const;
  const stops = names.flatMap((name) => layout[name].things.map((thing) => stopOf(name, thing)));
  const standsAt = walked !== null && stops.includes(walked) ? walked : stops[0];

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const here = document.activeElement?.getAttribute('data-stop');
    const at = stops.findIndex((stop) => stop === here);
    if (step === undefined || at === -1) return;
    // It is a wheel: after the last comes the first.
    const next = stops[(at + step + stops.length) % stops.length];
    if (next === undefined) return;
    event.preventDefault();
    setWalked(next);
    const drawnStops = picture.current?.querySelectorAll<SVGElement>('[data-stop]') ?? [];
    [...drawnStops].find((stop) => stop.getAttribute('data-stop') === next)?.focus();
  };
  const drawn = (name: 'year' | 'term', ring: Ring) => {
    const shared = { name, ring, fontSize, standsAt };
    return (
      <g transform={`translate(0 ${ring.centre})`}>
        <RingScale ring={ring} fontSize={fontSize} />
        <WheelArcs {...shared} />
        <Hand ring={ring} fontSize={fontSize} today={today} />
        <WheelMarks {...shared} />
      </g>
    );
  };
  const period = `${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}`;
  return (
    <svg
      ref={picture}
      className="wheel"
      viewBox={`${-width / 2} ${-width / 2} ${width} ${isStacked ? 2 * width : width}`}
      style={{ fontSize }}
      role="group"
      aria-label={texts.picture}
      onKeyDown={walk}
    >
      <WheelFills />
      {drawn('year', layout.year)}
      {drawn('term', layout.term)}
      <HubTitle y={0} lines={[texts.yearName, String(year)]} />
      {isStacked ? (
        <HubTitle y={layout.term.centre} lines={[texts.termName, period]} />
      ) : (
        <TermTitle layout={layout} title={`${texts.termName} ${period}`} />
      )}
    </svg>
  );
}
