import type { Choice } from '../../../src/core/polls/choice.ts';
import type { PollQuestion, QuestionKind } from '../../../src/core/polls/poll-question.ts';
import { uuid } from './ids.ts';

type Of<Kind extends QuestionKind> = Extract<PollQuestion, { kind: Kind }>;
type EveryQuestion = { readonly [Kind in QuestionKind]: Of<Kind> };
type Size = { readonly count: number; readonly label: string; readonly meaning: string };

/** Five options, called A to E. */
const small: Size = { count: 5, label: '', meaning: '' };

/** Ids of the options of a kind: `itemId('ranking', 0)` is its first. */
export function itemId(kind: QuestionKind, index: number): string {
  return uuid(10_000 + 100 * order.indexOf(kind) + index);
}

const order = [
  'single-choice', 'multiple-choice', 'ranking', 'priority-points', 'scale',
  'agreement', 'trade-off', 'knowledge-reaction', 'verification', 'open-text',
] as const satisfies readonly QuestionKind[]; // prettier-ignore

export function questionIdOf(kind: QuestionKind): string {
  return uuid(20_000 + order.indexOf(kind));
}

/** One question of each kind, by its kind. */
export function everyQuestion({ count, label, meaning }: Size = small): EveryQuestion {
  const head = <Kind extends QuestionKind>(kind: Kind) =>
    ({ id: questionIdOf(kind), kind, text: `Spørsmål: ${kind}`, reason: 'off' }) as const;
  const options = (kind: QuestionKind) =>
    Array.from({ length: count }, (_, index) => ({
      id: itemId(kind, index),
      label: `${label}${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : index}`,
      meaning,
    }));
  return {
    'single-choice': { ...head('single-choice'), options: options('single-choice') },
    'multiple-choice': {
      ...head('multiple-choice'),
      ...{ options: options('multiple-choice'), fewest: 2, most: 3 },
    },
    ranking: { ...head('ranking'), options: options('ranking'), places: 3 },
    'priority-points': {
      ...head('priority-points'),
      ...{ options: options('priority-points'), budget: 10, maxPerOption: 6 },
    },
    scale: { ...head('scale'), steps: 5, lowest: 'Helt uenig', highest: 'Helt enig' },
    agreement: { ...head('agreement'), options: options('agreement') },
    'trade-off': {
      ...head('trade-off'),
      left: { label: `${label}Bygge tettere`, meaning },
      right: { label: `${label}Verne mer`, meaning },
    },
    'knowledge-reaction': {
      ...head('knowledge-reaction'),
      options: options('knowledge-reaction'),
    },
    verification: { ...head('verification'), options: options('verification') },
    'open-text': { ...head('open-text'), longest: 200 },
  };
}

export const everyKind: readonly QuestionKind[] = order;

/** An answer that is taken, to one question of each kind. */
export const everyAnswer = {
  'single-choice': { kind: 'single-choice', optionId: itemId('single-choice', 1) },
  'multiple-choice': {
    kind: 'multiple-choice',
    optionIds: [itemId('multiple-choice', 0), itemId('multiple-choice', 2)],
  },
  ranking: {
    kind: 'ranking',
    places: {
      [itemId('ranking', 2)]: 1,
      [itemId('ranking', 0)]: 2,
      [itemId('ranking', 1)]: 3,
    },
  },
  'priority-points': {
    kind: 'priority-points',
    points: { [itemId('priority-points', 0)]: 6, [itemId('priority-points', 4)]: 4 },
  },
  scale: { kind: 'scale', step: 4 },
  agreement: { kind: 'agreement', stances: perItem('agreement', 'agree') },
  'trade-off': { kind: 'trade-off', position: -2 },
  'knowledge-reaction': {
    kind: 'knowledge-reaction',
    reactions: { [itemId('knowledge-reaction', 0)]: { reaction: 'curious', words: 'Hvorfor nå?' } },
  },
  verification: {
    kind: 'verification',
    answers: perItem('verification', { answer: 'partly', missing: 'Skoleveien' }),
  },
  'open-text': { kind: 'open-text', text: 'Husk barna.' },
} as const satisfies { readonly [Kind in QuestionKind]: Choice };

function perItem<Said>(kind: QuestionKind, said: Said): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Array.from({ length: small.count }, (_, index) => [itemId(kind, index), said]),
  );
}
