import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ProcessShape } from '../../../src/contracts/process-templates.ts';
import { useAction } from '../../api/use-action.ts';
import { navigate } from '../../routing/location.ts';
import { useApi } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../steering/fields.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

/** Stops a process for good: a reason first, then asked once more. */
export function CancelProcess({ process }: { readonly process: ProcessShape['process'] }) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const cancel = useAction(
    () =>
      api.send('POST', `/api/processes/${process.id}/cancel`, {
        ...{ reason, version: process.version },
      }),
    () => {
      navigate(`/processes/${process.id}`);
    },
  );
  return (
    <Section title={texts.cancel} hint={texts.cancelLead}>
      <div className="card form-fields">
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          required
          longest={2000}
          value={reason}
          onChange={setReason}
        />
        <div className="button-row">
          <Button
            disabled={reason.trim() === ''}
            onClick={() => {
              setAsked(true);
            }}
          >
            {texts.cancel}
          </Button>
        </div>
      </div>
      {isAsked && (
        <Suspense>
          <ConfirmDialog
            title={`${texts.cancel}: ${process.title}`}
            confirmLabel={texts.cancel}
            isBusy={cancel.isBusy}
            failure={cancel.failure}
            onConfirm={() => void cancel.run()}
            onCancel={() => {
              setAsked(false);
            }}
          >
            <p>{texts.cancelLead}</p>
            <p>
              {texts.reason}: {reason}
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}
