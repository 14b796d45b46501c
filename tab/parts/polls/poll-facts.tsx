import { takesWords } from '../../../src/contracts/poll-questions.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

/** What one should know before answering: what it is for, who sees it, until when. */
export function PollFacts({ page }: { readonly page: PollPage }) {
  const texts = useTexts(pollTexts);
  const visible = useTexts(pollVisibilityTexts);
  const dates = useDates();
  const { poll, audience, round, process } = page;
  return (
    <dl className="facts card">
      <dt>{texts.usedFor}</dt>
      <dd>{poll.purpose}</dd>
      <dt>{texts.whoSees}</dt>
      <dd>
        {poll.anonymousUse && <p>{visible.useSaid[poll.anonymousUse]}</p>}
        {visible.promise[poll.visibility]}
        {poll.questions.some(takesWords) && ` ${visible.wordsShown[poll.visibility]}`}
      </dd>
      <dt>{visible.howLong}</dt>
      <dd>{visible.kept[poll.visibility]}</dd>
      <dt>{texts.until}</dt>
      <dd>{dates.momentAndDistance(poll.closedAt ?? poll.closesAt)}</dd>
      <dt>{texts.asked}</dt>
      <dd>{audience.name}</dd>
      <dt>{texts.belongsTo}</dt>
      <dd>
        {round ? (
          <RouteLink to={`/rounds/${round.id}`}>{round.title}</RouteLink>
        ) : (
          <RouteLink to={`/processes/${process.id}`}>{process.title}</RouteLink>
        )}
      </dd>
    </dl>
  );
}
