import type { PollOption, PollQuestion } from '../../src/core/polls/poll-question.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asWritten, paragraph } from './elements.ts';
import type { CardElement } from './elements.ts';
import type { Drawing } from './drawing.ts';

type Of<Kind extends PollQuestion['kind']> = Extract<PollQuestion, { kind: Kind }>;

export function singleElements(
  question: Of<'single-choice'>,
  { before, language, isFew, showMeanings }: Drawing,
): readonly CardElement[] {
  const { card } = textsIn(language);
  return [
    {
      type: 'Input.ChoiceSet',
      id: `choice:${question.id}`,
      label: question.text,
      style: isFew ? 'expanded' : 'compact',
      wrap: true,
      isRequired: true,
      errorMessage: card.chooseOneMissing,
      ...(isFew ? {} : { placeholder: card.chooseOne }),
      ...(before?.kind === 'single-choice' ? { value: before.optionId } : {}),
      choices: choicesOf(question.options, showMeanings),
    },
  ];
}

export function severalElements(
  question: Of<'multiple-choice'>,
  { before, language, showMeanings }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  const rule = texts.chooseSeveral(question.fewest, question.most);
  return [
    {
      type: 'Input.ChoiceSet',
      id: `choices:${question.id}`,
      label: `${question.text} (${rule})`,
      // A list that folds takes one at a time.
      style: 'expanded',
      wrap: true,
      isMultiSelect: true,
      isRequired: true,
      errorMessage: texts.chooseSeveralMissing(question.fewest, question.most),
      ...(before?.kind === 'multiple-choice' ? { value: before.optionIds.join(',') } : {}),
      choices: choicesOf(question.options, showMeanings),
    },
  ];
}

/**
 * One short list of places for each option. The other way round, a list of options for each place, writes every option as many times as there are places,
 * and on a phone covers the options that are left.
 */
export function rankingElements(
  question: Of<'ranking'>,
  { before, language, showMeanings }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  const { places, options } = question;
  const isPartial = places < options.length;
  const choices = [
    ...(isPartial ? [{ title: texts.notPlaced, value: '0' }] : []),
    ...Array.from({ length: places }, (_, index) => ({
      title: texts.place(index + 1),
      value: String(index + 1),
    })),
  ];
  return [
    paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
    paragraph(texts.rankingRule(places, options.length), { spacing: 'none' }),
    ...options.map((option): CardElement => {
      const place = before?.kind === 'ranking' ? before.places[option.id] : undefined;
      const value = choices.find((choice) => choice.value === String(place))?.value;
      return {
        type: 'Input.ChoiceSet',
        id: `rank:${question.id}:${option.id}`,
        label: optionText(option, showMeanings),
        style: 'compact',
        wrap: true,
        ...(isPartial ? {} : { isRequired: true }),
        placeholder: texts.choosePlace,
        errorMessage: texts.placeMissing,
        ...(value === undefined ? {} : { value }),
        choices,
      };
    }),
  ];
}

export function pointsElements(
  question: Of<'priority-points'>,
  { before, language, showMeanings }: Drawing,
): readonly CardElement[] {
  const { card } = textsIn(language);
  return [
    paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
    paragraph(card.budget(question.budget, question.maxPerOption), { spacing: 'none' }),
    ...question.options.map((option): CardElement => {
      const points = before?.kind === 'priority-points' ? before.points[option.id] : undefined;
      return {
        type: 'Input.Number',
        id: `points:${question.id}:${option.id}`,
        label: optionText(option, showMeanings),
        min: 0,
        max: question.maxPerOption,
        // Never empty: Teams holds back an empty number that has bounds, required or not (AdaptiveCards #8347), and 0 says what an empty field means.
        value: points === undefined || !Number.isFinite(points) ? 0 : points,
        errorMessage: card.pointsWrong(question.maxPerOption),
      };
    }),
  ];
}

function choicesOf(options: readonly PollOption[], showMeanings: boolean) {
  return options.map((option) => ({ title: optionText(option, showMeanings), value: option.id }));
}

export function optionText(option: PollOption, withMeaning: boolean): string {
  return withMeaning && option.meaning !== ''
    ? `${option.label} – ${option.meaning}`
    : option.label;
}
