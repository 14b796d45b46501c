import { asFirstAsked } from './added-statements.ts';
import type { Choice, Choices } from './choice.ts';
import type { Poll } from './poll.ts';
import type { PollQuestion } from './poll-question.ts';
import type { QuestionResult } from './question-result.ts';
import { resultsOf } from './results-of.ts';
import { smallestGroup } from './see-results.ts';
import { sides } from './side.ts';
import type { Side } from './side.ts';
import { difference, together } from './tally.ts';
import { wholeGroups } from './whole-groups.ts';

/** What one person answered, with the party that the person sat for when the poll closed; null for a guest, and for whoever has no seat in the body. */
export type PersonAnswer = {
  readonly personId: string;
  readonly partyId: string | null;
  /** Null where it was not said before answering that the sides are shown, and while the poll is open. Whoever sits for a party is of politics. */
  readonly side: Side | null;
  readonly choices: Choices;
};

type GroupResult = {
  readonly answered: number;
  readonly questions: readonly QuestionResult[];
};
/** What a party answered, or several that are too small to be shown alone. An empty id is those without a party. */
export type PartyResult = GroupResult & { readonly partyIds: readonly string[] };
export type SideResult = GroupResult & { readonly side: Side };

export type ResultsByGroup = {
  /** None where the parties are too small. Where the sides are shown: of politics alone. */
  readonly parties: readonly PartyResult[];
  /** Politics and the administration; none where one of them is too small, null where only one of them has answered or they are not shown. */
  readonly sides: readonly SideResult[] | null;
};

/**
 * Is it shown by party and by side? At close only: figures that move by party while answers come are answers. What is shown by name is shown by group as well, to
 * those who see no names.
 */
export function isShownByGroup({ visibility, state }: Poll): boolean {
  return state.status === 'closed' && (visibility === 'by-party' || visibility === 'named');
}

/**
 * The same results for each side and each party, in groups of three or more of those who have answered; the groups are the same for every question. What people
 * wrote is in none of them: a few lines by a few people say whose they are.
 *
 * Sides first, and parties within politics: two ways to part the same people that cross each other leave one or two where they do. Where a side is too small the
 * sides are not shown, and whoever has no party is with the small ones, as a guest is. Source: docs/decisions/0155.
 */
export function resultsByGroup(
  questions: readonly PollQuestion[],
  answers: readonly PersonAnswer[],
): ResultsByGroup {
  // As few as like have answered what participants added: what one group leaves of all would be the others' few.
  const counted = asFirstAsked(questions).filter(({ kind }) => kind !== 'open-text');
  const bySide = sidesOf(answers);
  const isParted = bySide.length > 0 && bySide.every(({ members }) => isWhole(members));
  const parted = isParted ? (bySide[0]?.members ?? []) : answers;
  return {
    parties: wholeGroups(parted, ({ partyId }) => partyId).map(({ ids, members }) => ({
      ...{ partyIds: ids, ...resultOf(counted, members) },
    })),
    sides:
      bySide.length === 0
        ? null
        : isParted
          ? bySide.map(({ side, members }) => ({ side, ...resultOf(counted, members) }))
          : [],
  };
}

/** Both, politics first; none where one of them has nobody, or it is not known of everybody. */
function sidesOf(
  answers: readonly PersonAnswer[],
): readonly { readonly side: Side; readonly members: readonly PersonAnswer[] }[] {
  if (answers.some(({ side }) => side === null)) return [];
  const both = sides.map((side) => ({
    ...{ side, members: answers.filter((answer) => answer.side === side) },
  }));
  return both.every(({ members }) => members.length > 0) ? both : [];
}

function resultOf(
  questions: readonly PollQuestion[],
  members: readonly PersonAnswer[],
): GroupResult {
  const given = members.map(({ choices }) => withoutWords(choices));
  const sums = together(given.map((choices) => difference(undefined, choices)));
  return { answered: members.length, questions: resultsOf(questions, sums.options, given) };
}

const isWhole = (members: readonly unknown[]): boolean => members.length >= smallestGroup;

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
