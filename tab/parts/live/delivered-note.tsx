import { Button, Textarea } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { longestContribution } from '../../../src/contracts/live-round.ts';
import { savedVersion } from '../../../src/contracts/rounds.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type Note = { readonly clientKey: string; readonly text: string; readonly version: number };
type DeliveredNoteProps = {
  readonly roundId: string;
  readonly note: Note;
  readonly mayChange: boolean;
  /** What it became; null where it was taken back. */
  readonly onChanged: (change: Pick<Note, 'text' | 'version'> | null) => void;
};

/** One delivered contribution: reworded or withdrawn as long as the round is under way. */
export function DeliveredNote({ roundId, note, mayChange, onChanged }: DeliveredNoteProps) {
  const api = useApi();
  const texts = useTexts(liveTexts);
  const [words, setWords] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const path = `/api/rounds/${roundId}/contributions/${note.clientKey}`;
  const reword = useAction(
    (text: string) =>
      api.ask('PUT', path, { body: { text, version: note.version }, contract: savedVersion }),
    ({ version }) => {
      onChanged({ text: words ?? note.text, version });
      setWords(null);
    },
  );
  const withdraw = useAction(
    () => api.send('POST', `${path}/withdraw`, { version: note.version }),
    () => {
      setAsking(false);
      onChanged(null);
    },
  );

  return (
    <li className="card note-one">
      {words === null ? (
        <p className="live-words">{note.text}</p>
      ) : (
        <Textarea
          aria-label={texts.reword}
          value={words}
          rows={4}
          resize="vertical"
          maxLength={longestContribution}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      )}
      {reword.failure && <ErrorNotice failure={reword.failure} />}
      {mayChange && words === null && (
        <div className="button-row">
          <Button
            size="small"
            onClick={() => {
              setWords(note.text);
            }}
          >
            {texts.reword}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.withdraw}
          </Button>
        </div>
      )}
      {words !== null && (
        <div className="button-row">
          <Button
            size="small"
            appearance="primary"
            disabled={words.trim() === '' || reword.isBusy}
            onClick={() => void reword.run(words)}
          >
            {texts.save}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setWords(null);
              reword.dismiss();
            }}
          >
            {texts.cancel}
          </Button>
        </div>
      )}
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.withdrawTitle}
            confirmLabel={texts.withdraw}
            isBusy={withdraw.isBusy}
            failure={withdraw.failure}
            onConfirm={() => void withdraw.run()}
            onCancel={() => {
              withdraw.dismiss();
              setAsking(false);
            }}
          >
            <p>{texts.withdrawText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </li>
  );
}
