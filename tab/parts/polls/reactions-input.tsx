import { reactionKind } from '../../../src/contracts/knowledge.ts';
import { longestWords } from '../../../src/contracts/poll-choices.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { OptionText } from './option-text.tsx';
import { TextField } from './text-field.tsx';
import { WordChoice } from './word-choice.tsx';

/** What surprises, what makes curious, what is missing: a reaction to as many of the findings as one likes, with words. */
export function ReactionsInput({ question, given, onGive }: Asked<'knowledge-reaction'>) {
  const texts = useTexts(pollKindTexts);
  const reactions = given?.kind === 'knowledge-reaction' ? given.reactions : {};
  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      <p className="quiet">{texts.reactionRule}</p>
      {question.options.map((option) => {
        const own = reactions[option.id] ?? { reaction: null, words: '' };
        const change = (part: Partial<typeof own>) => {
          onGive({
            kind: 'knowledge-reaction',
            reactions: { ...reactions, [option.id]: { ...own, ...part } },
          });
        };
        return (
          <fieldset key={option.id} className="item-asked">
            <legend>
              <OptionText option={option} />
            </legend>
            <WordChoice
              name={`${question.id}${option.id}`}
              words={['none', ...reactionKind.options]}
              titles={{ none: texts.noReaction, ...texts.reactions }}
              chosen={own.reaction ?? 'none'}
              onChoose={(word) => {
                // Words that are written without a reaction would be said of nothing.
                change(word === 'none' ? { reaction: null, words: '' } : { reaction: word });
              }}
            />
            {own.reaction !== null && (
              <TextField
                label={texts.words}
                fullLabel={texts.wordsOn(option.label)}
                value={own.words}
                longest={longestWords}
                onWrite={(words) => {
                  change({ words });
                }}
              />
            )}
          </fieldset>
        );
      })}
    </fieldset>
  );
}
