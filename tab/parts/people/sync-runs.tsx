import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { PeoplePage, SyncRun } from '../../../src/contracts/people-register.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { SyncChanges } from './sync-changes.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));
const tones: Readonly<Record<SyncRun['outcome']['kind'], Tone>> = {
  ...{ applied: 'done', held: 'attention', confirmed: 'done', failed: 'attention' },
};

type SyncRunsProps = { readonly page: PeoplePage; readonly onChanged: () => void };

/** The last runs, newest first; a run that holds something back can be confirmed. */
export function SyncRuns({ page, onChanged }: SyncRunsProps) {
  const texts = useTexts(peopleTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const [asked, setAsked] = useState<SyncRun | null>(null);
  const confirm = useAction(
    (runId: string) => api.send('POST', `/api/people-sync/runs/${runId}/confirm`),
    () => {
      setAsked(null);
      announce(texts.outcomes.confirmed);
      onChanged();
    },
  );
  const { runs } = page.sync;
  return (
    <>
      <h3>{texts.runs}</h3>
      {runs.length === 0 && <p className="quiet">{texts.noRuns}</p>}
      <FoldedList
        items={runs}
        atFirst={5}
        showAll={texts.wouldChange}
        className="card-list"
        keyOf={({ id }) => id}
      >
        {(run) => (
          <li className="card">
            <div className="section-title">
              <span className="card-name">{texts.ranAt(dates.moment(run.ranAt))}</span>
              <StatusWord tone={tones[run.outcome.kind]}>
                {texts.outcomes[run.outcome.kind]}
              </StatusWord>
            </div>
            {run.outcome.kind === 'failed' && (
              <p>
                {texts.causes[run.outcome.cause]} {texts.failedAt(run.outcome.group)}
              </p>
            )}
            {run.outcome.kind !== 'failed' && run.changes.length === 0 && (
              <p className="quiet">{texts.unchanged}</p>
            )}
            {run.changes.length > 0 && <SyncChanges changes={run.changes} bodies={page.bodies} />}
            {run.outcome.kind === 'held' && (
              <div className="button-row">
                <Button
                  onClick={() => {
                    setAsked(run);
                  }}
                >
                  {texts.confirm}
                </Button>
              </div>
            )}
          </li>
        )}
      </FoldedList>
      {asked && (
        <Suspense>
          <ConfirmDialog
            title={texts.confirmTitle}
            confirmLabel={texts.confirm}
            isBusy={confirm.isBusy}
            failure={confirm.failure}
            onConfirm={() => void confirm.run(asked.id)}
            onCancel={() => {
              setAsked(null);
              confirm.dismiss();
            }}
          >
            <p>{texts.confirmText(asked.changes.filter(({ isHeld }) => isHeld).length)}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
