import { Button, Field, Input } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { addedStatementTexts } from '../../texts/added-statements.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type RemoveStatementProps = {
  readonly pollId: string;
  readonly statement: { readonly id: string; readonly label: string };
  readonly onRemoved: () => void;
};

/** Takes out a statement that a participant added, when a reason is given. */
export function RemoveStatement({ pollId, statement, onRemoved }: RemoveStatementProps) {
  const texts = useTexts(addedStatementTexts);
  const polls = useTexts(pollTexts);
  const announce = useAnnounce();
  const { api } = useSession();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const act = useAction(
    () =>
      api.send('POST', `/api/polls/${pollId}/statements/${statement.id}/removal`, {
        reason: reason.trim(),
      }),
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
        aria-label={texts.removeOne(statement.label)}
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.remove}
      </Button>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.removeTitle}
            confirmLabel={texts.remove}
            isBusy={act.isBusy}
            failure={act.failure}
            onConfirm={() => {
              const isGiven = reason.trim() !== '';
              setMissing(!isGiven);
              if (isGiven) void act.run();
            }}
            onCancel={() => {
              act.dismiss();
              setAsking(false);
            }}
          >
            <p>{statement.label}</p>
            <p>{texts.removeText}</p>
            <Field
              label={texts.reason}
              required
              {...(isMissing && { validationMessage: polls.required })}
            >
              <Input
                value={reason}
                maxLength={300}
                onChange={(_, { value }) => {
                  setReason(value);
                }}
              />
            </Field>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
