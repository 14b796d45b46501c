import { roundList } from '../../src/contracts/rounds.ts';
import type { RoundSummary } from '../../src/contracts/rounds.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { SidePanel } from '../parts/meeting/side-panel.tsx';
import { Stage } from '../parts/meeting/stage.tsx';
import '../parts/meeting/meeting.css';
import { useQuery } from '../routing/location.ts';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useFrame } from '../teams/use-frame.ts';
import { meetingTexts } from '../texts/meeting.ts';
import { useTexts } from '../texts/texts.ts';
import { todayInOslo } from '../ui/clock.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Beside a meeting, or on its stage: the workshop that is under way, or the choice of one. */
export default function MeetingPage() {
  const query = useQuery();
  const frame = useFrame();
  const loaded = useLoaded('/api/rounds', roundList);
  return (
    <WhenLoaded of={loaded}>
      {({ rounds }) => {
        const offered = rounds.filter(isOfToday);
        const underWay = offered.filter(({ status }) => status === 'under-way');
        const [only, second] = underWay;
        const chosen =
          query.get('round') ?? (only && !second && !query.has('choose') ? only.id : null);
        if (chosen === null) return <ChooseRound rounds={offered} />;
        return frame === 'meetingStage' ? (
          <Stage roundId={chosen} />
        ) : (
          <SidePanel roundId={chosen} />
        );
      }}
    </WhenLoaded>
  );
}

type Rounds = readonly RoundSummary[];

const isOfToday = ({ status, startsAt }: Rounds[number]): boolean =>
  status === 'under-way' || (status === 'published' && osloDate(startsAt) === todayInOslo());

function ChooseRound({ rounds }: { readonly rounds: Rounds }) {
  const texts = useTexts(meetingTexts);
  const dates = useDates();
  if (rounds.length === 0)
    return (
      <Page title={texts.title}>
        <EmptyState title={texts.none}>
          <p>{texts.noneHint}</p>
          <LinkButton to="/rounds">{texts.toRounds}</LinkButton>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={texts.choose} lead={texts.chooseHint}>
      <ul className="card-list">
        {rounds.map(({ id, title, body, startsAt, status }) => (
          <li key={id} className="card">
            <RouteLink to={`/meeting?round=${id}`}>{title}</RouteLink>
            <div className="quiet">
              {body.name} · {dates.time(startsAt)}
            </div>
            {status === 'under-way' && (
              <div>
                <StatusWord tone="active">{texts.underWay}</StatusWord>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Page>
  );
}
