import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Choice } from './choice.ts';
import type { PollQuestion } from './poll-question.ts';

export type RankingRefusal =
  | { readonly code: 'no-such-option'; readonly questionId: string }
  | { readonly code: 'place-outside'; readonly questionId: string; readonly places: number }
  | { readonly code: 'same-place-twice'; readonly questionId: string; readonly place: number }
  | { readonly code: 'places-not-filled'; readonly questionId: string; readonly places: number };

/** Each place from the first to the last is given to one option. Kept in the order of the places. */
export function readRanking(
  question: Extract<PollQuestion, { kind: 'ranking' }>,
  given: Readonly<Record<string, number>>,
): Decision<Choice, RankingRefusal> {
  const { id: questionId, options, places } = question;
  const placed = Object.entries(given);
  if (placed.some(([optionId]) => !options.some(({ id }) => id === optionId)))
    return refuse({ code: 'no-such-option', questionId });
  if (placed.some(([, place]) => !Number.isSafeInteger(place) || place < 1 || place > places))
    return refuse({ code: 'place-outside', questionId, places });
  const inOrder = placed.toSorted(([, a], [, b]) => a - b);
  const twice = inOrder.find(([, place], index) => inOrder[index + 1]?.[1] === place);
  if (twice) return refuse({ code: 'same-place-twice', questionId, place: twice[1] });
  if (placed.length < places) return refuse({ code: 'places-not-filled', questionId, places });
  return decide({ kind: 'ranking', places: Object.fromEntries(inOrder) });
}
