import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Choice } from './choice.ts';
import type { PollQuestion } from './poll-question.ts';

export type PointsRefusal =
  | { readonly code: 'no-such-option'; readonly questionId: string }
  | { readonly code: 'not-whole-points'; readonly questionId: string }
  | {
      readonly code: 'too-many-points';
      readonly questionId: string;
      readonly budget: number;
      readonly given: number;
    }
  | {
      readonly code: 'too-many-points-on-one';
      readonly questionId: string;
      readonly maxPerOption: number;
    }
  | { readonly code: 'no-points-given'; readonly questionId: string };

/** Points within the budget. Zeroes say nothing and are not kept, and the order is the question's own, so that the same answer is always stored the same way. */
export function readPoints(
  question: Extract<PollQuestion, { kind: 'priority-points' }>,
  given: Readonly<Record<string, number>>,
): Decision<Choice, PointsRefusal> {
  const { id: questionId, options, budget, maxPerOption } = question;
  const points = Object.entries(given);
  if (points.some(([optionId]) => !options.some(({ id }) => id === optionId)))
    return refuse({ code: 'no-such-option', questionId });
  if (points.some(([, weight]) => !Number.isSafeInteger(weight) || weight < 0))
    return refuse({ code: 'not-whole-points', questionId });
  if (points.some(([, weight]) => weight > maxPerOption))
    return refuse({ code: 'too-many-points-on-one', questionId, maxPerOption });
  const sum = points.reduce((total, [, weight]) => total + weight, 0);
  if (sum > budget) return refuse({ code: 'too-many-points', questionId, budget, given: sum });
  if (sum === 0) return refuse({ code: 'no-points-given', questionId });
  const weights = new Map(points);
  return decide({
    kind: 'priority-points',
    points: Object.fromEntries(
      options
        .map((option) => [option.id, weights.get(option.id) ?? 0] as const)
        .filter(([, weight]) => weight > 0),
    ),
  });
}
