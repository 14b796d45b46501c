import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

/** The recorded act by which a city government's draft becomes everybody's: asked about first, because it cannot be taken back. */
export function SendToCouncil({
  textId,
  version,
  onSent,
}: {
  readonly textId: string;
  readonly version: number;
  readonly onSent: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [isAsking, setAsking] = useState(false);
  const send = useAction(
    () => api.send('POST', `/api/texts/${textId}/sent-to-council`, { version }),
    () => {
      setAsking(false);
      onSent();
    },
  );
  return (
    <div className="button-row">
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.sendToCouncil}
      </Button>
      <span className="quiet">{texts.sendToCouncilHint}</span>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.sendToCouncil}
            confirmLabel={texts.sendToCouncil}
            isBusy={send.isBusy}
            failure={send.failure}
            onConfirm={() => void send.run()}
            onCancel={() => {
              setAsking(false);
              send.dismiss();
            }}
          >
            {texts.sendToCouncilAsk(version)}
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
