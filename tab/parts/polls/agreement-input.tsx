import { stance } from '../../../src/contracts/poll-choices.ts';
import { addedStatementTexts } from '../../texts/added-statements.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { OptionText } from './option-text.tsx';
import { WordChoice } from './word-choice.tsx';

/** Statements below each other, each to agree or disagree with or to pass over, and how many are left. */
export function AgreementInput({ question, given, onGive }: Asked<'agreement'>) {
  const texts = useTexts(pollKindTexts);
  const added = useTexts(addedStatementTexts);
  const stances = given?.kind === 'agreement' ? given.stances : {};
  const left = question.options.filter(
    ({ id, isAdded }) => isAdded !== true && stances[id] === undefined,
  ).length;
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      {question.options.map((option) => (
        <fieldset key={option.id} className="item-asked">
          <legend>
            <OptionText option={option} />
            {option.isAdded === true && <span className="option-meaning quiet">{added.mark}</span>}
          </legend>
          <WordChoice
            name={`${question.id}${option.id}`}
            words={stance.options}
            titles={texts.stances}
            chosen={stances[option.id]}
            onChoose={(said) => {
              onGive({ kind: 'agreement', stances: { ...stances, [option.id]: said } });
            }}
          />
        </fieldset>
      ))}
      <p className="quiet numbers" role="status">
        {texts.stancesLeft(left)}
      </p>
    </fieldset>
  );
}
