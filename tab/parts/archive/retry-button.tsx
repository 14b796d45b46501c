import type { RecordSummary } from '../../../src/contracts/archive.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { ActButton } from './act-button.tsx';

type RetryButtonProps = {
  readonly record: Pick<RecordSummary, 'id' | 'status' | 'reason' | 'recall'>;
  readonly texts: ArchiveTexts;
  /** Looks again at what is shown. */
  readonly onRetried: () => void;
};

/** Takes a record up again now; for those who run the archive, and where there is something to take up. */
export function RetryButton({ record, texts, onRetried }: RetryButtonProps) {
  const { api, can } = useSession();
  if (!mayTakeUp(record) || !can('run-archive')) return null;
  return (
    <ActButton
      label={texts.retry}
      send={() => api.send('POST', `/api/archive/${record.id}/retry`)}
      said={texts.retried}
      isPrimary={record.status === 'attention'}
      onDone={onRetried}
    />
  );
}

type RetryAllProps = {
  readonly records: readonly RetryButtonProps['record'][];
  readonly texts: ArchiveTexts;
  readonly onRetried: () => void;
};

/** Takes up everything that is not archived; where there is more than one, since each has a button of its own. */
export function RetryAllButton({ records, texts, onRetried }: RetryAllProps) {
  const { api, can } = useSession();
  const left = records.filter(mayTakeUp).length;
  if (left < 2 || !can('run-archive')) return null;
  return (
    <ActButton
      label={texts.retryAll(left)}
      send={() => api.send('POST', '/api/archive/retry')}
      said={texts.retriedAll(left)}
      onDone={onRetried}
    />
  );
}

/**
 * Is there something to take up? What stands in the queue is already on its way, and what tells more than it may waits for somebody's word. What is kept out goes
 * nowhere, and what is archived is there: neither has a reason.
 */
function mayTakeUp({ reason, recall }: RetryButtonProps['record']): boolean {
  return reason !== null && reason !== 'queued' && recall === null;
}
