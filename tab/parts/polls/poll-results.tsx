import type { PollPage } from '../../../src/contracts/polls.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { AnsweredBar } from './answered-bar.tsx';
import './poll-results.css';
import { EarlierAskings } from './earlier-askings.tsx';
import { QuestionResults } from './question-results.tsx';
import { ResultsMenu } from './results-menu.tsx';

type PollResultsProps = {
  readonly page: PollPage;
  /** To be taken away as files and compared with earlier: on its own page, and not where a meeting looks at it. */
  readonly isOwnPage?: boolean;
};

/** What the answers come to, question by question, or why it is not shown. */
export function PollResults({ page, isOwnPage = false }: PollResultsProps) {
  const texts = useTexts(pollTexts);
  const words = useTexts(wordTexts);
  const visible = useTexts(pollVisibilityTexts);
  const { poll, results, resultsHidden } = page;
  const { answered, eligible } = results ?? page;
  return (
    <>
      <Section
        title={texts.results}
        {...(results && poll.status === 'open' && { hint: texts.resultsLive })}
      >
        {poll.status !== 'draft' && (
          <div>
            <AnsweredBar answered={answered} eligible={eligible} />
            {answered < eligible && (
              <p className="quiet numbers">{words.notAnswered(eligible - answered)}</p>
            )}
          </div>
        )}
        {resultsHidden && (
          <Notice>
            <p>{texts.hidden[resultsHidden]}</p>
          </Notice>
        )}
        {results && (
          <p className="quiet">
            {visible.shownSo}: {visible.means[poll.visibility]}
          </p>
        )}
        {results?.questions.map((question) => (
          <QuestionResults key={question.questionId} result={question} isOwnPage={isOwnPage} />
        ))}
        {results && isOwnPage && <ResultsMenu pollId={poll.id} />}
      </Section>
      {results && isOwnPage && poll.status === 'closed' && <EarlierAskings page={page} />}
    </>
  );
}
