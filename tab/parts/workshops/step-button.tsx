import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type StepButtonProps = {
  readonly path: string;
  readonly label: string;
  /** Asked when the button is pressed, so that it is the newest one knows of. */
  readonly version: () => number;
  readonly isDisabled?: boolean;
  /** What follows; without it the step is taken at once. */
  readonly confirm?: { readonly title: string; readonly text: ReactNode };
  /** Before the question is put: saves what is being written. False stops. */
  readonly before?: () => Promise<boolean>;
  readonly said: string;
  readonly onDone: () => void;
};

/** A step in a round's life: announce, start, close. */
export function StepButton(props: StepButtonProps) {
  const { path, label, version, confirm, before, said, onDone } = props;
  const api = useApi();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const step = useAction(
    () => api.send('POST', path, { version: version() }),
    () => {
      setAsking(false);
      announce(said);
      onDone();
    },
  );
  const press = async () => {
    if (before && !(await before())) return;
    if (confirm) setAsking(true);
    else await step.run();
  };
  return (
    <>
      <Button
        appearance="primary"
        disabled={(props.isDisabled ?? false) || step.isBusy}
        onClick={() => void press()}
      >
        {label}
      </Button>
      {step.failure && !isAsking && <ErrorNotice failure={step.failure} />}
      {confirm && isAsking && (
        <Suspense>
          <ConfirmDialog
            title={confirm.title}
            confirmLabel={label}
            isBusy={step.isBusy}
            failure={step.failure}
            onConfirm={() => void step.run()}
            onCancel={() => {
              step.dismiss();
              setAsking(false);
              onDone();
            }}
          >
            {confirm.text}
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
