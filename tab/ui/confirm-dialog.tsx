import { Button } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failure.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import './confirm-dialog.css';
import { ErrorNotice } from './error-notice.tsx';

export type ConfirmDialogProps = {
  readonly title: string;
  /** What follows from saying yes. */
  readonly children: ReactNode;
  /** The act itself: "Kunngjør", never "OK". */
  readonly confirmLabel: string;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/**
 * Asks before something that cannot be taken back. Render it only while it is asked; import it lazily from pages that seldom need it.
 * The browser's own dialog, because Fluent's leaves the page behind it hidden from screen readers when it goes.
 */
export default function ConfirmDialog(props: ConfirmDialogProps) {
  const texts = useTexts(shellTexts);
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Closed before it is taken away: only then does the browser give focus back to what was pressed.
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={box}
      role="alertdialog"
      className="confirm"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id={`${id}title`}>{props.title}</h2>
      <div id={`${id}text`}>{props.children}</div>
      {props.failure && <ErrorNotice failure={props.failure} />}
      <div className="confirm-buttons">
        <Button onClick={props.onCancel}>{texts.cancel}</Button>
        <Button appearance="primary" disabled={props.isBusy} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}
