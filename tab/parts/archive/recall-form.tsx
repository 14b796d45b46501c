import { useState } from 'react';
import type { RecordSummary } from '../../../src/contracts/archive.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Opened, SentForm } from '../../ui/opened-form.tsx';
import { TextField } from '../steering/fields.tsx';
import { ActButton } from './act-button.tsx';
import { isPutOut } from './record-state.tsx';

type RecallFormProps = {
  readonly record: RecordSummary;
  readonly texts: ArchiveTexts;
  readonly onSettled: () => void;
};

/** What to do with a record that tells more than it may now; for those who run the archive. */
export function RecallForm({ record, texts, onSettled }: RecallFormProps) {
  const { api, can } = useSession();
  if (record.recall === null || !can('run-archive')) return null;
  const isOut = isPutOut(record);
  return (
    <div className="retry">
      {isOut && <p>{texts.recallNext}</p>}
      <ActButton
        label={isOut ? texts.takenOut : texts.keptOut}
        send={() => api.send('PUT', `/api/archive/${record.id}/recall`, { outcome: 'taken-out' })}
        said={isOut ? texts.takenOutSaid : texts.keptOutSaid}
        isPrimary
        onDone={onSettled}
      />
      <Opened label={texts.mayStay}>
        {(close) => (
          <MayStayForm record={record} texts={texts} onSettled={onSettled} onCancel={close} />
        )}
      </Opened>
    </div>
  );
}

function MayStayForm({
  record,
  texts,
  onSettled,
  onCancel,
}: RecallFormProps & { readonly onCancel: () => void }) {
  const { api } = useSession();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const keep = useAction(
    () => api.send('PUT', `/api/archive/${record.id}/recall`, { outcome: 'may-stay', reason }),
    () => {
      announce(texts.mayStaySaid);
      onSettled();
    },
  );
  return (
    <SentForm
      labels={{ send: texts.mayStaySend, cancel: texts.cancel }}
      action={keep}
      isReady={reason.trim() !== ''}
      onSend={() => void keep.run()}
      onCancel={onCancel}
    >
      <TextField
        label={texts.mayStayReason}
        hint={texts.mayStayHint}
        required
        longest={1000}
        value={reason}
        onChange={setReason}
      />
    </SentForm>
  );
}
