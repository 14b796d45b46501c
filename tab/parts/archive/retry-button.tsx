import { Button } from '@fluentui/react-components';
import type { RecordSummary } from '../../../src/contracts/archive.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

type RetryButtonProps = {
  readonly record: Pick<RecordSummary, 'id' | 'status' | 'reason' | 'recall'>;
  readonly texts: ArchiveTexts;
  /** Looks again at what is shown. */
  readonly onRetried: () => void;
};

/** Takes a record up again now; for those who run the archive, and where there is something to take up. */
export function RetryButton({ record, texts, onRetried }: RetryButtonProps) {
  const { api, can } = useSession();
  const announce = useAnnounce();
  const retry = useAction(
    () => api.send('POST', `/api/archive/${record.id}/retry`),
    () => {
      announce(texts.retried);
      onRetried();
    },
  );
  // What stands in the queue is already on its way.
  const isUseful =
    record.status !== 'archived' && record.reason !== 'queued' && record.recall === null;
  if (!isUseful || !can('run-archive')) return null;
  return (
    <div className="retry">
      <Button
        appearance={record.status === 'attention' ? 'primary' : 'secondary'}
        disabled={retry.isBusy}
        onClick={() => void retry.run()}
      >
        {texts.retry}
      </Button>
      {retry.failure && <ErrorNotice failure={retry.failure} />}
    </div>
  );
}
