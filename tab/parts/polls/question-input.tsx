import type { PollQuestion } from '../../../src/contracts/polls.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Choice } from './choice-of.ts';
import { PointsInput } from './points-input.tsx';
import './question-input.css';

type QuestionInputProps = {
  readonly question: PollQuestion;
  readonly given: Choice | undefined;
  readonly onGive: (choice: Choice) => void;
};

/** One question with its options, to be answered. */
export function QuestionInput({ question, given, onGive }: QuestionInputProps) {
  const texts = useTexts(pollTexts);
  if (question.kind === 'priority-points')
    return <PointsInput question={question} given={given} onGive={onGive} />;
  const chosen = given?.kind === 'single-choice' ? given.optionId : undefined;
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      <p className="quiet">{texts.chooseOne}</p>
      {question.options.map(({ id, label, meaning }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name={question.id}
            checked={chosen === id}
            onChange={() => {
              onGive({ kind: 'single-choice', optionId: id });
            }}
          />
          <span>
            {label}
            {meaning !== '' && <span className="option-meaning quiet">{meaning}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
