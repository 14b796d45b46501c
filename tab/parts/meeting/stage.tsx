import { screenPage } from '../../../src/contracts/live-round.ts';
import { pollPage } from '../../../src/contracts/polls.ts';
import { roundPage } from '../../../src/contracts/rounds.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useQuery } from '../../routing/location.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { ScreenPicture } from '../live/screen-picture.tsx';
import { Screen } from '../live/screen.tsx';
import { PollResults } from '../polls/poll-results.tsx';
import { currentPoll } from './current-poll.ts';
import './meeting.css';

/** The shared stage: what is asked now and how it goes, big. Everybody's own Teams opens it as themselves, so each sees what the poll lets them see. */
export function Stage({ roundId }: { readonly roundId: string }) {
  const chosen = useQuery().get('poll');
  const screen = useLoaded(`/api/rounds/${roundId}/screen`, screenPage);
  const round = useLoaded(`/api/rounds/${roundId}`, roundPage);
  return (
    <WhenLoaded of={screen}>
      {(page) => (
        <WhenLoaded of={round}>
          {(held) => {
            const poll = currentPoll(held, chosen);
            return (
              <Screen
                page={page}
                title={poll?.title}
                isShowing={poll !== undefined || page.shown.length > 0}
              >
                {poll ? <StagePoll pollId={poll.id} /> : <ScreenPicture page={page} />}
              </Screen>
            );
          }}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

function StagePoll({ pollId }: { readonly pollId: string }) {
  const loaded = useLoaded(`/api/polls/${pollId}`, pollPage);
  return (
    <div className="stage-results">
      <WhenLoaded of={loaded}>{(page) => <PollResults page={page} />}</WhenLoaded>
    </div>
  );
}
