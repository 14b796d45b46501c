import type { QuestionResult } from '../../../src/contracts/poll-results.ts';
import { useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { tableOfResult, writtenIn } from './result-table.ts';

/** What one question came to: bars where there is one number to each line, the same as a table, and what was written. */
export function QuestionResults({ result }: { readonly result: QuestionResult }) {
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const { language } = useSession();
  const table = tableOfResult(result, { ...kindTexts, ...texts }, language);
  const written = writtenIn(result, kindTexts);
  const longest = Math.max(1, ...(table?.bars ?? []).map(({ value }) => value));
  return (
    <figure className="card results">
      <figcaption>
        <h3>{result.text}</h3>
      </figcaption>
      {table && table.bars.length > 0 && (
        <div className="bars" aria-hidden="true">
          {table.bars.map(({ id, label, value }) => (
            <div key={id} className="bar-row">
              <span className="bar-label">{label}</span>
              <span className="bar-track">
                <span className="bar" style={{ width: `${(100 * value) / longest}%` }} />
                <span className="numbers">{value}</span>
              </span>
            </div>
          ))}
        </div>
      )}
      {table?.notes.map((note) => (
        <p key={note} className="quiet numbers">
          {note}
        </p>
      ))}
      {table && (
        <details open={table.bars.length === 0}>
          <summary>{texts.asTable}</summary>
          <div className="table-box" role="group" aria-label={result.text} tabIndex={0}>
            <table className="table">
              <thead>
                <tr>
                  {table.columns.map((column, index) => (
                    <th key={column} scope="col" className={index === 0 ? '' : 'number'}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(({ id, label, cells }) => (
                  <tr key={id}>
                    <th scope="row">{label}</th>
                    {cells.map((cell, index) => (
                      <td key={table.columns[index + 1] ?? index} className="number">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
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
