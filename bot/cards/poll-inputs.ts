import type { Choice, Choices, PollOption, PollQuestion } from '../../src/core/polls/poll.ts';
import type { Texts } from '../texts/frame-texts.ts';
import { asWritten, paragraph } from './elements.ts';
import type { CardElement } from './elements.ts';

// An input's id says what its value answers, so that an answer can be read before the poll is looked up:
// `choice:<question>` holds an option's id, `points:<question>:<option>` a number.

/** More than this many options fold into a list, and what they mean is left to the tab. */
const optionsShownOpen = 7;

/** What somebody typed, as far as it can be shown again. */
export type Typed = Readonly<Record<string, Choice>>;

export function questionElements(
  question: PollQuestion,
  typed: Choices | Typed,
  texts: Texts,
  richness: 'with-meanings' | 'labels-only',
): readonly CardElement[] {
  const few = question.options.length <= optionsShownOpen;
  const showMeanings = few && richness === 'with-meanings';
  const hidesMeanings = !showMeanings && question.options.some((option) => option.meaning !== '');
  const before = Object.hasOwn(typed, question.id) ? typed[question.id] : undefined;
  const elsewhere = hidesMeanings
    ? [paragraph(texts.card.meaningsElsewhere, { size: 'small', isSubtle: true, spacing: 'small' })]
    : [];

  switch (question.kind) {
    case 'single-choice':
      return [
        {
          type: 'Input.ChoiceSet',
          id: `choice:${question.id}`,
          label: question.text,
          style: few ? 'expanded' : 'compact',
          wrap: true,
          isRequired: true,
          errorMessage: texts.card.chooseOneMissing,
          ...(few ? {} : { placeholder: texts.card.chooseOne }),
          ...(before?.kind === 'single-choice' ? { value: before.optionId } : {}),
          choices: question.options.map((option) => ({
            title: optionText(option, showMeanings),
            value: option.id,
          })),
        },
        ...elsewhere,
      ];
    case 'priority-points':
      return [
        paragraph(asWritten(question.text), { weight: 'bolder', spacing: 'medium' }),
        paragraph(texts.card.budget(question.budget, question.maxPerOption), { spacing: 'none' }),
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
            errorMessage: texts.card.pointsWrong(question.maxPerOption),
          };
        }),
        ...elsewhere,
      ];
  }
}

function optionText(option: PollOption, withMeaning: boolean): string {
  return withMeaning && option.meaning !== ''
    ? `${option.label} – ${option.meaning}`
    : option.label;
}

/** The longest answer that is looked at: ten questions of sixty options, with room. Anything more is not from a card of ours. */
const mostInputs = 1_000;

/**
 * Reads what a card sent back. Values are taken as they are: a number that is no number becomes NaN and is refused by the rule, so that the person
 * hears which question it was. Returns null for what no card of ours sends.
 */
export function readInputs(data: Readonly<Record<string, unknown>>): Typed | null {
  const entries = Object.entries(data);
  if (entries.length > mostInputs) return null;
  const typed: Record<string, Choice> = Object.create(null) as Record<string, Choice>;
  for (const [id, value] of entries) {
    const [kind, questionId = '', optionId = ''] = id.split(':');
    if (kind === 'choice') {
      if (typeof value !== 'string') return null;
      // An untouched list sends an empty text: not answered.
      if (value !== '') typed[questionId] = { kind: 'single-choice', optionId: value };
    } else if (kind === 'points') {
      const points = readPoints(value);
      const before = typed[questionId];
      const others = before?.kind === 'priority-points' ? before.points : {};
      typed[questionId] = {
        kind: 'priority-points',
        points: points === null ? others : { ...others, [optionId]: points },
      };
    }
  }
  return { ...typed };
}

/** Null for an input left empty. Clients send numbers as text or as numbers; some write a decimal comma. */
function readPoints(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim().replace(',', '.');
  return text === '' ? null : Number(text);
}
