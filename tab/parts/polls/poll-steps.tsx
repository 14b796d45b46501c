import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { useAction } from '../../api/use-action.ts';
import { navigate } from '../../routing/location.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { RemoveButton } from '../../ui/remove-button.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type PollStepsProps = { readonly page: PollPage; readonly onDone: () => void };

/** Opening and closing, each with a word about what follows. */
export function PollSteps({ page, onDone }: PollStepsProps) {
  const texts = useTexts(pollTexts);
  const words = useTexts(wordTexts);
  const announce = useAnnounce();
  const { api } = useSession();
  const { id, status, version } = page.poll;
  const [isAsking, setAsking] = useState(false);
  const step = status === 'draft' ? 'open' : 'close';
  const act = useAction(
    () => api.send('POST', `/api/polls/${id}/${step}`, { version }),
    () => {
      setAsking(false);
      announce(step === 'open' ? texts.opened : texts.closed);
      onDone();
    },
  );
  if (status === 'closed') return null;
  const isDraft = status === 'draft';
  return (
    <>
      <Button
        appearance={isDraft ? 'primary' : 'secondary'}
        onClick={() => {
          setAsking(true);
        }}
      >
        {isDraft ? texts.open : texts.close}
      </Button>
      {isDraft && <LinkButton to={`/polls/${id}/edit`}>{texts.edit}</LinkButton>}
      {isDraft && (
        <RemoveButton
          name={texts.deleteDraft}
          label={texts.deleteDraft}
          title={texts.deleteTitle}
          confirmLabel={texts.deleteDraft}
          consequence={texts.deleteText}
          path={`/api/polls/${id}/deletion`}
          version={version}
          removed={texts.deleted}
          onRemoved={() => {
            navigate('/polls', { replace: true });
          }}
        />
      )}
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={isDraft ? texts.openTitle : texts.closeTitle}
            confirmLabel={isDraft ? texts.open : texts.close}
            isBusy={act.isBusy}
            failure={act.failure}
            onConfirm={() => void act.run()}
            onCancel={() => {
              act.dismiss();
              setAsking(false);
            }}
          >
            <p>
              {isDraft
                ? texts.openText(page.audience.name)
                : texts.closeText(words.answeredOf(page.answered, page.eligible))}
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
