import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type RemovePointProps = {
  readonly point: ProgrammePage['learningPoints'][number];
  readonly onRemoved: () => void;
};

/** Takes a learning point off the page, after a word about what follows. */
export function RemovePoint({ point, onRemoved }: RemovePointProps) {
  const texts = useTexts(programmeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const remove = useAction(
    () => api.send('POST', `/api/learning-points/${point.id}/withdraw`, { version: point.version }),
    () => {
      setAsking(false);
      announce(texts.removed);
      onRemoved();
    },
  );
  return (
    <>
      <Button
        size="small"
        aria-label={`${texts.remove}: ${point.text}`}
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.remove}
      </Button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.remove}
            confirmLabel={texts.remove}
            isBusy={remove.isBusy}
            failure={remove.failure}
            onConfirm={() => void remove.run()}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <p>{texts.removeConfirm}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
