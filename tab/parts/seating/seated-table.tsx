import type { SeatedTable as Table } from '../../../src/contracts/seating.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';

export type Choosing = {
  /** Who has been chosen to change place; null while nobody has. */
  readonly chosen: string | null;
  readonly onChoose: (personId: string) => void;
  readonly isBusy: boolean;
};

type SeatedTableProps = {
  readonly table: Table;
  /** The reader's own id, to be found in the room. */
  readonly ownId: string;
  readonly pinned: ReadonlySet<string>;
  readonly choosing: Choosing | null;
};

/** One table, seen from above with its seats, and under it who sits there in words: that is what keyboards and screen readers use. */
export function SeatedTable({ table, ownId, pinned, choosing }: SeatedTableProps) {
  const texts = useTexts(seatingTexts);
  const { number, seats } = table;
  const isOwn = seats.some(({ personId }) => personId === ownId);
  return (
    <li className={isOwn ? 'seated-table seated-table-own' : 'seated-table'}>
      <TablePicture table={table} ownId={ownId} choosing={choosing} />
      <h3>
        {texts.table(number)} <span className="quiet">{texts.seatsAt(seats.length)}</span>
      </h3>
      <ul className="seat-names">
        {seats.map(({ personId, name, party, deputyFor }) => {
          const words = [
            party,
            ...(deputyFor === null ? [] : [texts.deputyFor(deputyFor)]),
            ...(personId === ownId ? [texts.you] : []),
            ...(pinned.has(personId) ? [texts.isPinned] : []),
          ].join(', ');
          const inside = (
            <>
              <span className="seat-name">{name}</span> <span className="seat-party">{words}</span>
            </>
          );
          return (
            <li key={personId}>
              {choosing ? (
                <button
                  type="button"
                  className="seat-button"
                  aria-pressed={choosing.chosen === personId}
                  disabled={choosing.isBusy}
                  onClick={() => {
                    choosing.onChoose(personId);
                  }}
                >
                  {inside}
                </button>
              ) : (
                inside
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

const centre = 100;
const ring = 76;

/** The drawing repeats the list under it, for the eye and the mouse; others are spared it. */
function TablePicture({ table, ownId, choosing }: Omit<SeatedTableProps, 'pinned'>) {
  const { number, seats } = table;
  const seatRadius = Math.min(19, (Math.PI * ring) / Math.max(1, seats.length) - 2);
  return (
    <svg className="table-picture" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <circle className="table-top" cx={centre} cy={centre} r={ring - seatRadius - 8} />
      <text className="table-number" x={centre} y={centre}>
        {number}
      </text>
      {seats.map(({ personId, name }, place) => {
        const angle = (2 * Math.PI * place) / seats.length - Math.PI / 2;
        const [x, y] = [centre + ring * Math.cos(angle), centre + ring * Math.sin(angle)];
        const state =
          choosing?.chosen === personId ? ' seat-chosen' : personId === ownId ? ' seat-own' : '';
        return (
          <g
            key={personId}
            className={`seat${state}${choosing ? ' seat-free' : ''}`}
            {...(choosing &&
              !choosing.isBusy && {
                onClick: () => {
                  choosing.onChoose(personId);
                },
              })}
          >
            <title>{name}</title>
            <circle cx={x} cy={y} r={seatRadius} />
            <text x={x} y={y}>
              {initialsOf(name)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** "Åse Marie Ås" becomes "ÅÅ": the first name's and the last name's first letters. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const letters = parts.length > 1 ? [parts.at(0), parts.at(-1)] : parts;
  return letters
    .map((part) => String.fromCodePoint(part?.codePointAt(0) ?? 0).toLocaleUpperCase('nb'))
    .join('');
}
