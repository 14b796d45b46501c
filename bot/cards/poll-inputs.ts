import type { Choice, Choices } from '../../src/core/polls/choice.ts';
import { never } from '../../src/core/decision.ts';
import { longestReason } from '../../src/contracts/poll-choices.ts';
import { addedTo, optionsOf } from '../../src/contracts/poll-questions.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { textsIn } from '../texts/texts.ts';
import {
  pointsElements,
  rankingElements,
  severalElements,
  singleElements,
} from './choice-inputs.ts';
import type { Drawing } from './drawing.ts';
import { paragraph } from './elements.ts';
import type { CardElement } from './elements.ts';
import { agreementElements, reactionElements, understandingElements } from './item-inputs.ts';
import { scaleElements, tradeOffElements } from './line-inputs.ts';
import { textInput } from './text-input.ts';

// An input's id says what its value answers, so that an answer can be read before the poll is looked up (`read-poll-inputs.ts`).

/** More than this many options fold into a list, and what they mean is left to the tab. */
const optionsShownOpen = 7;

/** What somebody typed, as far as it can be shown again. */
export type Typed = Readonly<Record<string, Choice>>;

export function questionElements(
  question: PollQuestion,
  typed: Choices | Typed,
  language: Language,
  richness: 'with-meanings' | 'labels-only',
  /** How many of the statements that participants added find room. */
  roomForAdded = Number.POSITIVE_INFINITY,
): readonly CardElement[] {
  const options = optionsOf(question);
  const isFew = options.length <= optionsShownOpen;
  const showMeanings = isFew && richness === 'with-meanings';
  const hidesMeanings = !showMeanings && options.some((option) => option.meaning !== '');
  const before = Object.hasOwn(typed, question.id) ? typed[question.id] : undefined;
  return [
    ...inputsOf(withRoom(question, roomForAdded), { before, language, isFew, showMeanings }),
    ...addedElements(question, roomForAdded, language),
    ...(hidesMeanings ? [paragraph(textsIn(language).card.meaningsElsewhere, { size: 'small', isSubtle: true, spacing: 'small' })] : []),
    ...reasonElements(question, before, language),
  ]; // prettier-ignore
}

function withRoom(question: PollQuestion, room: number): PollQuestion {
  if (question.kind !== 'agreement') return question;
  const shown = new Set(addedTo(question).slice(0, room));
  const options = question.options.filter((one) => one.isAdded !== true || shown.has(one.id));
  return { ...question, options };
}

/** What is left to the tab: statements without room. */
function addedElements(
  question: PollQuestion,
  room: number,
  language: Language,
): readonly CardElement[] {
  if (question.kind !== 'agreement' || question.mayAdd !== true) return [];
  const texts = questionTexts[language];
  const added = addedTo(question).length;
  const elsewhere = Math.max(0, added - room);
  if (elsewhere === 0) return [];
  const line = texts.statementsElsewhere(elsewhere);
  return [paragraph(line, { size: 'small', isSubtle: true, spacing: 'small' })];
}

function inputsOf(question: PollQuestion, drawing: Drawing): readonly CardElement[] {
  switch (question.kind) {
    case 'single-choice':
      return singleElements(question, drawing);
    case 'multiple-choice':
      return severalElements(question, drawing);
    case 'ranking':
      return rankingElements(question, drawing);
    case 'priority-points':
      return pointsElements(question, drawing);
    case 'scale':
      return scaleElements(question, drawing);
    case 'trade-off':
      return tradeOffElements(question, drawing);
    case 'agreement':
      return agreementElements(question, drawing);
    case 'knowledge-reaction':
      return reactionElements(question, drawing);
    case 'verification':
      return understandingElements(question, drawing);
    case 'open-text': {
      const { before, language } = drawing;
      const texts = questionTexts[language];
      return [
        textInput({
          id: `text:${question.id}`,
          label: question.text,
          longest: question.longest,
          errorMessage: texts.textMissing(question.longest),
          isRequired: true,
          value: before?.kind === 'open-text' ? before.text : '',
        }),
      ];
    }
    default:
      return never(question);
  }
}

function reasonElements(
  { id, reason }: PollQuestion,
  before: Choice | undefined,
  language: Language,
): readonly CardElement[] {
  if (reason === 'off') return [];
  const texts = questionTexts[language];
  const isRequired = reason === 'required';
  return [
    textInput({
      id: `reason:${id}`,
      label: isRequired ? texts.reasonWanted : texts.reason,
      longest: longestReason,
      errorMessage: isRequired ? texts.reasonMissing : texts.textTooLong(longestReason),
      isRequired,
      value: before?.reason ?? '',
    }),
  ];
}
