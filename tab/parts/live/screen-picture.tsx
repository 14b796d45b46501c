import type { ScreenPage } from '../../../src/contracts/live-round.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { TableMarks } from './table-marks.tsx';

/** The one picture: what the facilitator shows, else the tables as they deliver. Nothing while nothing is asked. */
export function ScreenPicture({ page }: { readonly page: ScreenPage }) {
  const texts = useTexts(liveTexts);
  const { shown, tables, deliveredTables, question } = page;
  if (shown.length > 0)
    return (
      <ul className="screen-shown" data-count={shown.length}>
        {shown.map(({ id, text, tableNumber, name }) => (
          <li key={id}>
            <blockquote data-long={text.length > 160}>{text}</blockquote>
            {(tableNumber !== null || name !== null) && (
              <p className="screen-from">
                {tableNumber === null ? name : texts.table(tableNumber)}
              </p>
            )}
          </li>
        ))}
      </ul>
    );
  if (!question) return null;
  return (
    <div className="screen-tables">
      <p>{texts.talkTogether}</p>
      {tables.length > 0 && (
        <>
          <TableMarks tables={tables} delivered={deliveredTables} />
          <p role="status">{texts.deliveredOf(deliveredTables.length, tables.length)}</p>
        </>
      )}
    </div>
  );
}
