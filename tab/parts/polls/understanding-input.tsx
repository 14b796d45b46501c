import { understanding } from '../../../src/contracts/directions.ts';
import { longestWords } from '../../../src/contracts/poll-choices.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { OptionText } from './option-text.tsx';
import { TextField } from './text-field.tsx';
import { WordChoice } from './word-choice.tsx';

/** "Have we understood?", text by text; where not wholly, what is missing. */
export function UnderstandingInput({ question, given, onGive }: Asked<'verification'>) {
  const texts = useTexts(pollKindTexts);
  const answers = given?.kind === 'verification' ? given.answers : {};
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      {question.options.map((option) => {
        const own = answers[option.id] ?? { answer: null, missing: '' };
        const change = (part: Partial<typeof own>) => {
          onGive({
            kind: 'verification',
            answers: { ...answers, [option.id]: { ...own, ...part } },
          });
        };
        return (
          <fieldset key={option.id} className="item-asked">
            <legend>
              <OptionText option={option} />
            </legend>
            <WordChoice
              name={`${question.id}${option.id}`}
              words={understanding.options}
              titles={texts.understandings}
              chosen={own.answer ?? undefined}
              onChoose={(answer) => {
                change({ answer });
              }}
            />
            {own.answer !== null && (
              <TextField
                label={texts.missing}
                fullLabel={`${texts.missing} ${option.label}`}
                value={own.missing}
                longest={longestWords}
                onWrite={(missing) => {
                  change({ missing });
                }}
              />
            )}
          </fieldset>
        );
      })}
    </fieldset>
  );
}
