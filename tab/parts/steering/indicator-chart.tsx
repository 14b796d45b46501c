import type { Indicator } from '../../../src/contracts/goal-page.ts';
import { daysBetween } from '../../../src/core/time/instant.ts';
import { useSession } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { useDates } from '../../ui/use-dates.ts';
import { formatNumber } from './numbers.ts';

const width = 320;
const height = 96;
const margin = 10;

type Point = { readonly x: number; readonly y: number };

/** Where the values and the target stand in the picture: days to the right, more upwards. One value alone stands in the middle. */
export function layOutValues(indicator: Pick<Indicator, 'values' | 'target'>): {
  readonly points: readonly Point[];
  readonly targetY: number | null;
} {
  const { values, target } = indicator;
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last) return { points: [], targetY: null };
  const all = [...values.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const days = daysBetween(first.measuredOn, last.measuredOn);
  const yOf = (value: number): number =>
    most === least
      ? height / 2
      : height - margin - ((value - least) / (most - least)) * (height - 2 * margin);
  return {
    points: values.map(({ measuredOn, value }) => ({
      x:
        days === 0
          ? width / 2
          : margin + (daysBetween(first.measuredOn, measuredOn) / days) * (width - 2 * margin),
      y: yOf(value),
    })),
    targetY: target === null ? null : yOf(target),
  };
}

/** A goal's measure: the line over the years with the target dashed, and every number in a table behind it. */
export function IndicatorChart({
  indicator,
  texts,
}: {
  readonly indicator: Indicator;
  readonly texts: SteeringTexts;
}) {
  const { language } = useSession();
  const dates = useDates();
  const said = (value: number): string => formatNumber(value, language);
  const { values, unit, name, target, targetOn } = indicator;
  const { points, targetY } = layOutValues(indicator);
  const first = values[0];
  const last = values.at(-1);
  return (
    <figure className="indicator">
      <figcaption>
        <span className="indicator-name">{name}</span>
        <span className="quiet">
          {texts.directions[indicator.direction]}
          {target !== null &&
            ` · ${targetOn === null ? texts.target(said(target), unit) : texts.targetBy(said(target), unit, dates.date(targetOn))}`}
        </span>
        {last ? (
          <span>{texts.latest(said(last.value), unit, dates.date(last.measuredOn))}</span>
        ) : (
          <span className="quiet">{texts.noValues}</span>
        )}
      </figcaption>
      {first && last && (
        <>
          <svg
            className="indicator-chart"
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={texts.chart(name, said(first.value), said(last.value))}
          >
            {targetY !== null && (
              <line className="indicator-target" x1={0} x2={width} y1={targetY} y2={targetY} />
            )}
            <polyline
              className="indicator-line"
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
            {points.map(({ x, y }) => (
              <circle key={`${x}:${y}`} className="indicator-dot" cx={x} cy={y} r={4} />
            ))}
          </svg>
          <details>
            <summary>{texts.table}</summary>
            <table className="steering-table">
              <caption className="visually-hidden">{name}</caption>
              <thead>
                <tr>
                  <th scope="col">{texts.measuredOn}</th>
                  <th scope="col">
                    {texts.value} ({unit})
                  </th>
                </tr>
              </thead>
              <tbody>
                {values.map(({ measuredOn, value }) => (
                  <tr key={measuredOn}>
                    <th scope="row">{dates.date(measuredOn)}</th>
                    <td className="numbers">{said(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      <p className="quiet">
        {[
          ...indicator.sdgs.map(texts.sdg),
          ...(indicator.source === '' ? [] : [texts.source(indicator.source)]),
          ...(indicator.isExample ? [texts.example] : []),
        ].join(' · ')}
      </p>
    </figure>
  );
}
