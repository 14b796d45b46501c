import type { ArchiveList } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
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
