import { useId } from 'react';
import { bandPath, pointAt, writingPath } from './arcs.ts';
import type { Ring, WheelMark } from './lay-out-wheel.ts';
import { markRadius } from './wheel-radii.ts';
import { fillOf, stopOf, WheelStop } from './wheel-stop.tsx';

type RingProps = {
  readonly name: 'year' | 'term';
  readonly ring: Ring;
  readonly fontSize: number;
  /** The one of all stops that the Tab key reaches. */
  readonly standsAt: string | undefined;
};

/** What lasts, with its words along it. */
export function WheelArcs({ name, ring, fontSize, standsAt }: RingProps) {
  const id = useId();
  return ring.arcs.map(({ thing, inner, outer, label, writing }) => {
    const stop = stopOf(name, thing);
    const line = `${id}-${String(thing.number)}`;
    return (
      <WheelStop
        key={stop}
        {...{ thing, stop, isTabStop: stop === standsAt }}
        className="wheel-arc"
        {...(label !== `${String(thing.number)} ${thing.title}` && { written: label })}
      >
        <path className="wheel-shape" d={bandPath({ ...thing, inner, outer })} />
        <path
          id={line}
          className="wheel-line"
          d={writingPath(writing, (inner + outer) / 2, fontSize)} /* prettier-ignore */
        />
        <text>
          <textPath href={`#${line}`} startOffset="50%">
            {label}
          </textPath>
        </text>
      </WheelStop>
    );
  });
}

/** What is over in a day or a few, as numbered marks with a line to the day. */
export function WheelMarks({ name, ring, fontSize, standsAt }: RingProps) {
  return ring.marks.map((mark) => {
    const { thing, at } = mark;
    const stop = stopOf(name, thing);
    const { x, y } = pointAt(at, ring.rim);
    return (
      <WheelStop
        key={stop}
        {...{ thing, stop, isTabStop: stop === standsAt }}
        className="wheel-mark"
      >
        <Stem mark={mark} ring={ring} />
        {fillOf(thing.events) === 'politics' ? (
          <circle className="wheel-shape" cx={x} cy={y} r={markRadius} />
        ) : (
          <rect
            className="wheel-shape"
            {...{ x: x - 10, y: y - 10, width: 20, height: 20, rx: 3 }}
            transform={`rotate(${String(at * 360)} ${String(x)} ${String(y)})`}
          />
        )}
        <text x={x} y={y + 0.36 * fontSize}>
          {thing.number}
        </text>
      </WheelStop>
    );
  });
}

function Stem({ mark: { day, at }, ring }: { readonly mark: WheelMark; readonly ring: Ring }) {
  const [from, to] = [pointAt(at, ring.rim), pointAt(day, ring.scaleInner + 5)];
  return <line className="wheel-stem" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}
