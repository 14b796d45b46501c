import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Choice, Choices } from './choice.ts';
import { longestReason } from './poll-question.ts';
import type { PollQuestion } from './poll-question.ts';
import { readAnswerText } from './read-answer-text.ts';
import { readGiven } from './read-given.ts';
import type { GivenRefusal } from './read-given.ts';

export type ChoiceRefusal =
  | { readonly code: 'question-unanswered'; readonly questionId: string }
  | { readonly code: 'no-such-question'; readonly questionId: string }
  | { readonly code: 'reason-missing'; readonly questionId: string }
  | GivenRefusal;

/**
 * Reads what somebody answered to every question of a poll. Every question wants an answer; options of another poll, places given twice, points beyond the
 * budget, texts without end and answers of the wrong kind are refused, so that a tampered card changes nothing.
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
  const given = readGiven(question, choice);
  // A reason that was not asked for is not kept.
  if (given.refused || question.reason === 'off') return given;
  const reason = readAnswerText(choice.reason ?? '', longestReason, question.id);
  if (reason.refused) return reason;
  if (reason.value === '')
    return question.reason === 'required'
      ? refuse({ code: 'reason-missing', questionId: question.id })
      : given;
  return decide({ ...given.value, reason: reason.value });
}
