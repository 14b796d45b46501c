import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type VerificationListProps = { readonly page: SynthesisPage; readonly onChanged: () => void };

/** What has been asked in the phase: how many have answered, and never what. */
export function VerificationList({ page, onChanged }: VerificationListProps) {
  const texts = useTexts(directionTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const [closing, setClosing] = useState<string | null>(null);
  const close = useAction(
    (id: string) => api.send('POST', `/api/verifications/${id}/close`),
    () => {
      setClosing(null);
      announce(texts.saved);
      onChanged();
    },
  );
  if (page.verifications.length === 0) return null;
  return (
    <Section title={texts.verifications}>
      <ul className="card-list">
        {page.verifications.toReversed().map((one) => (
          <li key={one.id} className="card card-row">
            <span>
              {texts.verificationLine(one.bodyName, one.directions, one.answered)}
              <span className="quiet">
                {one.roundTitle !== null && ` · ${texts.inRound(one.roundTitle)}`}
                {' · '}
                {one.closedAt === null
                  ? texts.openUntil(dates.moment(one.closesAt))
                  : texts.closedOn(dates.moment(one.closedAt))}
              </span>
            </span>
            {one.closedAt === null && (
              <Button
                onClick={() => {
                  setClosing(one.id);
                }}
              >
                {texts.closeNow}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {closing !== null && (
        <Suspense>
          <ConfirmDialog
            title={texts.closeNow}
            confirmLabel={texts.closeNow}
            isBusy={close.isBusy}
            failure={close.failure}
            onConfirm={() => void close.run(closing)}
            onCancel={() => {
              setClosing(null);
            }}
          >
            <p>{texts.closeConfirm}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}
