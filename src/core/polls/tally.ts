import { never } from '../decision.ts';
import type { Choice, Choices } from './choice.ts';
import type { TallyChange } from './poll.ts';

/**
 * The key of a sum that is of no option alone: the question's id with a step or a position, an item's id with what was said of it. An option's own sum has
 * the option's id as its key, and the count of people the poll's.
 */
export function sumKey(id: string, part: string | number): string {
  return `${id}:${part}`;
}

/**
 * What an answer adds to each sum: one for the chosen, or its points. A ranking and a text add nothing: what they come to is reckoned from the poll's own
 * answers when the results are read.
 */
export function weightOf(questionId: string, choice: Choice): Readonly<Record<string, number>> {
  switch (choice.kind) {
    case 'single-choice':
      return { [choice.optionId]: 1 };
    case 'multiple-choice':
      return Object.fromEntries(choice.optionIds.map((optionId) => [optionId, 1]));
    case 'priority-points':
      return choice.points;
    case 'scale':
      return { [sumKey(questionId, choice.step)]: 1 };
    case 'trade-off':
      return { [sumKey(questionId, choice.position)]: 1 };
    case 'agreement':
      return onePerItem(choice.stances, (stance) => stance);
    case 'knowledge-reaction':
      return onePerItem(choice.reactions, ({ reaction }) => reaction);
    case 'verification':
      return onePerItem(choice.answers, ({ answer }) => answer);
    case 'ranking':
    case 'open-text':
      return {};
    default:
      return never(choice);
  }
}

function onePerItem<Said>(
  said: Readonly<Record<string, Said>>,
  wordOf: (said: Said) => string | null,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([itemId, one]) => {
      const word = wordOf(one);
      return word === null ? [] : [[sumKey(itemId, word), 1] as const];
    }),
  );
}

/** What changes in the sums when one person's answer goes from `previous` to `next`. What neither gains nor loses is left out. */
export function difference(previous: Choices | undefined, next: Choices): TallyChange {
  const options = new Map<string, number>();
  const add = (choices: Choices, sign: 1 | -1): void => {
    for (const [questionId, choice] of Object.entries(choices))
      for (const [optionId, weight] of Object.entries(weightOf(questionId, choice)))
        options.set(optionId, (options.get(optionId) ?? 0) + sign * weight);
  };
  if (previous) add(previous, -1);
  add(next, 1);
  return {
    options: Object.fromEntries([...options].filter(([, change]) => change !== 0)),
    answered: previous ? 0 : 1,
  };
}

/** What several answers change in the sums together. */
export function together(changes: readonly TallyChange[]): TallyChange {
  const options = new Map<string, number>();
  for (const change of changes)
    for (const [optionId, weight] of Object.entries(change.options))
      options.set(optionId, (options.get(optionId) ?? 0) + weight);
  return {
    options: Object.fromEntries([...options].filter(([, change]) => change !== 0)),
    answered: changes.reduce((sum, change) => sum + change.answered, 0),
  };
}
