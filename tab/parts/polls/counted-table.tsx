import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import type { ResultTable } from './result-table.ts';

type CountedTableProps = {
  readonly table: ResultTable;
  readonly label: string;
  readonly isOpen?: boolean;
};

/** Every figure of a result, folded behind its chart. */
export function CountedTable({ table, label, isOpen = false }: CountedTableProps) {
  const texts = useTexts(pollTexts);
  return (
    <details open={isOpen}>
      <summary>{texts.asTable}</summary>
      <div className="table-box" role="group" aria-label={label} tabIndex={0}>
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
            {table.rows.map(({ id, label: name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
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
  );
}
