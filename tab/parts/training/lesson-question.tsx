import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { answerChecked } from '../../../src/contracts/training.ts';
import type { AnswerChecked, Lesson, Training } from '../../../src/contracts/training.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { trainingTexts } from '../../texts/training.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

type LessonQuestionProps = {
  readonly lesson: Lesson['key'];
  readonly question: Lesson['questions'][number];
  readonly onChecked: (training: Training) => void;
};

/** One question to check oneself. What was chosen stays in the window; the server remembers only that it was answered. */
export function LessonQuestion({ lesson, question, onChecked }: LessonQuestionProps) {
  const api = useApi();
  const texts = useTexts(trainingTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [checked, setChecked] = useState<AnswerChecked | null>(null);
  const answer = useAction(
    (optionId: string) =>
      api.ask('PUT', '/api/training/answers', {
        body: { lesson, questionId: question.id, optionId },
        contract: answerChecked,
      }),
    (value) => {
      setChecked(value);
      onChecked(value.training);
    },
  );
  const right = question.options.find(({ id }) => id === checked?.rightId)?.label ?? '';
  return (
    <form
      className="lesson-question"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(chosen === null);
        if (chosen !== null) void answer.run(chosen);
      }}
    >
      <fieldset className="question">
        <legend>{question.text}</legend>
        {question.isAnswered && !checked && <p className="quiet">{texts.answered}</p>}
        {question.options.map(({ id, label }) => (
          <label key={id} className="choice">
            <input
              type="radio"
              name={question.id}
              checked={chosen === id}
              onChange={() => {
                setChosen(id);
                setMissing(false);
                setChecked(null);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {isMissing && <p role="alert">{texts.chooseFirst}</p>}
      {answer.failure && <ErrorNotice failure={answer.failure} />}
      <Button type="submit" disabled={answer.isBusy}>
        {texts.answer}
      </Button>
      <div role="status">
        {checked && (
          <p className="lesson-because">
            <StatusWord tone={checked.isRight ? 'done' : 'attention'}>
              {checked.isRight ? texts.right : texts.notQuite(right)}
            </StatusWord>{' '}
            {checked.because}
          </p>
        )}
      </div>
    </form>
  );
}
