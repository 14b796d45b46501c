import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { AnsweredBar } from '../polls/answered-bar.tsx';
import { PollStatusWord } from '../polls/poll-status-word.tsx';

/** The round's polls, and how many have answered. */
export function RoundPolls({ page }: { readonly page: RoundPage }) {
  const texts = useTexts(roundTexts);
  const { can } = useSession();
  const { round, polls } = page;
  const mayAdd = can('prepare-polls') && round.status !== 'closed';
  return (
    <Section
      title={texts.polls}
      {...(mayAdd && {
        actions: <LinkButton to={`/rounds/${round.id}/polls/new`}>{texts.newPoll}</LinkButton>,
      })}
    >
      {polls.length === 0 && <p className="quiet">{texts.noPolls}</p>}
      <ul className="card-list">
        {polls.map((poll) => (
          <li key={poll.id} className="card">
            <span className="card-row">
              <RouteLink to={`/polls/${poll.id}`} className="card-name">
                {poll.title}
              </RouteLink>
              <PollStatusWord status={poll.status} />
            </span>
            {poll.status !== 'draft' && (
              <AnsweredBar answered={poll.answered} eligible={poll.eligible} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
