import { furthestPosition } from '../../src/contracts/poll-questions.ts';
import type { Pole, PollQuestion } from '../../src/core/polls/poll-question.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { asWritten, paragraph } from './elements.ts';
import type { CardElement } from './elements.ts';
import type { Drawing } from './drawing.ts';

/** More steps than this fold into a list. */
const stepsShownOpen = 7;

/** The steps with words at the ends, and «vet ikke» apart, last: it is no step. */
export function scaleElements(
  question: Extract<PollQuestion, { kind: 'scale' }>,
  { before, language }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  const { steps, lowest, highest } = question;
  const isOpen = steps <= stepsShownOpen;
  const ends = new Map([
    [1, lowest],
    [steps, highest],
  ]);
  return [
    {
      type: 'Input.ChoiceSet',
      id: `scale:${question.id}`,
      label: question.text,
      style: isOpen ? 'expanded' : 'compact',
      wrap: true,
      isRequired: true,
      errorMessage: texts.stepMissing,
      ...(isOpen ? {} : { placeholder: texts.chooseStep }),
      ...valueOf(before?.kind === 'scale' ? before.step : undefined),
      choices: [
        ...Array.from({ length: steps }, (_, index) => ({
          title: texts.step(index + 1, ends.get(index + 1)),
          value: String(index + 1),
        })),
        { title: texts.unsure, value: 'unsure' },
      ],
    },
  ];
}

/** The positions from one goal to the other, in words: a row of numbers says nothing of which goal is where. */
export function tradeOffElements(
  question: Extract<PollQuestion, { kind: 'trade-off' }>,
  { before, language, showMeanings }: Drawing,
): readonly CardElement[] {
  const texts = questionTexts[language];
  const { left, right } = question;
  const meanings = [left, right].filter(({ meaning }) => showMeanings && meaning !== '');
  return [
    paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
    ...meanings.map((pole) => paragraph(poleText(pole), { spacing: 'small' })),
    {
      type: 'Input.ChoiceSet',
      id: `position:${question.id}`,
      label: texts.between(left.label, right.label),
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: texts.positionMissing,
      ...valueOf(before?.kind === 'trade-off' ? before.position : undefined),
      choices: [
        ...Array.from({ length: 2 * furthestPosition + 1 }, (_, index) => {
          const position = index - furthestPosition;
          return {
            title: texts.position(position, left.label, right.label),
            value: String(position),
          };
        }),
        { title: texts.unsure, value: 'unsure' },
      ],
    },
  ];
}

function poleText({ label, meaning }: Pole): string {
  return `**${asWritten(label)}**: ${asWritten(meaning)}`;
}

function valueOf(given: number | 'unsure' | undefined): { readonly value?: string } {
  return given === undefined || Number.isNaN(given) ? {} : { value: String(given) };
}
