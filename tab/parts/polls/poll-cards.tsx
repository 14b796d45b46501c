import type { PollSummary } from '../../../src/contracts/polls.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { AnsweredBar } from './answered-bar.tsx';
import { openingWords } from './opening-words.ts';
import { PollStatusWord } from './poll-status-word.tsx';

/** Polls in a list: what a closed one led to stands before what it was for. */
export function PollCards({ polls }: { readonly polls: readonly PollSummary[] }) {
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
          {poll.outcomeNote !== '' && (
            <p className="prose">
              <strong>{texts.whatCameOfIt}:</strong> {poll.outcomeNote}
            </p>
          )}
          <p>{poll.purpose}</p>
          <p className="quiet">
            {poll.audience} · {words.deadline(dates.momentAndDistance(poll.closesAt))}
          </p>
          {poll.plan && <DraftPlan plan={poll.plan} />}
          {poll.status !== 'draft' && (
            <AnsweredBar answered={poll.answered} eligible={poll.eligible} />
          )}
        </li>
      ))}
    </ul>
  );
}

type DraftPlanProps = { readonly plan: NonNullable<PollSummary['plan']> };

/** When a draft opens, and why it could not when it was to. */
function DraftPlan({ plan: { opening, phase, failure } }: DraftPlanProps) {
  const texts = useTexts(pollLifeTexts);
  const dates = useDates();
  if (failure)
    return (
      <Notice tone="attention">
        <p>
          <strong>{texts.failed(dates.moment(failure.at))}</strong>
        </p>
        <p>{texts.failures[failure.code]}</p>
      </Notice>
    );
  return <p>{openingWords(texts, dates, { opening, phase })}</p>;
}
