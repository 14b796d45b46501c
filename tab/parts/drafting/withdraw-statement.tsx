import { Button, Checkbox } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { SeenStatement } from '../../../src/contracts/hearings.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import '../../ui/form.css';
import { TextField } from '../steering/fields.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

/** Taking out a statement that was written down by mistake: why is written first, then it is asked about. */
export function WithdrawStatement({
  statement: { id, version, senderKind },
  onDone,
}: {
  readonly statement: SeenStatement;
  readonly onDone: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [why, setWhy] = useState('');
  const [areWordsRemoved, setRemoved] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const withdraw = useAction(
    () => api.send('POST', `/api/statements/${id}/withdraw`, { why, areWordsRemoved, version }),
    () => {
      setAsking(false);
      announce(texts.withdrawn);
      onDone();
    },
  );
  return (
    <form
      className="form card"
      aria-label={texts.withdraw}
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== '') setAsking(true);
      }}
    >
      <TextField
        label={texts.withdrawWhy}
        hint={texts.withdrawHint}
        required
        longest={2000}
        value={why}
        onChange={setWhy}
      />
      {senderKind === 'private-person' && (
        <Checkbox
          label={texts.removeWords}
          checked={areWordsRemoved}
          onChange={(_, { checked }) => {
            setRemoved(checked === true);
          }}
        />
      )}
      <div className="button-row">
        <Button type="submit" disabled={why.trim() === ''}>
          {texts.withdraw}
        </Button>
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.withdraw}
            confirmLabel={texts.withdraw}
            isBusy={withdraw.isBusy}
            failure={withdraw.failure}
            onConfirm={() => void withdraw.run()}
            onCancel={() => {
              setAsking(false);
              withdraw.dismiss();
            }}
          >
            <p>{areWordsRemoved ? texts.withdrawRemovedAsk : texts.withdrawAsk}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </form>
  );
}
