import { understanding } from '../../src/contracts/directions.ts';
import { reactionKind } from '../../src/contracts/knowledge.ts';
import { longestWords, stance } from '../../src/contracts/poll-choices.ts';
import type { PollOption, PollQuestion, Statement } from '../../src/core/polls/poll-question.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { optionText } from './choice-inputs.ts';
import { asWritten, paragraph } from './elements.ts';
import type { CardElement, ChoiceSet } from './elements.ts';
import type { Drawing } from './drawing.ts';
import { textInput } from './text-input.ts';

type Of<Kind extends PollQuestion['kind']> = Extract<PollQuestion, { kind: Kind }>;

export function agreementElements(
  question: Of<'agreement'>,
  { before, language, isFew, showMeanings }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  return [
    paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
    ...question.options.map((option) =>
      wordList(asStated(option, texts.addedStatement), showMeanings, {
        id: `stance:${question.id}:${option.id}`,
        style: isFew ? 'expanded' : 'compact',
        words: stance.options,
        titles: texts.stances,
        value: before?.kind === 'agreement' ? before.stances[option.id] : undefined,
        errorMessage: texts.stanceMissing,
        placeholder: texts.chooseStance,
        isRequired: option.isAdded !== true,
      }),
    ),
  ];
}

/** A participant's own says so; nobody is told whose it is. */
function asStated(option: Statement, addedWords: string): PollOption {
  return option.isAdded === true ? { ...option, label: `${option.label} (${addedWords})` } : option;
}

export function reactionElements(
  question: Of<'knowledge-reaction'>,
  { before, language, showMeanings }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  return [
    paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
    paragraph(texts.reactionRule, { spacing: 'none' }),
    ...question.options.flatMap((option): readonly CardElement[] => {
      const given = before?.kind === 'knowledge-reaction' ? before.reactions[option.id] : undefined;
      return [
        wordList(option, showMeanings, {
          id: `reaction:${question.id}:${option.id}`,
          style: 'compact',
          words: ['', ...reactionKind.options],
          titles: { '': texts.noReaction, ...texts.reactions },
          value: given?.reaction ?? '',
          errorMessage: texts.noReaction,
          isRequired: false,
        }),
        textInput({
          id: `words:${question.id}:${option.id}`,
          label: texts.words,
          longest: longestWords,
          errorMessage: texts.textTooLong(longestWords),
          isRequired: false,
          value: given?.words ?? '',
        }),
      ];
    }),
  ];
}

export function understandingElements(
  question: Of<'verification'>,
  { before, language, showMeanings }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  return [
    paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
    ...question.options.flatMap((option): readonly CardElement[] => {
      const given = before?.kind === 'verification' ? before.answers[option.id] : undefined;
      return [
        wordList(option, showMeanings, {
          id: `understood:${question.id}:${option.id}`,
          style: 'expanded',
          words: understanding.options,
          titles: texts.understandings,
          value: given?.answer ?? undefined,
          errorMessage: texts.understandingMissing,
          isRequired: true,
        }),
        textInput({
          id: `missing:${question.id}:${option.id}`,
          label: texts.whatIsMissing,
          longest: longestWords,
          errorMessage: texts.textTooLong(longestWords),
          isRequired: false,
          value: given?.missing ?? '',
        }),
      ];
    }),
  ];
}

function wordList<Word extends string>(
  option: PollOption,
  showMeanings: boolean,
  given: {
    readonly id: string;
    readonly style: ChoiceSet['style'];
    readonly words: readonly Word[];
    readonly titles: Readonly<Record<Word, string>>;
    readonly value: Word | undefined;
    readonly errorMessage: string;
    readonly placeholder?: string;
    readonly isRequired: boolean;
  },
): ChoiceSet {
  const { id, style, words, titles, value, errorMessage, placeholder, isRequired } = given;
  return {
    type: 'Input.ChoiceSet',
    id,
    label: optionText(option, showMeanings),
    style,
    wrap: true,
    ...(isRequired ? { isRequired: true } : {}),
    errorMessage,
    ...(placeholder === undefined || style === 'expanded' ? {} : { placeholder }),
    ...(value === undefined ? {} : { value }),
    choices: words.map((word) => ({ title: titles[word], value: word })),
  };
}
