import { never } from '../decision.ts';
import type { Choice, Choices, TallyChange } from './poll.ts';

/** What an answer adds to each option: one for the chosen, or its points. */
export function weightOf(choice: Choice): Readonly<Record<string, number>> {
  switch (choice.kind) {
    case 'single-choice':
      return { [choice.optionId]: 1 };
    case 'priority-points':
      return choice.points;
    default:
      return never(choice);
  }
}

/** What changes in the sums when one person's answer goes from `previous` to `next`. Options that neither gain nor lose are left out. */
export function difference(previous: Choices | undefined, next: Choices): TallyChange {
  const options = new Map<string, number>();
  const add = (choices: Choices, sign: 1 | -1): void => {
    for (const choice of Object.values(choices))
      for (const [optionId, weight] of Object.entries(weightOf(choice)))
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
