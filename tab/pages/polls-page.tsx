import { pollList } from '../../src/contracts/polls.ts';
import type { PollSummary } from '../../src/contracts/polls.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AnsweredBar } from '../parts/polls/answered-bar.tsx';
import { PollStatusWord } from '../parts/polls/poll-status-word.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { pollTexts } from '../texts/polls.ts';
import { useTexts } from '../texts/texts.ts';
import { wordTexts } from '../texts/words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

export default function PollsPage() {
  const loaded = useLoaded('/api/polls', pollList);
  const texts = useTexts(pollTexts);
  return (
    <WhenLoaded of={loaded}>
      {({ polls }) => {
        const waiting = polls.filter(({ mine }) => mine === 'waiting');
        const others = polls.filter(({ mine }) => mine !== 'waiting');
        return (
          <Page
            title={texts.title}
            lead={
              <>
                {texts.lead} <RouteLink to="/check-ins">{texts.toCheckIns}</RouteLink>
              </>
            }
          >
            {polls.length === 0 && (
              <EmptyState title={texts.empty}>
                <p>{texts.emptyText}</p>
              </EmptyState>
            )}
            {waiting.length > 0 && (
              <Section title={texts.waiting}>
                <PollCards polls={waiting} />
              </Section>
            )}
            {others.length > 0 && (
              <Section title={texts.others}>
                <PollCards polls={others} />
              </Section>
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

function PollCards({ polls }: { readonly polls: readonly PollSummary[] }) {
  const texts = useTexts(pollTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  return (
    <ul className="card-list">
      {polls.map((poll) => (
        <li key={poll.id} className="card">
          <span className="card-row">
            <RouteLink to={`/polls/${poll.id}`} className="card-name">
              {poll.title}
            </RouteLink>
            <span className="button-row">
              {poll.mine !== 'not-asked' && (
                <StatusWord tone={poll.mine === 'waiting' ? 'attention' : 'done'}>
                  {texts.mine[poll.mine]}
                </StatusWord>
              )}
              <PollStatusWord status={poll.status} />
            </span>
          </span>
          <p>{poll.purpose}</p>
          <p className="quiet">
            {poll.audience} · {words.deadline(dates.momentAndDistance(poll.closesAt))}
          </p>
          {poll.status !== 'draft' && (
            <AnsweredBar answered={poll.answered} eligible={poll.eligible} />
          )}
          {poll.outcomeNote !== '' && (
            <p className="prose">
              <strong>{texts.whatCameOfIt}:</strong> {poll.outcomeNote}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
