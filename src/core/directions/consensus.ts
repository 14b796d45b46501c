import { grouped } from '../polls/whole-groups.ts';
import type { Group } from '../polls/whole-groups.ts';

/** Whether somebody agrees, and the party that the person sat for when saying so. */
export type PartyAnswer = { readonly partyId: string; readonly agrees: boolean };

/**
 * Agreement seen party by party, so that a large party cannot outvote the rest. No party's own figure is in it: what is published is the group that agrees
 * least, unnamed, and what is common to the groups.
 */
export type Consensus = {
  /** Parties with three answers or more, each a group of its own; by id. */
  readonly parties: readonly string[];
  /** Smaller parties that make one group together («øvrige»); by id. */
  readonly pooled: readonly string[];
  /** Parties whose answers are in no figure of this kind, though they are in the sums of everybody; by id. */
  readonly leftOut: readonly string[];
  /** Whole percent: the agreement of the group that agrees least. Null when no group can be shown. */
  readonly smallest: number | null;
  /** Whole percent: the geometric mean of the groups' agreement, in which one group that does not agree weighs much. */
  readonly geometricMean: number | null;
};

/**
 * Party-informed consensus. Groups of three and more alone; smaller parties together when they reach three.
 *
 * Where smaller parties together stay below three they are left out, and the smallest of the other groups with them: otherwise the sums of everybody less the
 * groups that are shown would be what one or two people answered. Which group that is follows from how many answered, never from what.
 */
export function consensusOf(answers: readonly PartyAnswer[]): Consensus {
  const { own, pooled, isFilled } = grouped(answers, ({ partyId }) => partyId);
  const rates = (pooled && !isFilled ? [...own, pooled] : own).map(agreement);
  const together = pooled ? [pooled] : [];
  return {
    parties: namesOf(own),
    pooled: isFilled ? [] : namesOf(together),
    leftOut: isFilled ? namesOf(together) : [],
    smallest: rates.length === 0 ? null : percent(Math.min(...rates)),
    geometricMean: rates.length === 0 ? null : percent(geometricMean(rates)),
  };
}

/** With Jeffreys' prior: three of three is not certainty, and none of three is not impossibility. */
function agreement({ members }: Group<PartyAnswer>): number {
  return (members.filter(({ agrees }) => agrees).length + 0.5) / (members.length + 1);
}

function geometricMean(rates: readonly number[]): number {
  return Math.exp(rates.reduce((sum, rate) => sum + Math.log(rate), 0) / rates.length);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function namesOf(groups: readonly Group<PartyAnswer>[]): readonly string[] {
  return groups.flatMap(({ ids }) => ids).toSorted();
}
