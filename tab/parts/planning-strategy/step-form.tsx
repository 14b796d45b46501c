import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action } from '../../api/use-action.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';

/** A small form with one act. */
export function StepForm({
  label,
  action,
  isReady,
  children,
}: {
  readonly label: string;
  readonly action: Action<readonly []>;
  readonly isReady: boolean;
  readonly children: ReactNode;
}) {
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void action.run();
      }}
    >
      <div className="card form-fields">{children}</div>
      {action.failure && <ErrorNotice failure={action.failure} />}
      <div className="form-footer">
        <Button type="submit" appearance="primary" disabled={action.isBusy || !isReady}>
          {label}
        </Button>
      </div>
    </form>
  );
}
