import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { choices } from '../../../src/contracts/poll-choices.ts';
import { pollPage } from '../../../src/contracts/polls.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { isAnswered } from './choice-of.ts';
import { QuestionInput } from './question-input.tsx';

type AnswerFormProps = {
  readonly page: PollPage;
  readonly onAnswered: (page: PollPage) => void;
  /** Only when there is an answer to go back to. */
  readonly onCancel: (() => void) | null;
};

/** What can be filled in or pressed. */
const fillable = 'input:not(:disabled), textarea, button:not([aria-disabled="true"])';

/** The answer, kept in the window until the server has it. */
export function AnswerForm({ page, onAnswered, onCancel }: AnswerFormProps) {
  const api = useApi();
  const texts = useTexts(pollTexts);
  const announce = useAnnounce();
  const { poll, ownAnswer } = page;
  const draft = useDraft(`answer:${poll.id}`, choices, () => ownAnswer?.choices ?? {});
  const [isIncomplete, setIncomplete] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const answer = useAction(
    () =>
      api.ask('PUT', `/api/polls/${poll.id}/answer`, {
        body: { choices: draft.value },
        contract: pollPage,
      }),
    (changed) => {
      draft.forget();
      announce(texts.answerSaved);
      onAnswered(changed);
    },
  );

  const lacks = (question: PollPage['poll']['questions'][number]) =>
    !isAnswered(question, draft.value[question.id]);

  const send = () => {
    const missing = poll.questions.find(lacks);
    setIncomplete(missing !== undefined);
    if (!missing) return void answer.run();
    // On a phone it is far above the button: whoever forgot it is taken there.
    const place = form.current?.querySelector(`[data-question="${missing.id}"]`);
    place?.querySelector<HTMLElement>(fillable)?.focus();
  };

  return (
    <form
      ref={form}
      className="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="advice">{texts.advice}</p>
      {draft.wasKept && <p className="quiet">{texts.keptAnswer}</p>}
      {poll.questions.map((question) => (
        <div key={question.id} className="asked-question" data-question={question.id}>
          <QuestionInput
            question={question}
            given={draft.value[question.id]}
            onGive={(choice) => {
              draft.write({ ...draft.value, [question.id]: choice });
            }}
          />
          {isIncomplete && lacks(question) && (
            <p className="asked-missing">
              <span aria-hidden="true">! </span>
              {texts.unansweredHere}
            </p>
          )}
        </div>
      ))}
      {isIncomplete && poll.questions.some(lacks) && <p role="alert">{texts.unanswered}</p>}
      {answer.failure && <ErrorNotice failure={answer.failure} />}
      <div className="button-row">
        <Button appearance="primary" size="large" type="submit" disabled={answer.isBusy}>
          {ownAnswer ? texts.saveChange : texts.answer}
        </Button>
        {onCancel && (
          <Button
            size="large"
            onClick={() => {
              draft.forget();
              onCancel();
            }}
          >
            {texts.cancelChange}
          </Button>
        )}
      </div>
    </form>
  );
}
