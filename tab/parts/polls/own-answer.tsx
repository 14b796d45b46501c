import { Button } from '@fluentui/react-components';
import { unansweredAdded } from '../../../src/contracts/poll-questions.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { addedStatementTexts } from '../../texts/added-statements.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { saidOf } from './said-of.ts';

type OwnAnswerProps = {
  readonly page: PollPage;
  readonly own: NonNullable<PollPage['ownAnswer']>;
  readonly onChange: () => void;
};

/** What one answered, with a way to change it while there is time. */
export function OwnAnswer({ page, own, onChange }: OwnAnswerProps) {
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const dates = useDates();
  const visible = useTexts(pollVisibilityTexts);
  const added = useTexts(addedStatementTexts);
  const unanswered = unansweredAdded(page.poll.questions, own.choices);
  const moment = dates.moment(own.answeredAt);
  if (page.poll.visibility === 'anonymous')
    return (
      <div className="card">
        <p>{visible.sealedAnswer(moment)}</p>
        {page.mayAnswer && (
          <>
            <p className="quiet">{visible.answerAnewHint}</p>
            <p>
              <Button onClick={onChange}>{visible.answerAnew}</Button>
            </p>
          </>
        )}
      </div>
    );
  return (
    <div className="card">
      <p>{page.mayAnswer ? texts.answeredAt(moment) : texts.answeredFinal(moment)}</p>
      <dl className="own-answer">
        {page.poll.questions.map((question) => {
          const choice = own.choices[question.id];
          const said = choice ? saidOf(question, choice, kindTexts, texts.points) : [];
          return (
            <div key={question.id}>
              <dt className="quiet">{question.text}</dt>
              {said.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          );
        })}
      </dl>
      {page.mayAnswer && unanswered > 0 && (
        <p className="numbers">
          <strong>{added.unanswered(unanswered)}</strong>
        </p>
      )}
      {page.mayAnswer && (
        <p>
          <Button onClick={onChange}>{texts.change}</Button>
        </p>
      )}
    </div>
  );
}
