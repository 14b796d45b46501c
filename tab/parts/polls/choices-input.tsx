import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { OptionText } from './option-text.tsx';

export function OneChoiceInput({ question, given, onGive }: Asked<'single-choice'>) {
  const texts = useTexts(pollTexts);
  const chosen = given?.kind === 'single-choice' ? given.optionId : undefined;
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      <p className="quiet">{texts.chooseOne}</p>
      {question.options.map((option) => (
        <label key={option.id} className="choice">
          <input
            type="radio"
            name={question.id}
            checked={chosen === option.id}
            onChange={() => {
              onGive({ kind: 'single-choice', optionId: option.id });
            }}
          />
          <OptionText option={option} />
        </label>
      ))}
    </fieldset>
  );
}

export function SeveralChoicesInput({ question, given, onGive }: Asked<'multiple-choice'>) {
  const texts = useTexts(pollKindTexts);
  const chosen = given?.kind === 'multiple-choice' ? given.optionIds : [];
  const isFull = chosen.length >= question.most;
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      <p className="quiet">{texts.chooseSeveral(question.fewest, question.most)}</p>
      {question.options.map((option) => {
        const isChosen = chosen.includes(option.id);
        return (
          <label key={option.id} className="choice">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={() => {
                const others = chosen.filter((id) => id !== option.id);
                const optionIds = isChosen ? others : [...others, option.id];
                onGive({ kind: 'multiple-choice', optionIds });
              }}
            />
            <OptionText option={option} />
          </label>
        );
      })}
    </fieldset>
  );
}
