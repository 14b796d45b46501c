import { liveRoundPage } from '../../src/contracts/live-round.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AskedDirections } from '../parts/live/asked-directions.tsx';
import { AskedQuestions } from '../parts/live/asked-questions.tsx';
import { HeldAgendaList } from '../parts/live/held-agenda-list.tsx';
import { LiveClock } from '../parts/live/live-clock.tsx';
import { NewestContributions } from '../parts/live/newest-contributions.tsx';
import { NoteTakers } from '../parts/live/note-takers.tsx';
import { useProgress } from '../parts/live/use-progress.ts';
import { LinkButton } from '../routing/route-link.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { liveTexts } from '../texts/live.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { useServerNow } from '../ui/use-server-now.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import type { LiveRoundPage } from '../../src/contracts/live-round.ts';
import '../parts/live/live.css';

/** The facilitator's screen while a round is held. */
export default function LiveRound({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}/live`, liveRoundPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <Loaded page={page} onChanged={loaded.refetch} />}
    </WhenLoaded>
  );
}

type LoadedProps = { readonly page: LiveRoundPage; readonly onChanged: () => void };

function Loaded({ page, onChanged }: LoadedProps) {
  const texts = useTexts(liveTexts);
  const { now, deviceAheadMinutes } = useServerNow();
  const progress = useProgress(page, onChanged);
  const { round } = page;
  const isUnderWay = round.status === 'under-way';
  const isClosed = round.status === 'closed';
  return (
    <Page
      title={round.title}
      up={{ to: `/rounds/${round.id}`, label: texts.toRound }}
      isWide
      actions={
        <>
          <LinkButton to={`/rounds/${round.id}/projector`} target="_blank" rel="noopener">
            {texts.toProjector}
          </LinkButton>
          <LinkButton to={`/rounds/${round.id}/notes`}>{texts.toNotes}</LinkButton>
        </>
      }
    >
      {deviceAheadMinutes !== null && (
        <Notice tone="attention">
          <p>{texts.deviceClock(deviceAheadMinutes)}</p>
        </Notice>
      )}
      {!isUnderWay && (
        <EmptyState title={isClosed ? texts.roundClosed : texts.notUnderWay}>
          <p>{isClosed ? texts.roundClosedHint : texts.notUnderWayHint}</p>
          <LinkButton to={`/rounds/${round.id}`} primary>
            {texts.toRound}
          </LinkButton>
        </EmptyState>
      )}
      {isUnderWay && <LiveClock page={page} now={now} progress={progress} />}
      {progress.isPassed && (
        <Notice tone="attention">
          <p>{texts.conflict}</p>
        </Notice>
      )}
      {progress.failure && !progress.isPassed && <ErrorNotice failure={progress.failure} />}
      <div className="live-columns">
        <AskedQuestions page={page} progress={progress} />
        <NewestContributions page={page} progress={progress} />
        <AskedDirections page={page} />
        <HeldAgendaList page={page} now={now} progress={progress} />
        <NoteTakers page={page} onChanged={onChanged} />
      </div>
    </Page>
  );
}
