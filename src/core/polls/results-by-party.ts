import { asFirstAsked } from './added-statements.ts';
import type { Choice, Choices } from './choice.ts';
import type { Poll } from './poll.ts';
import type { PollQuestion } from './poll-question.ts';
import type { QuestionResult } from './question-result.ts';
import { resultsOf } from './results-of.ts';
import { difference, together } from './tally.ts';
import { wholeGroups } from './whole-groups.ts';

/** What one person answered, with the party that the person sat for when the poll closed; null for a guest, and for whoever has no seat in the body. */
export type PersonAnswer = {
  readonly personId: string;
  readonly partyId: string | null;
  readonly choices: Choices;
};

/** What a party answered, or several that are too small to be shown alone. An empty id is those without a party. */
export type PartyResult = {
  readonly partyIds: readonly string[];
  readonly answered: number;
  readonly questions: readonly QuestionResult[];
};

/**
 * Is it shown by party? At close only: figures that move by party while answers come are answers. What is shown by name is shown by party as well, to those who
 * see no names.
 */
export function isShownByParty({ visibility, state }: Poll): boolean {
  return state.status === 'closed' && (visibility === 'by-party' || visibility === 'named');
}

/**
 * The same results for each party, in groups of three or more of those who have answered; the groups are the same for every question. What people wrote is in
 * none of them: a few lines by a few people say whose they are.
 */
export function resultsByParty(
  questions: readonly PollQuestion[],
  answers: readonly PersonAnswer[],
): readonly PartyResult[] {
  // As few as like have answered what participants added: what one group leaves of all would be the others' few.
  const counted = asFirstAsked(questions).filter(({ kind }) => kind !== 'open-text');
  return wholeGroups(answers, ({ partyId }) => partyId).map(({ ids, members }) => {
    const given = members.map(({ choices }) => withoutWords(choices));
    const sums = together(given.map((choices) => difference(undefined, choices)));
    return {
      partyIds: ids,
      answered: members.length,
      questions: resultsOf(counted, sums.options, given),
    };
  });
}

function withoutWords(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, silent(choice)]));
}

function silent({ reason: _reason, ...choice }: Choice): Choice {
  switch (choice.kind) {
    case 'knowledge-reaction':
      return { ...choice, reactions: each(choice.reactions, (one) => ({ ...one, words: '' })) };
    case 'verification':
      return { ...choice, answers: each(choice.answers, (one) => ({ ...one, missing: '' })) };
    default:
      return choice;
  }
}

function each<Said>(
  said: Readonly<Record<string, Said>>,
  change: (one: Said) => Said,
): Readonly<Record<string, Said>> {
  return Object.fromEntries(Object.entries(said).map(([id, one]) => [id, change(one)]));
}
