import { pollResultsTexts } from '../../texts/poll-results.ts';
import { useTexts } from '../../texts/texts.ts';
import { longestIn, onSide } from './chart-of.ts';
import type { Part, ResultChart as Chart } from './chart-of.ts';
import { LineChart } from './line-chart.tsx';
import './result-chart.css';

type ResultChartProps = {
  readonly chart: Chart;
  /** What has full length; the chart's own largest figure where nothing is compared. */
  readonly longest?: number;
};

/** A result drawn. It says nothing that the table behind it does not, so whoever listens is given the table. */
export function ResultChart({ chart, longest = longestIn(chart) }: ResultChartProps) {
  const width = (value: number) => ({ width: `${(100 * value) / longest}%` });
  return (
    <div className="result-chart" aria-hidden="true">
      {chart.kind === 'bars' && (
        <div className="bars">
          {chart.rows.map(({ id, label, value }) => (
            <div key={id} className="bar-row">
              <span className="bar-label">{label}</span>
              <span className="bar-track">
                <span className="bar" style={width(value)} />
                <span className="numbers">{value}</span>
              </span>
            </div>
          ))}
        </div>
      )}
      {chart.kind === 'grouped' &&
        chart.rows.map(({ id, label, parts }) => (
          <div key={id} className="chart-item">
            <span>{label}</span>
            {parts.map((part) => (
              <span key={part.id} className="bar-row">
                <span className="bar-label quiet">{part.label}</span>
                <span className="bar-track">
                  <span className={`bar is-${part.tone}`} style={width(part.value)} />
                  <span className="numbers">{part.value}</span>
                </span>
              </span>
            ))}
          </div>
        ))}
      {chart.kind === 'diverging' &&
        chart.rows.map(({ id, label, parts }) => (
          <div key={id} className="chart-item">
            <span>{label}</span>
            <Diverging parts={parts} width={width} />
            <PartWords parts={parts} />
          </div>
        ))}
      {chart.kind === 'places' && <Places chart={chart} />}
      {chart.kind === 'line' && <LineChart chart={chart} longest={longest} />}
    </div>
  );
}

type Width = (value: number) => { readonly width: string };

/** Against to the left of the middle, for to the right; both sides have the same scale. */
function Diverging({ parts, width }: { readonly parts: readonly Part[]; readonly width: Width }) {
  const side = (which: 'left' | 'right') => (
    <span className={`diverging-side is-${which}`}>
      {onSide(parts, which) > 0 &&
        parts
          .filter((part) => part.side === which && part.value > 0)
          .map((part) => (
            <span key={part.id} className={`bar is-${part.tone}`} style={width(part.value)} />
          ))}
    </span>
  );
  return (
    <span className="diverging-track">
      {side('left')}
      {side('right')}
    </span>
  );
}

function PartWords({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <ul className="chart-words">
      {parts.map((part) => (
        <li key={part.id}>
          <span className={`chart-sign is-${part.tone}`} />
          {part.label}: <span className="numbers">{part.value}</span>
        </li>
      ))}
    </ul>
  );
}

/** Each option on its place by Schulze, with Borda's beside it on the same line: where the methods agree, the ring lies around the dot. */
function Places({ chart: { rows } }: { readonly chart: Extract<Chart, { kind: 'places' }> }) {
  const texts = useTexts(pollResultsTexts);
  const at = (place: number) => ({
    left: `${rows.length < 2 ? 0 : (100 * (place - 1)) / (rows.length - 1)}%`,
  });
  return (
    <>
      <ul className="chart-words">
        <li>
          <span className="place-dot is-key" />
          Schulze
        </li>
        <li>
          <span className="place-ring is-key" />
          Borda
        </li>
      </ul>
      <div className="places">
        {rows.map(({ id, label, schulze, borda, isTied }) => (
          <div key={id} className="place-row">
            <span className="place-number numbers">{texts.place(schulze)}</span>
            <span>
              {label}
              {isTied && <span className="quiet"> · {texts.tied}</span>}
            </span>
            <span className="place-track">
              <span className="place-line">
                <span className="place-ring" style={at(borda)} />
                <span className="place-dot" style={at(schulze)} />
              </span>
            </span>
          </div>
        ))}
      </div>
    </>
  );
}
