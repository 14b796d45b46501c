import type { PollResults } from '../../../src/contracts/poll-results.ts';
import { useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import './party-results.css';
import { tableOfResult } from './result-table.ts';
import type { ResultTable } from './result-table.ts';

type Groups = NonNullable<PollResults['byParty']>;

/** What each party answered, question by question, beside each other; small parties together. */
export function PartyResults({ groups }: { readonly groups: Groups }) {
  const texts = useTexts(pollVisibilityTexts);
  return (
    <Section title={texts.byParty} hint={texts.byPartyHint}>
      {groups.length === 0 && (
        <Notice>
          <p>{texts.noParties}</p>
        </Notice>
      )}
      {groups[0]?.questions.map(({ questionId, text }) => (
        <div key={questionId} className="card results">
          <h3>{text}</h3>
          <QuestionByParty questionId={questionId} text={text} groups={groups} />
        </div>
      ))}
    </Section>
  );
}

type QuestionByPartyProps = {
  readonly questionId: string;
  readonly text: string;
  readonly groups: Groups;
};
type NamedTable = { readonly name: string; readonly table: ResultTable };

function QuestionByParty({ questionId, text, groups }: QuestionByPartyProps) {
  const texts = useTexts(pollVisibilityTexts);
  const words = { ...useTexts(pollKindTexts), ...useTexts(pollTexts) };
  const { language } = useSession();
  const nameOf = (parties: readonly string[]): string => {
    const known = parties.map((name) => (name === '' ? texts.withoutParty : name));
    return known.length > 1 ? texts.others(known.join(', ')) : (known[0] ?? '');
  };
  const tables = groups.flatMap(({ parties, answered, questions }): readonly NamedTable[] => {
    const result = questions.find((one) => one.questionId === questionId);
    const table = result && tableOfResult(result, words, language, 'as-asked');
    return table ? [{ name: texts.groupAnswered(nameOf(parties), answered), table }] : [];
  });
  const hasOneNumber = tables.some(({ table }) => table.columns.length === 2);
  return (
    <div className="table-box" role="group" aria-label={text} tabIndex={0}>
      {hasOneNumber ? <SideBySide tables={tables} /> : <OneByOne tables={tables} />}
    </div>
  );
}

type TablesProps = { readonly tables: readonly NamedTable[] };

/** A row for each alternative and a column for each group; each number with its share of the group's as a bar. */
function SideBySide({ tables }: TablesProps) {
  const [first] = tables;
  if (!first) return null;
  return (
    <table className="table party-columns">
      <thead>
        <tr>
          <th scope="col">{first.table.columns[0]}</th>
          {tables.map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.table.rows.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {tables.map(({ name, table }) => (
              <td key={name} className="number">
                <Share rows={table.rows} id={id} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Share({ rows, id }: Pick<ResultTable, 'rows'> & { readonly id: string }) {
  const values = new Map(rows.map((row) => [row.id, Number(row.cells[0])]));
  const value = values.get(id) ?? 0;
  const all = [...values.values()].reduce((sum, one) => sum + one, 0);
  return (
    <>
      {value}
      <span className="party-track" aria-hidden="true">
        <span className="party-share" style={{ width: `${(100 * value) / Math.max(1, all)}%` }} />
      </span>
    </>
  );
}

/** The whole table of each group, where there are several numbers to a line. */
function OneByOne({ tables }: TablesProps) {
  const columns = tables[0]?.table.columns ?? [];
  return (
    <table className="table">
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={index === 0 ? '' : 'number'}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {tables.map(({ name, table }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className="party-group">
              {name}
            </th>
          </tr>
          {table.rows.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1] ?? index} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
