import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { Choice, Choices } from './choice.ts';
import type { Poll } from './poll.ts';
import type { PollQuestion, Statement } from './poll-question.ts';
import { readAnswerText } from './read-answer-text.ts';
import type { TextRefusal } from './read-answer-text.ts';

/** Source: docs/decisions/0139-statements-that-participants-add.md */
export const mostAdded = 20;
export const longestStatement = 280;

type Statements = Extract<PollQuestion, { kind: 'agreement' }>;

export type AddRefusal =
  | { readonly code: 'not-in-audience' }
  | { readonly code: 'poll-not-open' }
  | { readonly code: 'poll-closed'; readonly closedAt: Instant }
  | { readonly code: 'takes-no-statements' }
  | { readonly code: 'already-added' }
  | { readonly code: 'no-room-for-statements'; readonly most: number }
  | { readonly code: 'nothing-written'; readonly questionId: string }
  | TextRefusal;

/**
 * Adds a participant's statement to a question that takes them. The poll's version stays: nothing that was asked is changed, and whoever closes the poll
 * meanwhile has seen all that matters for it.
 * @param adder whether this person is asked today, and has added one before
 * @returns the poll, and whether the statement is new: the same words as one that stands there are that one
 */
export function addStatement(
  poll: Poll,
  adder: { readonly eligible: boolean; readonly hasAdded: boolean },
  wish: { readonly questionId: string; readonly words: string },
  statementId: string,
  now: Instant,
): Decision<
  { readonly poll: Poll; readonly statement: Statement; readonly isNew: boolean },
  AddRefusal
> {
  if (!adder.eligible) return refuse({ code: 'not-in-audience' });
  const { state } = poll;
  if (state.status === 'draft') return refuse({ code: 'poll-not-open' });
  if (state.status === 'closed') return refuse({ code: 'poll-closed', closedAt: state.closedAt });
  if (now >= state.closesAt) return refuse({ code: 'poll-closed', closedAt: state.closesAt });
  const question = poll.questions.find(({ id }) => id === wish.questionId);
  // In an anonymous poll the moment at which a statement came would tell whose it is.
  if (!takesStatements(question) || poll.visibility === 'anonymous')
    return refuse({ code: 'takes-no-statements' });
  const read = readAnswerText(wish.words, longestStatement, question.id);
  if (read.refused) return read;
  const label = read.value.replaceAll(/\s+/gu, ' ');
  if (label === '') return refuse({ code: 'nothing-written', questionId: question.id });
  const same = question.options.find((option) => inWords(option.label) === inWords(label));
  if (same) return decide({ poll, statement: same, isNew: false });
  if (adder.hasAdded) return refuse({ code: 'already-added' });
  if (addedIn(poll.questions).length >= mostAdded)
    return refuse({ code: 'no-room-for-statements', most: mostAdded });
  const statement = { id: statementId, label, meaning: '', isAdded: true };
  const options = [...question.options, statement];
  return decide({ poll: withOptions(poll, question, options), statement, isNew: true });
}

/** Takes an added statement out again. What was answered to it is counted no more; what was asked from the start stays. */
export function removeStatement(
  poll: Poll,
  statementId: string,
): Decision<Poll, { readonly code: 'no-such-added-statement' }> {
  const question = poll.questions.find(
    (asked): asked is Statements =>
      asked.kind === 'agreement' &&
      asked.options.some(({ id, isAdded }) => id === statementId && isAdded === true),
  );
  if (!question) return refuse({ code: 'no-such-added-statement' });
  const options = question.options.filter(({ id }) => id !== statementId);
  return decide({ ...withOptions(poll, question, options), version: poll.version + 1 });
}

/** The questions as they were written, without what participants added. */
export function asFirstAsked(questions: readonly PollQuestion[]): readonly PollQuestion[] {
  return questions.map((question) =>
    question.kind === 'agreement'
      ? { ...question, options: question.options.filter(({ isAdded }) => isAdded !== true) }
      : question,
  );
}

export function addedIn(questions: readonly PollQuestion[]): readonly Statement[] {
  return questions.flatMap((question) =>
    question.kind === 'agreement' ? question.options.filter(({ isAdded }) => isAdded === true) : [],
  );
}

/**
 * What somebody answers, with what they said before of added statements that they now leave out: a card shows as many of them as fit, and what is not on it
 * is not taken back.
 */
export function keptStances(
  questions: readonly PollQuestion[],
  previous: Choices | undefined,
  next: Choices,
): Choices {
  if (!previous || addedIn(questions).length === 0) return next;
  return Object.fromEntries(
    Object.entries(next).map(([questionId, choice]) => {
      const question = questions.find(({ id }) => id === questionId);
      return [questionId, question ? withKept(question, previous[questionId], choice) : choice];
    }),
  );
}

function withKept(question: PollQuestion, before: Choice | undefined, choice: Choice): Choice {
  if (choice.kind !== 'agreement' || before?.kind !== 'agreement') return choice;
  const kept = addedIn([question]).flatMap(({ id }) => {
    const stance = choice.stances[id] ?? before.stances[id];
    return stance === undefined ? [] : [[id, stance] as const];
  });
  return { ...choice, stances: { ...choice.stances, ...Object.fromEntries(kept) } };
}

/** Does any question of the poll take statements, and is there room for one more? */
export function takesMoreStatements({ questions, visibility }: Poll): boolean {
  return (
    visibility !== 'anonymous' &&
    questions.some(takesStatements) &&
    addedIn(questions).length < mostAdded
  );
}

function takesStatements(question: PollQuestion | undefined): question is Statements {
  return question?.kind === 'agreement' && question.mayAdd === true;
}

function withOptions(poll: Poll, question: Statements, options: readonly Statement[]): Poll {
  return {
    ...poll,
    questions: poll.questions.map((asked) =>
      asked.id === question.id ? { ...question, options } : asked,
    ),
  };
}

/** The same words, whatever their case, their spaces and their full stop. */
function inWords(label: string): string {
  return label
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.!?]+$/u, '')
    .toLocaleLowerCase('nb');
}
