import type { PollPage } from '../../../src/contracts/polls.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { AnsweredBar } from './answered-bar.tsx';
import './poll-results.css';
import { QuestionResults } from './question-results.tsx';

/** What the answers come to, question by question, or why it is not shown. */
export function PollResults({ page }: { readonly page: PollPage }) {
  const texts = useTexts(pollTexts);
  const words = useTexts(wordTexts);
  const { poll, results, resultsHidden } = page;
  const { answered, eligible } = results ?? page;
  return (
    <Section
      title={texts.results}
      {...(results && poll.status === 'open' && { hint: texts.resultsLive })}
    >
      {poll.status !== 'draft' && (
        <div>
          <AnsweredBar answered={answered} eligible={eligible} />
          <p className="quiet numbers">{words.notAnswered(eligible - answered)}</p>
        </div>
      )}
      {resultsHidden && (
        <Notice>
          <p>{texts.hidden[resultsHidden]}</p>
        </Notice>
      )}
      {results?.questions.map((question) => (
        <QuestionResults key={question.questionId} result={question} />
      ))}
    </Section>
  );
}
