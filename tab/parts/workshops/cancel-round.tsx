import { Button, Field, Textarea } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type CancelRoundProps = { readonly round: RoundPage['round']; readonly onDone: () => void };

/** Calls off an announced round: asked again, with the reason that everybody gets. */
export function CancelRound({ round, onDone }: CancelRoundProps) {
  const api = useApi();
  const texts = useTexts(roundChangeTexts);
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = useAction(
    () => api.send('POST', `/api/rounds/${round.id}/cancel`, { reason, version: round.version }),
    () => {
      setAsking(false);
      announce(texts.cancelled);
      onDone();
    },
  );
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.cancel}
      </Button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.cancelTitle}
            confirmLabel={texts.cancel}
            isBusy={cancel.isBusy}
            failure={cancel.failure}
            onConfirm={() => void cancel.run()}
            onCancel={() => {
              cancel.dismiss();
              setAsking(false);
            }}
          >
            <ul className="plain-dots">
              {texts.cancelText.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <Field label={texts.cancelReason} hint={texts.reasonHint} required>
              <Textarea
                value={reason}
                maxLength={500}
                onChange={(_, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
