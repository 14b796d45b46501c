import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { syncPreview } from '../../../src/contracts/people-register.ts';
import type { PeoplePage, SyncChange } from '../../../src/contracts/people-register.ts';
import { created } from '../../../src/contracts/rounds.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { SyncChanges } from './sync-changes.tsx';
import { SyncRuns } from './sync-runs.tsx';
import { SyncSettings } from './sync-settings.tsx';

type SyncSectionProps = { readonly page: PeoplePage; readonly onChanged: () => void };

/** Following the Entra groups: see first, then turn on, and what each run did. */
export function SyncSection({ page, onChanged }: SyncSectionProps) {
  const texts = useTexts(peopleTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [seen, setSeen] = useState<readonly SyncChange[] | null>(null);
  const look = useAction(
    () => api.ask('POST', '/api/people-sync/previews', { body: {}, contract: syncPreview }),
    ({ changes }) => {
      setSeen(changes);
      announce(texts.wouldChange(changes.length));
      onChanged();
    },
  );
  const run = useAction(
    () => api.ask('POST', '/api/people-sync/runs', { body: {}, contract: created }),
    () => {
      setSeen(null);
      announce(texts.outcomes.applied);
      onChanged();
    },
  );
  const failure = look.failure ?? run.failure;
  const { sync } = page;
  return (
    <Section
      className="not-printed"
      title={texts.sync}
      hint={texts.syncHint}
      actions={
        <StatusWord tone={sync.isEnabled ? 'done' : 'quiet'}>
          {sync.isEnabled ? texts.syncOn : texts.syncOff}
        </StatusWord>
      }
    >
      {failure && <ErrorNotice failure={failure} />}
      <div className="button-row">
        <Button appearance="primary" disabled={look.isBusy} onClick={() => void look.run()}>
          {texts.seeFirst}
        </Button>
        {sync.previewedAt !== null && (
          <Button disabled={run.isBusy} onClick={() => void run.run()}>
            {texts.runNow}
          </Button>
        )}
      </div>
      <p className="quiet">{texts.seeFirstHint}</p>
      {seen && (
        <Notice
          tone={seen.length === 0 ? 'done' : 'info'}
          title={seen.length === 0 ? texts.nothingWouldChange : texts.wouldChange(seen.length)}
        >
          {seen.length > 0 && <SyncChanges changes={seen} bodies={page.bodies} />}
        </Notice>
      )}
      <SyncSettings key={sync.version} page={page} onChanged={onChanged} />
      <SyncRuns page={page} onChanged={onChanged} />
    </Section>
  );
}
