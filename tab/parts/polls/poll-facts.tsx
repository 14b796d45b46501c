import type { ReactNode } from 'react';
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
  const { poll, audience, round, process } = page;
  return (
    <FactList
      poll={poll}
      until={poll.closedAt ?? poll.closesAt}
      isOver={poll.closedAt !== null}
      asked={audience.name}
    >
      <dt>{texts.belongsTo}</dt>
      <dd>
        {round ? (
          <RouteLink to={`/rounds/${round.id}`}>{round.title}</RouteLink>
        ) : (
          <RouteLink to={`/processes/${process.id}`}>{process.title}</RouteLink>
        )}
      </dd>
    </FactList>
  );
}

type FactListProps = {
  readonly poll: Pick<PollPage['poll'], 'purpose' | 'visibility' | 'anonymousUse'> & {
    readonly questions: readonly Parameters<typeof takesWords>[0][];
  };
  readonly until: PollPage['poll']['closesAt'];
  /** Is `until` when it was closed? */
  readonly isOver?: boolean;
  readonly asked: string;
  readonly children?: ReactNode;
};

/** The same of a poll that is not saved, and belongs nowhere yet. */
export function FactList({ poll, until, isOver = false, asked, children }: FactListProps) {
  const texts = useTexts(pollTexts);
  const visible = useTexts(pollVisibilityTexts);
  const dates = useDates();
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
      <dt>{isOver ? texts.wasClosed : texts.until}</dt>
      <dd>{dates.momentAndDistance(until)}</dd>
      <dt>{texts.asked}</dt>
      <dd>{asked}</dd>
      {children}
    </dl>
  );
}
