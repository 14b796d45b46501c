import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
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
  /** Was it sent just now? Then it is brought forward as a receipt. */
  readonly isNew: boolean;
  readonly onChange: () => void;
};

/** What one answered, with a way to change it while there is time. */
export function OwnAnswer({ page, own, isNew, onChange }: OwnAnswerProps) {
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const dates = useDates();
  const visible = useTexts(pollVisibilityTexts);
  const added = useTexts(addedStatementTexts);
  const unanswered = unansweredAdded(page.poll.questions, own.choices);
  const moment = dates.moment(own.answeredAt);
  if (page.poll.visibility === 'anonymous')
    return (
      <Receipt isNew={isNew}>
        <p>
          {page.poll.status === 'closed'
            ? visible.sealedAnswerOver(moment)
            : visible.sealedAnswer(moment)}
        </p>
        {page.mayAnswer && (
          <>
            <p className="quiet">{visible.answerAnewHint}</p>
            <p>
              <Button onClick={onChange}>{visible.answerAnew}</Button>
            </p>
          </>
        )}
      </Receipt>
    );
  return (
    <Receipt isNew={isNew}>
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
    </Receipt>
  );
}

type ReceiptProps = { readonly isNew: boolean; readonly children: ReactNode };

/** The form was long, and is gone: whoever sent it is taken to what came of it, by eye and by focus. */
function Receipt({ isNew, children }: ReceiptProps) {
  const texts = useTexts(pollTexts);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) said.current?.focus();
  }, [isNew]);
  return (
    <div className="card">
      {isNew && (
        <p className="receipt-said" ref={said} tabIndex={-1}>
          <span aria-hidden="true">✓ </span>
          {texts.answerSaved}
        </p>
      )}
      {children}
    </div>
  );
}
