import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { notesPage } from '../../src/contracts/live-round.ts';
import type { NotesPage } from '../../src/contracts/live-round.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { DeliveredNotes } from '../parts/live/delivered-notes.tsx';
import { DeviceNotes } from '../parts/live/device-notes.ts';
import { NoteDelivery } from '../parts/live/note-delivery.ts';
import { NoteField } from '../parts/live/note-field.tsx';
import { WaitingNotes } from '../parts/live/waiting-notes.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useApi, useSession } from '../session/session-context.ts';
import { liveTexts } from '../texts/live.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import '../parts/live/live.css';

/** Where a table's note-taker writes, and where a member gives words of their own. Survives reload, a lost network and an expired sign-in. */
export default function Notes({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/rounds/${id}/notes`, notesPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <Loaded key={id} page={page} onChanged={loaded.refetch} />}
    </WhenLoaded>
  );
}

const own = 'own';

type LoadedProps = { readonly page: NotesPage; readonly onChanged: () => void };

function Loaded({ page, onChanged }: LoadedProps) {
  const api = useApi();
  const { me } = useSession();
  const texts = useTexts(liveTexts);
  const { round, questions, tables, ownTables, mayGiveOwn } = page;
  const [notes] = useState(() => new DeviceNotes(window.localStorage, me.personId, round.id));
  const [delivery] = useState(() => new NoteDelivery(api, notes, round.id, onChanged));
  useSyncExternalStore(notes.subscribe, notes.snapshot);
  useSyncExternalStore(delivery.subscribe, delivery.snapshot);
  useEffect(() => delivery.start(), [delivery]);

  const isClosed = round.status === 'closed';
  useEffect(() => {
    if (isClosed) notes.forgetGiven();
  }, [isClosed, notes]);

  const places = [...tables.map(String), ...(mayGiveOwn ? [own] : [])];
  const [chosen, choose] = useState(() => String(ownTables[0] ?? places[0] ?? own));
  const tableNumber = chosen === own ? null : Number(chosen);

  return (
    <Page
      title={texts.notesTitle}
      up={{ to: `/rounds/${round.id}`, label: round.title }}
      lead={tableNumber === null ? (mayGiveOwn ? texts.ownLead : '') : texts.notesLead}
    >
      {places.length === 0 && (
        <EmptyState title={texts.nothingToWrite}>
          <p>{texts.nothingToWriteHint}</p>
        </EmptyState>
      )}
      {isClosed && places.length > 0 && (
        <Notice tone="attention">
          <p>{texts.lateHint}</p>
        </Notice>
      )}
      {!isClosed && round.status !== 'under-way' && <Notice title={texts.notUnderWay} />}
      {places.length > 1 && (
        <Field label={texts.whichTable} className="note-table">
          <Select
            size="large"
            value={chosen}
            onChange={(_, { value }) => {
              choose(value);
            }}
          >
            {places.map((place) => (
              <option key={place} value={place}>
                {place === own ? texts.me : texts.table(Number(place))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {places.length === 1 && tableNumber !== null && (
        <p className="note-table-own">{texts.table(tableNumber)}</p>
      )}
      <WaitingNotes notes={notes} delivery={delivery} />
      {places.length > 0 &&
        questions.map((question) => (
          <div key={`${chosen}:${question.id}`} className="note-question">
            <NoteField
              question={question}
              tableNumber={tableNumber}
              notes={notes}
              onFinished={() => void delivery.deliver()}
            />
            <DeliveredNotes
              page={page}
              questionId={question.id}
              tableNumber={tableNumber}
              notes={notes}
              onChanged={onChanged}
            />
          </div>
        ))}
    </Page>
  );
}
