import { archiveCheck } from '../../../src/contracts/archive-check.ts';
import type { ArchiveCheckPage } from '../../../src/contracts/archive-check.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useSession } from '../../session/session-context.ts';
import { archiveCheckTexts } from '../../texts/archive-check.ts';
import type { ArchiveCheckTexts } from '../../texts/archive-check.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { ActButton } from './act-button.tsx';
import { CheckRulesForm } from './check-rules-form.tsx';
import { breaksOf, CheckFindings } from './check-findings.tsx';
import './archive.css';

const anchor = 'archive-check';

/** What the last check of the archive found, how far the one under way has come, and the button for a new one. */
export function ArchiveCheck() {
  const texts = useTexts(archiveCheckTexts);
  const { snapshot, refetch } = useLoaded('/api/archive-check', archiveCheck);
  if (snapshot.state === 'loading') return null;
  return (
    <Section title={texts.title} hint={texts.lead} anchor={anchor}>
      {snapshot.state === 'failed' ? (
        <ErrorNotice failure={snapshot.failure} onRetry={refetch} />
      ) : (
        <Checked check={snapshot.value} texts={texts} onStarted={refetch} />
      )}
    </Section>
  );
}

/** At the top of the desk, while the last check found that something is not as it was archived. */
export function ArchiveAlarm() {
  const texts = useTexts(archiveCheckTexts);
  const { snapshot } = useLoaded('/api/archive-check', archiveCheck);
  const last = snapshot.state === 'loaded' ? snapshot.value.last : null;
  const breaks = last ? breaksOf(last) : 0;
  return breaks === 0 ? null : (
    <Notice tone="attention" title={texts.broken(breaks)}>
      <a href={`#${anchor}`}>{texts.seeWhat}</a>
    </Notice>
  );
}

type CheckedProps = {
  readonly check: ArchiveCheckPage;
  readonly texts: ArchiveCheckTexts;
  readonly onStarted: () => void;
};

function Checked({ check: { running, last, mayStart, rules }, texts, onStarted }: CheckedProps) {
  const { api } = useSession();
  return (
    <>
      {last ? <CheckFindings last={last} texts={texts} /> : <p>{texts.never}</p>}
      {running && <Running running={running} texts={texts} />}
      {mayStart && !running && (
        <ActButton
          label={texts.start}
          send={() => api.send('POST', '/api/archive-check')}
          said={texts.started}
          onDone={onStarted}
        />
      )}
      {mayStart && <CheckRulesForm key={JSON.stringify(rules)} rules={rules} onSaved={onStarted} />}
    </>
  );
}

type RunningProps = {
  readonly running: NonNullable<ArchiveCheckPage['running']>;
  readonly texts: ArchiveCheckTexts;
};

function Running({ running, texts }: RunningProps) {
  const { language } = useSession();
  const { done, records, origin, startedBy, startedAt } = running;
  return (
    <div className="archive-check-running">
      <p>{texts.running(done, records)}</p>
      <progress aria-label={texts.progress} max={Math.max(records, 1)} value={done} />
      <p className="quiet">
        {texts.by[origin](startedBy)} · {formatMoment(startedAt, language)}
      </p>
    </div>
  );
}
