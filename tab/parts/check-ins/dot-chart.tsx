import type { CheckInsPage } from '../../../src/contracts/check-ins.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { checkInTexts } from '../../texts/check-ins.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import './check-ins.css';
import { dayWidth, layOutDots, rowHeight, top, wayOf, width, xOf } from './lay-out-dots.ts';
import type { Dot } from './lay-out-dots.ts';

type Times = CheckInsPage['findings'][number]['statements'][number]['times'];

/** Two dots per time, politics round and filled, the administration square and hollow, with a line between; over several times, the way of each. */
export function DotChart({
  times,
  statement,
}: {
  readonly times: Times;
  readonly statement: string;
}) {
  const texts = useTexts(checkInTexts);
  const dates = useDates();
  const rows = layOutDots(times);
  const dayOf = (time: Times[number] | undefined) =>
    time === undefined ? '' : dates.date(osloDate(time.closedAt));
  const height = top + rows.length * rowHeight + 8;
  return (
    <svg
      className="dot-chart"
      viewBox={`0 0 ${width + dayWidth} ${height}`}
      role="img"
      aria-label={texts.chart(statement)}
    >
      {[1, 2, 3, 4, 5].map((step) => (
        <g key={step}>
          <line className="dot-grid" x1={xOf(step)} x2={xOf(step)} y1={top} y2={height - 6} />
          <text className="dot-step" x={xOf(step)} y={10} textAnchor="middle">
            {step}
          </text>
        </g>
      ))}
      <polyline className="dot-way" points={wayOf(rows, 'politics')} />
      <polyline className="dot-way is-dashed" points={wayOf(rows, 'administration')} />
      {rows.map(({ y, dots }, index) => (
        <g key={y}>
          <text className="dot-step" x={width} y={y + 3}>
            {dayOf(times[index])}
          </text>
          {dots.length === 2 && (
            <line className="dot-between" x1={dots[0]?.x} x2={dots[1]?.x} y1={y} y2={y} />
          )}
          {dots.map((dot) => (
            <Mark key={dot.of} dot={dot} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Mark({ dot: { of, x, y, interval } }: { readonly dot: Dot }) {
  const offset = of === 'administration' ? 9 : -9;
  return (
    <>
      {interval && (
        <line className="dot-interval" x1={interval.from} x2={interval.to} y1={y + offset} y2={y + offset} />
      )}
      {of === 'administration' ? (
        <rect className="dot is-administration" x={x - 5.5} y={y - 5.5} width={11} height={11} />
      ) : (
        <circle className={`dot is-${of}`} cx={x} cy={y} r={6} />
      )}
    </>
  ); // prettier-ignore
}

/** What the marks mean, once for the page. */
export function DotLegend() {
  const texts = useTexts(checkInTexts);
  return (
    <ul className="dot-legend" aria-hidden="true">
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14">
          <circle className="dot is-politics" cx={7} cy={7} r={5.5} />
        </svg>
        {texts.groups.politics}
      </li>
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14">
          <rect className="dot is-administration" x={2} y={2} width={10} height={10} />
        </svg>
        {texts.groups.administration}
      </li>
      <li>
        <svg viewBox="0 0 14 14" width="14" height="14">
          <circle className="dot is-pooled" cx={7} cy={7} r={5.5} />
        </svg>
        {texts.pooled}
      </li>
    </ul>
  );
}
