import { liveTexts } from '../../texts/live.ts';
import type { NotesPage } from '../../../src/contracts/live-round.ts';
import { useTexts } from '../../texts/texts.ts';
import { DeliveredNote } from './delivered-note.tsx';
import type { DeviceNotes } from './device-notes.ts';

type DeliveredNotesProps = {
  readonly page: NotesPage;
  readonly questionId: string;
  readonly tableNumber: number | null;
  readonly notes: DeviceNotes;
  readonly onChanged: () => void;
};

/** What stands already: of the table and under one's own name as the server knows it, of one's own unnamed words as this device remembers. */
export function DeliveredNotes(props: DeliveredNotesProps) {
  const texts = useTexts(liveTexts);
  const { page, questionId, tableNumber, notes, onChanged } = props;
  const known = page.delivered.filter(
    (note) => note.questionId === questionId && note.tableNumber === tableNumber,
  );
  const remembered =
    tableNumber === null ? notes.given().filter((note) => note.questionId === questionId) : [];
  if (known.length + remembered.length === 0) return null;
  const mayChange = page.round.status === 'under-way';
  return (
    <section className="note-delivered">
      <h3>{texts.deliveredTitle}</h3>
      <ul className="live-list">
        {known.map((note) => (
          <DeliveredNote
            key={note.clientKey}
            roundId={page.round.id}
            note={note}
            mayChange={mayChange}
            onChanged={onChanged}
          />
        ))}
        {remembered.map((note) => (
          <DeliveredNote
            key={note.clientKey}
            roundId={page.round.id}
            note={note}
            mayChange={mayChange}
            onChanged={(change) => {
              notes.remember(note, change);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
