import { smallestGroup } from '../polls/see-results.ts';

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

type Group = {
  readonly parties: readonly string[];
  readonly answers: number;
  readonly agree: number;
};

/**
 * Party-informed consensus. Groups of three and more alone; smaller parties together when they reach three.
 *
 * Where smaller parties together stay below three they are left out, and the smallest of the other groups with them: otherwise the sums of everybody less the
 * groups that are shown would be what one or two people answered. Which group that is follows from how many answered, never from what.
 */
export function consensusOf(answers: readonly PartyAnswer[]): Consensus {
  const byParty = [...Map.groupBy(answers, (answer) => answer.partyId)]
    .map(([partyId, given]) => groupOf([partyId], given))
    .toSorted(bySize);
  const isLarge = ({ answers: count }: Group): boolean => count >= smallestGroup;
  const small = byParty.filter((group) => !isLarge(group));
  const large = byParty.filter(isLarge);
  const rest = together(small);

  const mayPool = rest.answers >= smallestGroup;
  const mustHide = rest.answers > 0 && !mayPool;
  const hidden = mustHide ? [...small, ...large.slice(0, 1)] : [];
  const own = mustHide ? large.slice(1) : large;
  const groups = mayPool ? [...own, rest] : own;
  const rates = groups.map(agreement);
  return {
    parties: namesOf(own),
    pooled: mayPool ? namesOf(small) : [],
    leftOut: namesOf(hidden),
    smallest: rates.length === 0 ? null : percent(Math.min(...rates)),
    geometricMean: rates.length === 0 ? null : percent(geometricMean(rates)),
  };
}

/** With Jeffreys' prior: three of three is not certainty, and none of three is not impossibility. */
function agreement({ agree, answers }: Group): number {
  return (agree + 0.5) / (answers + 1);
}

function geometricMean(rates: readonly number[]): number {
  return Math.exp(rates.reduce((sum, rate) => sum + Math.log(rate), 0) / rates.length);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

function groupOf(parties: readonly string[], given: readonly PartyAnswer[]): Group {
  return { parties, answers: given.length, agree: given.filter((one) => one.agrees).length };
}

function together(groups: readonly Group[]): Group {
  return {
    parties: groups.flatMap((group) => group.parties),
    answers: groups.reduce((sum, group) => sum + group.answers, 0),
    agree: groups.reduce((sum, group) => sum + group.agree, 0),
  };
}

function bySize(a: Group, b: Group): number {
  return a.answers - b.answers || ((a.parties[0] ?? '') < (b.parties[0] ?? '') ? -1 : 1);
}

function namesOf(groups: readonly Group[]): readonly string[] {
  return groups.flatMap((group) => group.parties).toSorted();
}
