import type { QuestionResult } from '../../../src/contracts/poll-results.ts';
import { useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { chartOf } from './chart-of.ts';
import { CountedTable } from './counted-table.tsx';
import { ResultChart } from './result-chart.tsx';
import { tableOfResult, writtenIn } from './result-table.ts';
import { SavePicture } from './save-picture.tsx';

type QuestionResultsProps = {
  readonly result: QuestionResult;
  /** With the chart as a picture to take away. */
  readonly isOwnPage: boolean;
};

/** What one question came to: drawn, the same as a table, and what was written. */
export function QuestionResults({ result, isOwnPage }: QuestionResultsProps) {
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const { language } = useSession();
  const table = tableOfResult(result, { ...kindTexts, ...texts }, language);
  const chart = chartOf(result, kindTexts);
  const written = writtenIn(result, kindTexts);
  return (
    <figure className="card results">
      <figcaption>
        <h3>{result.text}</h3>
      </figcaption>
      {chart && <ResultChart chart={chart} />}
      {table?.notes.map((note) => (
        <p key={note} className="quiet numbers">
          {note}
        </p>
      ))}
      {table && <CountedTable table={table} label={result.text} />}
      {chart && isOwnPage && (
        <SavePicture
          title={result.text}
          parts={[{ name: null, answered: null, chart }]}
          notes={table?.notes ?? []}
        />
      )}
      {written.map(({ title, lines }) => (
        <div key={title} className="written">
          <h4>{title}</h4>
          {lines.length === 0 ? (
            <p className="quiet">{kindTexts.nothingWritten}</p>
          ) : (
            <>
              <p className="quiet">{kindTexts.withoutNames}</p>
              <ul className="plain-dots">
                {lines.map((line, index) => (
                  // Two may have written the same.
                  <li key={`${index}${line}`}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </figure>
  );
}
