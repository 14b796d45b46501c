import { useId } from 'react';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { widthOf } from './arc-labels.ts';
import { bandPath, isLowerHalf, lengthOf, pointAt, writingPath } from './arcs.ts';
import type { Stretch } from './arcs.ts';
import type { Ring, WheelLayout } from './lay-out-wheel.ts';

/** How high the pointer on the scale is, and how far the date stands from it. */
const pointer = 8;

type CurvedProps = {
  readonly at: Stretch;
  readonly radius: number;
  readonly fontSize: number;
  readonly className: string;
  readonly text: string;
};

/** Words along a circle. */
function Curved({ at, radius, fontSize, className, text }: CurvedProps) {
  const id = useId();
  return (
    <>
      <path id={id} className="wheel-line" d={writingPath(at, radius, fontSize)} />
      <text className={className} style={{ fontSize }}>
        <textPath href={`#${id}`} startOffset="50%">
          {text}
        </textPath>
      </text>
    </>
  );
}

/** The months or the years, as a band around the ring. */
export function RingScale({ ring, fontSize }: { readonly ring: Ring; readonly fontSize: number }) {
  const { inner, scaleInner, outer, scale } = ring;
  const middle = (scaleInner + outer) / 2;
  return (
    <g aria-hidden="true">
      <path className="wheel-ground" d={bandPath({ from: 0, to: 1, inner, outer: scaleInner })} />
      {scale.map((part, index) => {
        const room = lengthOf(part, middle - fontSize / 2) - 4;
        const fitting = [part.label, part.label.slice(0, 3)].find((text) => widthOf(text, fontSize) <= room); // prettier-ignore
        const [from, to] = [pointAt(part.from, inner), pointAt(part.from, scaleInner)];
        return (
          <g key={part.label}>
            <line className="wheel-tick" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <path
              className={index % 2 === 0 ? 'wheel-scale' : 'wheel-scale wheel-scale-other'}
              d={bandPath({ ...part, inner: scaleInner, outer })}
            />
            {fitting !== undefined && (
              <Curved
                {...{ at: part, radius: middle, fontSize, text: fitting }}
                className="wheel-scale-name"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

type HandProps = { readonly ring: Ring; readonly fontSize: number; readonly today: CivilDate };

/** Today: a line across the ring, a pointer on the scale's edge, and the date beyond it. */
export function Hand({ ring, fontSize, today }: HandProps) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  const { today: share, inner, scaleInner, outer } = ring;
  if (share === null) return null;
  const [from, to] = [pointAt(share, inner), pointAt(share, scaleInner)];
  const tip = pointAt(share, outer - 3);
  const turn = `translate(${String(tip.x)} ${String(tip.y)}) rotate(${String(share * 360)})`;
  const around = { from: share - 0.24, to: share + 0.24 };
  return (
    <g className="wheel-hand" aria-hidden="true">
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <path d={`M0 0L-6 ${String(-pointer - 2)}H6Z`} transform={turn} />
      <Curved
        at={around}
        radius={outer + pointer + fontSize / 2 + 1}
        fontSize={fontSize}
        className="wheel-date"
        text={texts.todayIs(dates.date(today))}
      />
    </g>
  );
}

/** What the ring is called, in its middle. */
export function HubTitle({ y, lines }: { readonly y: number; readonly lines: readonly string[] }) {
  return (
    <g className="wheel-title" aria-hidden="true">
      {lines.map((line, index) => (
        <text key={line} y={y + 18 * index - 4}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** What the outer ring is called: between the rings, on the side where today's date does not stand. */
export function TermTitle({
  layout,
  title,
}: {
  readonly layout: WheelLayout;
  readonly title: string;
}) {
  // prettier-ignore
  const { year, term } = layout;
  const isAtTop = year.today === null || isLowerHalf(year.today);
  return (
    <g aria-hidden="true">
      <Curved
        at={isAtTop ? { from: -0.24, to: 0.24 } : { from: 0.26, to: 0.74 }}
        radius={(year.outer + term.inner) / 2}
        fontSize={14}
        className="wheel-title-text"
        text={title}
      />
    </g>
  );
}
