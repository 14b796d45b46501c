import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import { liveTexts } from '../../texts/live.ts';
import type { LiveTexts } from '../../texts/live.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import type { DeviceNotes } from './device-notes.ts';
import type { NoteDelivery } from './note-delivery.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type WaitingNotesProps = { readonly notes: DeviceNotes; readonly delivery: NoteDelivery };

/** What was given to be delivered and is not yet, with why, in words. */
export function WaitingNotes({ notes, delivery }: WaitingNotesProps) {
  const texts = useTexts(liveTexts);
  const [discarding, setDiscarding] = useState<string | null>(null);
  const waiting = notes.waiting();
  return (
    <div role="status">
      {waiting.length > 0 && (
        <section className="notice notice-attention note-waiting">
          <h2 className="notice-title">{texts.waitingTitle}</h2>
          <ul className="live-list">
            {waiting.map((note) => {
              const failure = delivery.failureOf(note.clientKey);
              const refusal =
                failure?.kind === 'refused' && failure.problem.status < 500
                  ? failure.problem
                  : undefined;
              return (
                <li key={note.clientKey} className="note-waiting-one">
                  <p className="live-words">{note.text}</p>
                  <p>
                    {note.tableNumber !== null && `${texts.table(note.tableNumber)}. `}
                    {refusal ? `${refusal.title}. ${refusal.detail}` : stateOf(failure, texts)}
                  </p>
                  {refusal && (
                    <div className="button-row">
                      <Button size="small" onClick={() => void delivery.tryAgain(note.clientKey)}>
                        {texts.tryAgain}
                      </Button>
                      <Button
                        size="small"
                        onClick={() => {
                          notes.takeBack(note);
                        }}
                      >
                        {texts.editAgain}
                      </Button>
                      <Button
                        size="small"
                        onClick={() => {
                          setDiscarding(note.clientKey);
                        }}
                      >
                        {texts.discard}
                      </Button>
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {discarding !== null && (
        <Suspense>
          <ConfirmDialog
            title={texts.discardTitle}
            confirmLabel={texts.discard}
            isBusy={false}
            failure={null}
            onConfirm={() => {
              notes.discard(discarding);
              setDiscarding(null);
            }}
            onCancel={() => {
              setDiscarding(null);
            }}
          >
            <p>{texts.discardText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}

function stateOf(failure: Failure | undefined, texts: LiveTexts): string {
  switch (failure?.kind) {
    case undefined:
      return texts.onItsWay;
    case 'offline':
      return texts.offline;
    case 'signed-out':
      return texts.signedOut;
    case 'refused':
    case 'not-understood':
      return texts.serverTrouble;
  }
}
