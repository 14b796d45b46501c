import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failure.ts';
import { ErrorNotice } from './error-notice.tsx';
import './form.css';

type OpenedProps = {
  readonly label: string;
  /** What stands in the button's place once it is pressed. */
  readonly children: (close: () => void) => ReactNode;
};

/** A button that something opens in the place of. What is opened begins anew each time. */
export function Opened({ label, children }: OpenedProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return children(() => {
      setOpen(false);
    });
  return (
    <div className="button-row">
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
    </div>
  );
}

type SentFormProps = {
  readonly labels: { readonly send: string; readonly cancel: string };
  readonly action: { readonly isBusy: boolean; readonly failure: Failure | null };
  /** Whether what is written can be sent. */
  readonly isReady?: boolean;
  /** Said below the fields while it cannot. */
  readonly notReady?: string;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** Fields that are sent together, or left. */
export function SentForm(props: SentFormProps) {
  const { labels, action, isReady = true, notReady, onSend, onCancel, children } = props;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSend();
      }}
    >
      <div className="card form-fields">{children}</div>
      {!isReady && notReady !== undefined && <p role="alert">{notReady}</p>}
      {action.failure && <ErrorNotice failure={action.failure} />}
      <div className="form-footer">
        <Button type="submit" appearance="primary" disabled={action.isBusy || !isReady}>
          {labels.send}
        </Button>
        <Button disabled={action.isBusy} onClick={onCancel}>
          {labels.cancel}
        </Button>
      </div>
    </form>
  );
}
