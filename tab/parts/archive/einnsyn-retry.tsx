import { Button } from '@fluentui/react-components';
import type { ArchiveList } from '../../../src/contracts/archive.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

type Line = ArchiveList['einnsyn'][number];
type EinnsynRetryProps = Pick<Line, 'kind' | 'id' | 'status' | 'reason'> & {
  readonly texts: ArchiveTexts;
  /** Looks again at what is shown. */
  readonly onRetried: () => void;
};

/** Sends it again now; for those who run the archive. While eInnsyn asks us to wait, there is nothing to press. */
export function EinnsynRetry({ kind, id, status, reason, texts, onRetried }: EinnsynRetryProps) {
  const { api, can } = useSession();
  const announce = useAnnounce();
  const retry = useAction(
    () => api.send('POST', `/api/einnsyn/${kind}s/${id}/retry`),
    () => {
      announce(texts.retried);
      onRetried();
    },
  );
  if (reason === 'throttled' || !can('run-archive')) return null;
  return (
    <div className="retry">
      <Button
        appearance={status === 'attention' ? 'primary' : 'secondary'}
        disabled={retry.isBusy}
        onClick={() => void retry.run()}
      >
        {texts.retry}
      </Button>
      {retry.failure && <ErrorNotice failure={retry.failure} />}
    </div>
  );
}
