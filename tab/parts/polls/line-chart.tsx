import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollResultsTexts } from '../../texts/poll-results.ts';
import { useTexts } from '../../texts/texts.ts';
import { peoplePerDot, shareOfLine } from './chart-of.ts';
import type { ResultChart } from './chart-of.ts';

type Line = Extract<ResultChart, { kind: 'line' }>;
type LineChartProps = { readonly chart: Line; readonly longest: number };

/** People along a line from one end to the other: columns for a scale, dots for a trade-off; «vet ikke» apart. */
export function LineChart({ chart, longest }: LineChartProps) {
  const texts = useTexts(pollResultsTexts);
  const kindTexts = useTexts(pollKindTexts);
  const { steps, left, right, unsure, mark, isDots } = chart;
  const perDot = peoplePerDot(steps);
  return (
    <div className="along-chart">
      <div className="along-steps">
        {steps.map(({ value, count }) => (
          <div key={value} className="along-step">
            <span className="numbers quiet">{count}</span>
            {isDots ? (
              <span className="along-dots">
                {Array.from({ length: Math.ceil(count / perDot) }, (_, dot) => (
                  <span key={dot} className="along-dot" />
                ))}
              </span>
            ) : (
              <span className="along-column" style={{ height: `${(110 * count) / longest}px` }} />
            )}
          </div>
        ))}
      </div>
      <div className="along-axis">
        {steps.map(({ value }) => (
          <span key={value} className="numbers">
            {isDots ? (value === 0 ? '0' : Math.abs(value)) : value}
          </span>
        ))}
        {mark !== null && (
          <span className="along-mark" style={{ left: `${100 * shareOfLine(mark, steps)}%` }} />
        )}
      </div>
      <div className="along-ends">
        <span>{left}</span>
        <span>{right}</span>
      </div>
      <ul className="chart-words">
        {mark !== null && (
          <li>
            <span className="along-mark is-key" />
            {isDots ? texts.medianMark : texts.averageMark}
          </li>
        )}
        <li>
          <span className="chart-sign is-hatched" />
          {kindTexts.unsure}: <span className="numbers">{unsure}</span>
        </li>
        {isDots && perDot > 1 && <li className="quiet">{texts.perDot(perDot)}</li>}
      </ul>
    </div>
  );
}
