import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failure.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
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

/** Asks before something that cannot be taken back. Render it only while it is asked; import it lazily from pages that seldom need it. */
export default function ConfirmDialog(props: ConfirmDialogProps) {
  const texts = useTexts(shellTexts);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) props.onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>
            {props.children}
            {props.failure && <ErrorNotice failure={props.failure} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onCancel}>{texts.cancel}</Button>
            <Button appearance="primary" disabled={props.isBusy} onClick={props.onConfirm}>
              {props.confirmLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
