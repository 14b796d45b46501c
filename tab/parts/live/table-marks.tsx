import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';

type TableMarksProps = {
  readonly tables: readonly number[];
  readonly delivered: readonly number[];
};

/** One round table for each, filled and ticked when it has delivered. In the order of their numbers: who was first is nobody's business. */
export function TableMarks({ tables, delivered }: TableMarksProps) {
  const texts = useTexts(liveTexts);
  return (
    <ul className="table-marks">
      {tables.map((table) => {
        const isDelivered = delivered.includes(table);
        return (
          <li key={table} className={isDelivered ? 'table-mark table-mark-done' : 'table-mark'}>
            <span aria-hidden="true">{table}</span>
            {isDelivered && (
              <svg viewBox="0 0 16 16" aria-hidden="true" className="table-tick">
                <path d="M3 8.5 6.5 12 13 4.5" />
              </svg>
            )}
            <span className="visually-hidden">
              {isDelivered ? texts.tableDelivered(table) : texts.tableMissing(table)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
