import type { ArchiveList } from '../../../src/contracts/archive.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { ActButton } from './act-button.tsx';

type Line = ArchiveList['einnsyn'][number];
type EinnsynRetryProps = Pick<Line, 'kind' | 'id' | 'status' | 'reason'> & {
  readonly texts: ArchiveTexts;
  /** Looks again at what is shown. */
  readonly onRetried: () => void;
};

/** Sends it again now; for those who run the archive. While eInnsyn asks us to wait, there is nothing to press. */
export function EinnsynRetry({ kind, id, status, reason, texts, onRetried }: EinnsynRetryProps) {
  const { api, can } = useSession();
  if (reason === 'throttled' || !can('run-archive')) return null;
  return (
    <ActButton
      label={texts.retry}
      send={() => api.send('POST', `/api/einnsyn/${kind}s/${id}/retry`)}
      said={texts.retried}
      isPrimary={status === 'attention'}
      onDone={onRetried}
    />
  );
}
