import { decide, never, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Choice, Reaction } from './choice.ts';
import { furthestPosition } from './poll-question.ts';
import type { PollQuestion } from './poll-question.ts';
import { readAnswerText } from './read-answer-text.ts';
import type { TextRefusal } from './read-answer-text.ts';
import { readWords, readEvery } from './read-items.ts';
import type { ItemRefusal } from './read-items.ts';
import { readPoints } from './read-points.ts';
import type { PointsRefusal } from './read-points.ts';
import { readRanking } from './read-ranking.ts';
import type { RankingRefusal } from './read-ranking.ts';

export type GivenRefusal =
  | { readonly code: 'no-such-option'; readonly questionId: string }
  | { readonly code: 'wrong-kind-of-answer'; readonly questionId: string }
  | { readonly code: 'same-option-twice'; readonly questionId: string }
  | { readonly code: 'too-few-chosen'; readonly questionId: string; readonly fewest: number }
  | { readonly code: 'too-many-chosen'; readonly questionId: string; readonly most: number }
  | { readonly code: 'step-outside'; readonly questionId: string }
  | { readonly code: 'nothing-reacted-to'; readonly questionId: string }
  | { readonly code: 'nothing-written'; readonly questionId: string }
  | { readonly code: 'statement-gone'; readonly questionId: string }
  | ItemRefusal
  | PointsRefusal
  | RankingRefusal
  | TextRefusal;

/** What was answered, written anew: whatever else came with it is not kept, and the same answer is always stored the same way. */
export function readGiven(question: PollQuestion, choice: Choice): Decision<Choice, GivenRefusal> {
  const { id: questionId } = question;
  const wrongKind = refuse({ code: 'wrong-kind-of-answer', questionId } as const);
  switch (question.kind) {
    case 'single-choice':
      if (choice.kind !== question.kind) return wrongKind;
      return question.options.some(({ id }) => id === choice.optionId)
        ? decide({ kind: question.kind, optionId: choice.optionId })
        : refuse({ code: 'no-such-option', questionId });
    case 'multiple-choice':
      return choice.kind === question.kind ? readSeveral(question, choice.optionIds) : wrongKind;
    case 'ranking':
      return choice.kind === question.kind ? readRanking(question, choice.places) : wrongKind;
    case 'priority-points':
      return choice.kind === question.kind ? readPoints(question, choice.points) : wrongKind;
    case 'scale': {
      if (choice.kind !== question.kind) return wrongKind;
      const { step } = choice;
      return step === 'unsure' || isWithin(step, 1, question.steps)
        ? decide({ kind: question.kind, step })
        : refuse({ code: 'step-outside', questionId });
    }
    case 'agreement': {
      if (choice.kind !== question.kind) return wrongKind;
      const read = readEvery(question, choice.stances);
      // What is not among them may have been, and been removed since: that is no fault of whoever answers.
      if (read.refused && read.refusal.code === 'no-such-option' && question.mayAdd === true)
        return refuse({ code: 'statement-gone', questionId });
      return read.refused ? read : decide({ kind: question.kind, stances: read.value });
    }
    case 'trade-off': {
      if (choice.kind !== question.kind) return wrongKind;
      const { position } = choice;
      return position === 'unsure' || isWithin(position, -furthestPosition, furthestPosition)
        ? decide({ kind: question.kind, position })
        : refuse({ code: 'step-outside', questionId });
    }
    case 'knowledge-reaction': {
      if (choice.kind !== question.kind) return wrongKind;
      const read = readWords(
        question,
        choice.reactions,
        ({ words }) => words,
        ({ reaction }, words) => ({ reaction, words }),
      );
      if (read.refused) return read;
      const half = question.options.find(({ id }) => isHalf(read.value[id]));
      if (half) return refuse({ code: 'item-unanswered', questionId, label: half.label });
      const reactions = Object.entries(read.value).filter(([, { reaction }]) => reaction !== null);
      return reactions.length === 0
        ? refuse({ code: 'nothing-reacted-to', questionId })
        : decide({ kind: question.kind, reactions: Object.fromEntries(reactions) });
    }
    case 'verification': {
      if (choice.kind !== question.kind) return wrongKind;
      const every = readEvery(question, choice.answers);
      if (every.refused) return every;
      const read = readWords(
        question,
        every.value,
        ({ missing }) => missing,
        ({ answer }, missing) => ({ answer, missing }),
      );
      if (read.refused) return read;
      const open = question.options.find(({ id }) => read.value[id]?.answer === null);
      return open
        ? refuse({ code: 'item-unanswered', questionId, label: open.label })
        : decide({ kind: question.kind, answers: read.value });
    }
    case 'open-text': {
      if (choice.kind !== question.kind) return wrongKind;
      const read = readAnswerText(choice.text, question.longest, questionId);
      if (read.refused) return read;
      return read.value === ''
        ? refuse({ code: 'nothing-written', questionId })
        : decide({ kind: question.kind, text: read.value });
    }
    default:
      return never(question);
  }
}

function readSeveral(
  question: Extract<PollQuestion, { kind: 'multiple-choice' }>,
  optionIds: readonly string[],
): Decision<Choice, GivenRefusal> {
  const { id: questionId, options, fewest, most } = question;
  const chosen = new Set(optionIds);
  if (optionIds.some((chosenId) => !options.some(({ id }) => id === chosenId)))
    return refuse({ code: 'no-such-option', questionId });
  if (chosen.size < optionIds.length) return refuse({ code: 'same-option-twice', questionId });
  if (chosen.size < fewest) return refuse({ code: 'too-few-chosen', questionId, fewest });
  if (chosen.size > most) return refuse({ code: 'too-many-chosen', questionId, most });
  const inOrder = options.map(({ id }) => id).filter((id) => chosen.has(id));
  return decide({ kind: question.kind, optionIds: inOrder });
}

/** Words about a finding, and no reaction to it: neither is thrown away without a word. */
function isHalf(given: Reaction | undefined): boolean {
  return given?.reaction === null && given.words !== '';
}

function isWithin(value: number, lowest: number, highest: number): boolean {
  return Number.isSafeInteger(value) && lowest <= value && value <= highest;
}
