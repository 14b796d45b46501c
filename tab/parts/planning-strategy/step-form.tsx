import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { Action } from '../../api/use-action.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import './planning-strategy.css';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

/** A small form with one act. What cannot be taken back is asked again first, with what follows from it. */
export function StepForm({
  label,
  action,
  isReady,
  asked,
  children,
}: {
  readonly label: string;
  readonly action: Action<readonly []>;
  readonly isReady: boolean;
  /** What saying yes means. */
  readonly asked?: string;
  readonly children: ReactNode;
}) {
  const [isAsking, setAsking] = useState(false);
  const run = async () => {
    await action.run();
    setAsking(false);
  };
  return (
    <form
      className="form strategy-step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        if (asked === undefined) void run();
        else setAsking(true);
      }}
    >
      <div className="card form-fields">{children}</div>
      {action.failure && <ErrorNotice failure={action.failure} />}
      <div className="form-footer">
        <Button type="submit" appearance="primary" disabled={action.isBusy || !isReady}>
          {label}
        </Button>
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={label}
            confirmLabel={label}
            isBusy={action.isBusy}
            failure={null}
            onConfirm={() => void run()}
            onCancel={() => {
              setAsking(false);
            }}
          >
            {asked}
          </ConfirmDialog>
        </Suspense>
      )}
    </form>
  );
}
