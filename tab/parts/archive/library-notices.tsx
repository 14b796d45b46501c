import { Button } from '@fluentui/react-components';
import type { ArchiveList } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';

type Standing = {
  readonly standing: Pick<ArchiveList, 'stops' | 'moves'>;
  readonly texts: ArchiveTexts;
};

/** What stops everything in a library, told once, and which libraries were found in another place. */
export function LibraryNotices({ standing: { stops, moves }, texts }: Standing) {
  const { language } = useSession();
  return (
    <>
      {stops.map((stop) => (
        <Notice key={stop.library} tone="attention" title={texts.stopped(libraryName(stop, texts))}>
          <p>{texts.reasons[stop.cause]}</p>
          <p>{texts.stoppedGoesOn(stop.waiting)}</p>
          <p className="quiet">
            {[
              texts.stoppedSince(formatMoment(stop.since, language)),
              texts.nextTry(formatMoment(stop.tryAt, language)),
              ...(stop.requestId === null ? [] : [texts.requestId(stop.requestId)]),
            ].join(' · ')}
          </p>
        </Notice>
      ))}
      {moves.map((move) => (
        <Notice key={move.library} tone="info" title={texts.moved(texts.libraries[move.library])}>
          <p>
            {texts.movedFrom(move.from.name, move.name)}{' '}
            <a href={move.webUrl} target="_blank" rel="noreferrer">
              {texts.openInSharePoint}
            </a>
          </p>
        </Notice>
      ))}
    </>
  );
}

function libraryName({ library, name }: ArchiveList['stops'][number], texts: ArchiveTexts): string {
  return name === null ? texts.libraries[library] : `${texts.libraries[library]} («${name}»)`;
}

type RetryAllProps = {
  readonly records: ArchiveList['records'];
  readonly texts: ArchiveTexts;
  readonly onRetried: () => void;
};

/** Takes up everything that is not archived; where there is more than one, since each has a button of its own. */
export function RetryAllButton({ records, texts, onRetried }: RetryAllProps) {
  const { api, can } = useSession();
  const announce = useAnnounce();
  const left = records.filter(
    ({ status, reason, recall }) => status !== 'archived' && reason !== 'queued' && recall === null,
  ).length;
  const retry = useAction(
    () => api.send('POST', '/api/archive/retry'),
    () => {
      announce(texts.retriedAll(left));
      onRetried();
    },
  );
  if (left < 2 || !can('run-archive')) return null;
  return (
    <div className="retry">
      <Button disabled={retry.isBusy} onClick={() => void retry.run()}>
        {texts.retryAll(left)}
      </Button>
      {retry.failure && <ErrorNotice failure={retry.failure} />}
    </div>
  );
}
