import type { PollResults } from '../../../src/contracts/poll-results.ts';
import { useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { chartOf } from './chart-of.ts';
import './group-results.css';
import { tableOfResult } from './result-table.ts';
import type { ResultTable } from './result-table.ts';
import { SavePicture } from './save-picture.tsx';

type Parties = NonNullable<PollResults['byParty']>;
type Sides = NonNullable<PollResults['bySide']>;
type NamedGroup = Pick<Parties[number], 'answered' | 'questions'> & { readonly name: string };

/** What each party answered, question by question, beside each other; small parties together. */
export function PartyResults({ groups }: { readonly groups: Parties }) {
  const texts = useTexts(pollVisibilityTexts);
  const nameOf = (parties: readonly string[]): string => {
    const known = parties.map((name) => (name === '' ? texts.withoutParty : name));
    return known.length > 1 ? texts.others(known.join(', ')) : (known[0] ?? '');
  };
  const named = groups.map(({ parties, ...group }) => ({ ...group, name: nameOf(parties) }));
  return (
    <GroupResults
      {...{ title: texts.byParty, hint: texts.byPartyHint, none: texts.noParties, groups: named }}
    />
  );
}

/** What politics and the administration answered, question by question, beside each other. */
export function SideResults({ groups }: { readonly groups: Sides }) {
  const texts = useTexts(pollVisibilityTexts);
  const named = groups.map(({ side, ...group }) => ({ ...group, name: texts.sides[side] }));
  return (
    <GroupResults
      {...{ title: texts.bySide, hint: texts.bySideHint, none: texts.noSides, groups: named }}
    />
  );
}

type GroupResultsProps = {
  readonly title: string;
  readonly hint: string;
  /** Said where there are none. */
  readonly none: string;
  readonly groups: readonly NamedGroup[];
};

function GroupResults({ title, hint, none, groups }: GroupResultsProps) {
  return (
    <Section title={title} hint={hint}>
      {groups.length === 0 && (
        <Notice>
          <p>{none}</p>
        </Notice>
      )}
      {groups[0]?.questions.map(({ questionId, text }) => (
        <div key={questionId} className="card results">
          <h3>{text}</h3>
          <QuestionByGroup questionId={questionId} text={text} title={title} groups={groups} />
        </div>
      ))}
    </Section>
  );
}

type QuestionByGroupProps = {
  readonly questionId: string;
  readonly text: string;
  readonly title: string;
  readonly groups: readonly NamedGroup[];
};
type NamedTable = { readonly name: string; readonly table: ResultTable };

function QuestionByGroup({ questionId, text, title, groups }: QuestionByGroupProps) {
  const texts = useTexts(pollVisibilityTexts);
  const kindTexts = useTexts(pollKindTexts);
  const words = { ...kindTexts, ...useTexts(pollTexts) };
  const { language } = useSession();
  const found = groups.flatMap(({ name, answered, questions }) => {
    const result = questions.find((one) => one.questionId === questionId);
    return result ? [{ name: texts.groupAnswered(name, answered), answered, result }] : [];
  });
  const tables = found.flatMap(({ name, result }): readonly NamedTable[] => {
    const table = tableOfResult(result, words, language, 'as-asked');
    return table ? [{ name, table }] : [];
  });
  const charts = found.flatMap(({ name, answered, result }) => {
    const chart = chartOf(result, kindTexts, 'as-asked');
    return chart ? [{ name, answered, chart }] : [];
  });
  const hasOneNumber = tables.some(({ table }) => table.columns.length === 2);
  return (
    <>
      <div className="table-box" role="group" aria-label={text} tabIndex={0}>
        {hasOneNumber ? <SideBySide tables={tables} /> : <OneByOne tables={tables} />}
      </div>
      <SavePicture title={text} about={title} parts={charts} notes={[]} />
    </>
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
