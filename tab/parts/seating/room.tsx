import type { SeatedTable as Table } from '../../../src/contracts/seating.ts';
import { useSession } from '../../session/session-context.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { SeatedTable } from './seated-table.tsx';
import type { Choosing } from './seated-table.tsx';
import './seating.css';

type RoomProps = {
  readonly tables: readonly Table[];
  readonly pinned?: ReadonlySet<string>;
  readonly choosing?: Choosing;
};

const nobody: ReadonlySet<string> = new Set();

/** The room as it will look, table by table. */
export function Room({ tables, pinned = nobody, choosing }: RoomProps) {
  const texts = useTexts(seatingTexts);
  const { me } = useSession();
  return (
    <ul className="room" aria-label={texts.title}>
      {tables.map((table) => (
        <SeatedTable
          key={table.number}
          table={table}
          ownId={me.personId}
          pinned={pinned}
          choosing={choosing ?? null}
        />
      ))}
    </ul>
  );
}
