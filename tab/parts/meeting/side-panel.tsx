import { screenPage } from '../../../src/contracts/live-round.ts';
import type { ScreenPage } from '../../../src/contracts/live-round.ts';
import { pollPage } from '../../../src/contracts/polls.ts';
import { roundPage } from '../../../src/contracts/rounds.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useQuery } from '../../routing/location.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { meetingTexts } from '../../texts/meeting.ts';
import { useTexts } from '../../texts/texts.ts';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { ScreenPicture } from '../live/screen-picture.tsx';
import { PollResults } from '../polls/poll-results.tsx';
import { currentPoll, shownPolls } from './current-poll.ts';
import './meeting.css';
import { ShareToStage } from './share-to-stage.tsx';

/** Beside a meeting: what is asked now, how it goes, and the way to answer. Narrow, and one thing at a time. */
export function SidePanel({ roundId }: { readonly roundId: string }) {
  const screen = useLoaded(`/api/rounds/${roundId}/screen`, screenPage);
  const round = useLoaded(`/api/rounds/${roundId}`, roundPage);
  return (
    <WhenLoaded of={screen}>
      {(page) => <WhenLoaded of={round}>{(held) => <Panel page={page} held={held} />}</WhenLoaded>}
    </WhenLoaded>
  );
}

type PanelProps = { readonly page: ScreenPage; readonly held: RoundPage };

function Panel({ page, held }: PanelProps) {
  const texts = useTexts(meetingTexts);
  const dates = useDates();
  const poll = currentPoll(held, useQuery().get('poll'));
  const { round, item } = page;
  const stage = `/rounds/${round.id}/stage${poll ? `?poll=${poll.id}` : ''}`;
  return (
    <Page title={round.title} up={{ to: '/meeting?choose=yes', label: texts.other }}>
      {item && (
        <p className="meeting-now">
          <strong>{texts.now}:</strong> {item.title}{' '}
          <span className="quiet numbers">–{dates.time(item.endsAt)}</span>
        </p>
      )}
      {poll ? (
        <PanelPoll pollId={poll.id} />
      ) : (
        <Section title={texts.question}>
          {page.question ? (
            <>
              <p className="meeting-question">{page.question.text}</p>
              <div className="meeting-picture">
                <ScreenPicture page={page} />
              </div>
            </>
          ) : (
            <p className="quiet">{texts.nothingAsked}</p>
          )}
        </Section>
      )}
      <ShareToStage key={stage} path={stage} />
      <OtherPolls held={held} shownId={poll?.id} />
      <p>
        <RouteLink to={`/rounds/${round.id}`}>{texts.toRound}</RouteLink>
      </p>
    </Page>
  );
}

function PanelPoll({ pollId }: { readonly pollId: string }) {
  const texts = useTexts(meetingTexts);
  const loaded = useLoaded(`/api/polls/${pollId}`, pollPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <>
          <Section title={texts.question}>
            <p className="meeting-question">{page.poll.title}</p>
            <div className="button-row">
              <LinkButton to={`/polls/${page.poll.id}`}>
                {page.mayAnswer && !page.ownAnswer ? texts.answer : texts.seePoll}
              </LinkButton>
            </div>
          </Section>
          <PollResults page={page} />
        </>
      )}
    </WhenLoaded>
  );
}

/** What else has been asked in the workshop, to be shown in place of it. */
function OtherPolls({
  held,
  shownId,
}: Pick<PanelProps, 'held'> & { readonly shownId: string | undefined }) {
  const texts = useTexts(meetingTexts);
  const polls = shownPolls(held);
  if (polls.length < 2) return null;
  return (
    <Section title={texts.polls}>
      <ul className="meeting-polls">
        {polls.map(({ id, title, answered, eligible }) => (
          <li key={id}>
            <RouteLink
              to={`/meeting?round=${held.round.id}&poll=${id}`}
              {...(id === shownId ? { 'aria-current': 'true' as const } : {})}
            >
              {title}
            </RouteLink>
            <div className="quiet numbers">
              {texts.answered(answered, eligible)}
              {id === shownId && ` · ${texts.shows}`}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
