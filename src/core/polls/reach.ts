import type { DeliveryState } from '../messages/delivery-state.ts';
import { wholeGroups } from './whole-groups.ts';

/** How far a poll has come with one person who was written to. */
export type Reached = {
  readonly partyId: string | null;
  readonly bodyId: string | null;
  readonly state: DeliveryState;
  readonly cause: string | null;
  readonly hasSeen: boolean;
  readonly hasAnswered: boolean;
};

export type ReachFigures = {
  readonly asked: number;
  readonly delivered: number;
  readonly seen: number;
  readonly answered: number;
  readonly unreachable: number;
};

/** A part of those who were asked. `ids` are several where parts too small to be shown alone are shown together. */
export type ReachGroup = {
  readonly ids: readonly string[];
  /** Without what must not be told of a part. */
  readonly figures: Omit<ReachFigures, 'seen' | 'answered'> & {
    readonly seen: number | null;
    readonly answered: number | null;
  };
};

export type Reach = {
  readonly all: ReachFigures;
  /** Why somebody was not reached, the commonest first. */
  readonly causes: readonly { readonly cause: string; readonly count: number }[];
  readonly bodies: readonly ReachGroup[];
  readonly parties: readonly ReachGroup[];
};

/**
 * What may be told of a part of those who were asked:
 * - `everything`: whether they have seen and answered
 * - `seen`: not whether they have answered. An anonymous poll
 * - `delivery`: neither. Whoever sees the sums of an open poll move would learn from the part that moved whose answer it was
 */
export type ToldOfGroups = 'everything' | 'seen' | 'delivery';

/**
 * Whom a poll has reached: of all, and of each body and party. Nobody answers what they have not seen, so an answer counts as having seen it, except where that
 * would tell of an answer.
 */
export function reachOf(people: readonly Reached[], told: ToldOfGroups): Reach {
  const groupsBy = (idOf: (one: Reached) => string | null): readonly ReachGroup[] =>
    wholeGroups(people, idOf).map(({ ids, members }) => ({ ids, figures: partOf(members, told) }));
  const causes = Map.groupBy(
    people.filter(({ state }) => state === 'unreachable'),
    ({ cause }) => cause ?? '',
  );
  return {
    all: figuresOf(people, told !== 'seen'),
    causes: [...causes]
      .map(([cause, those]) => ({ cause, count: those.length }))
      .toSorted((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1)),
    bodies: groupsBy(({ bodyId }) => bodyId),
    parties: groupsBy(({ partyId }) => partyId),
  };
}

function partOf(members: readonly Reached[], told: ToldOfGroups): ReachGroup['figures'] {
  const figures = figuresOf(members, told === 'everything');
  return {
    ...figures,
    seen: told === 'delivery' ? null : figures.seen,
    answered: told === 'everything' ? figures.answered : null,
  };
}

function figuresOf(people: readonly Reached[], areAnswersSeen: boolean): ReachFigures {
  const count = (holds: (one: Reached) => boolean): number => people.filter(holds).length;
  return {
    asked: people.length,
    delivered: count(({ state }) => state === 'sent'),
    seen: count(({ hasSeen, hasAnswered }) => hasSeen || (areAnswersSeen && hasAnswered)),
    answered: count(({ hasAnswered }) => hasAnswered),
    unreachable: count(({ state }) => state === 'unreachable'),
  };
}
