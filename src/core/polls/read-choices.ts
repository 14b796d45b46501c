import { decide, never, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Choice, Choices, PollQuestion } from './poll.ts';

export type ChoiceRefusal =
  | { readonly code: 'question-unanswered'; readonly questionId: string }
  | { readonly code: 'no-such-question'; readonly questionId: string }
  | { readonly code: 'no-such-option'; readonly questionId: string }
  | { readonly code: 'wrong-kind-of-answer'; readonly questionId: string }
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

/**
 * Reads what somebody chose in every question of a poll. Every question wants an answer; options of another poll, points beyond the budget and answers
 * of the wrong kind are refused, so that a tampered card changes nothing.
 */
export function readChoices(
  questions: readonly PollQuestion[],
  given: Readonly<Record<string, Choice>>,
): Decision<Choices, ChoiceRefusal> {
  const unknown = Object.keys(given).find(
    (questionId) => !questions.some((question) => question.id === questionId),
  );
  if (unknown !== undefined) return refuse({ code: 'no-such-question', questionId: unknown });

  const choices: Record<string, Choice> = {};
  for (const question of questions) {
    const choice = Object.hasOwn(given, question.id) ? given[question.id] : undefined;
    if (!choice) return refuse({ code: 'question-unanswered', questionId: question.id });
    const read = readChoice(question, choice);
    if (read.refused) return read;
    choices[question.id] = read.value;
  }
  return decide(choices);
}

function readChoice(question: PollQuestion, choice: Choice): Decision<Choice, ChoiceRefusal> {
  const options = new Set(question.options.map((option) => option.id));
  switch (question.kind) {
    case 'single-choice':
      if (choice.kind !== 'single-choice')
        return refuse({ code: 'wrong-kind-of-answer', questionId: question.id });
      // Written anew: whatever else came with the choice is not kept.
      return options.has(choice.optionId)
        ? decide({ kind: 'single-choice', optionId: choice.optionId })
        : refuse({ code: 'no-such-option', questionId: question.id });
    case 'priority-points': {
      if (choice.kind !== 'priority-points')
        return refuse({ code: 'wrong-kind-of-answer', questionId: question.id });
      const points = Object.entries(choice.points);
      if (points.some(([optionId]) => !options.has(optionId)))
        return refuse({ code: 'no-such-option', questionId: question.id });
      if (points.some(([, given]) => !Number.isSafeInteger(given) || given < 0))
        return refuse({ code: 'not-whole-points', questionId: question.id });
      if (points.some(([, given]) => given > question.maxPerOption))
        return refuse({
          code: 'too-many-points-on-one',
          questionId: question.id,
          maxPerOption: question.maxPerOption,
        });
      const sum = points.reduce((total, [, given]) => total + given, 0);
      if (sum > question.budget)
        return refuse({
          code: 'too-many-points',
          questionId: question.id,
          budget: question.budget,
          given: sum,
        });
      if (sum === 0) return refuse({ code: 'no-points-given', questionId: question.id });
      // Zeroes say nothing and are not kept, and the order is the question's own, so that the same answer is always stored the same way.
      const given = new Map(points);
      return decide({
        kind: 'priority-points',
        points: Object.fromEntries(
          question.options
            .map((option) => [option.id, given.get(option.id) ?? 0] as const)
            .filter(([, weight]) => weight > 0),
        ),
      });
    }
    default:
      return never(question);
  }
}
