import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { RoundPaper } from '../../../src/contracts/papers.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type RemovePaperProps = { readonly paper: RoundPaper; readonly onDone: () => void };

export function RemovePaper({ paper, onDone }: RemovePaperProps) {
  const api = useApi();
  const texts = useTexts(roundChangeTexts);
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const remove = useAction(
    () => api.send('POST', `/api/papers/${paper.id}/remove`, { version: paper.version }),
    () => {
      setAsking(false);
      announce(texts.removed);
      onDone();
    },
  );
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.removePaper(paper.title)}
        onClick={() => {
          setAsking(true);
        }}
      >
        ✕
      </Button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.removeTitle}
            confirmLabel={texts.remove}
            isBusy={remove.isBusy}
            failure={remove.failure}
            onConfirm={() => void remove.run()}
            onCancel={() => {
              remove.dismiss();
              setAsking(false);
            }}
          >
            <p>{texts.removeText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
