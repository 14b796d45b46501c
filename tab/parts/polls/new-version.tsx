import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { PollLife } from '../../../src/contracts/poll-life.ts';
import { created } from '../../../src/contracts/rounds.ts';
import { useAction } from '../../api/use-action.ts';
import { navigate } from '../../routing/location.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Section } from '../../ui/section.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type Props = { readonly pollId: string; readonly life: PollLife };

/** A new version of an open poll, when more than a slip is wrong. */
export function NewVersion({ pollId, life }: Props) {
  const texts = useTexts(pollLifeTexts);
  const announce = useAnnounce();
  const api = useApi();
  const [isAsking, setAsking] = useState(false);
  const begun = life.followers.find(({ kind }) => kind === 'replaces');
  const make = useAction(
    () =>
      api.ask('POST', `/api/polls/${pollId}/copies`, {
        ...{ body: { kind: 'replacement' }, contract: created },
      }),
    ({ id }) => {
      announce(texts.copied);
      navigate(`/polls/${id}/edit`);
    },
  );
  return (
    <Section title={texts.newVersion} hint={texts.newVersionHint}>
      <div className="button-row">
        {begun ? (
          <LinkButton to={`/polls/${begun.pollId}`}>{texts.goOn}</LinkButton>
        ) : (
          <Button
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.newVersion}
          </Button>
        )}
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.newVersionTitle}
            confirmLabel={texts.newVersion}
            isBusy={make.isBusy}
            failure={make.failure}
            onConfirm={() => void make.run()}
            onCancel={() => {
              make.dismiss();
              setAsking(false);
            }}
          >
            <p>{texts.newVersionText}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}
