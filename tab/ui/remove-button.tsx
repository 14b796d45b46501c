import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { useAction } from '../api/use-action.ts';
import { useApi } from '../session/session-context.ts';
import { useAnnounce } from './announce.ts';

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));

type RemoveButtonProps = {
  /** What it is called for those who hear it: among several, which one. */
  readonly name: string;
  readonly label: string;
  readonly appearance?: 'subtle';
  readonly title: string;
  readonly confirmLabel: string;
  /** What follows. */
  readonly consequence: string;
  /** Takes the version that is seen. */
  readonly path: string;
  readonly version: number;
  /** Said when it is gone. */
  readonly removed: string;
  readonly onRemoved: () => void;
};

/** Takes one thing away, after a word about what follows. */
export function RemoveButton(props: RemoveButtonProps) {
  const api = useApi();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const remove = useAction(
    () => api.send('POST', props.path, { version: props.version }),
    () => {
      setAsking(false);
      announce(props.removed);
      props.onRemoved();
    },
  );
  return (
    <>
      <Button
        size="small"
        {...(props.appearance && { appearance: props.appearance })}
        aria-label={props.name}
        onClick={() => {
          setAsking(true);
        }}
      >
        {props.label}
      </Button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={props.title}
            confirmLabel={props.confirmLabel}
            isBusy={remove.isBusy}
            failure={remove.failure}
            onConfirm={() => void remove.run()}
            onCancel={() => {
              remove.dismiss();
              setAsking(false);
            }}
          >
            <p>{props.consequence}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
