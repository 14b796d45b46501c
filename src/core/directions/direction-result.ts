import { smallestGroup } from '../polls/see-results.ts';
import { consensusOf } from './consensus.ts';
import type { Consensus } from './consensus.ts';
import { understandings } from './verification.ts';
import type { DirectionAnswer, Understanding, Verification } from './verification.ts';

export type UnderstandingCounts = Readonly<Record<Understanding, number>>;

/** What came of asking about one direction. */
export type DirectionResult =
  /** Sums that move would tell what the last one answered. Only how many have answered. */
  | { readonly kind: 'open'; readonly answered: number }
  /** Too few to say anything without saying what somebody thinks. */
  | { readonly kind: 'too-few'; readonly answered: number; readonly eligible: number }
  | {
      readonly kind: 'shown';
      readonly answered: number;
      readonly eligible: number;
      readonly counts: UnderstandingCounts;
      /** Whole percent of those who answered who said that they were understood; rounded down, so that no threshold is reached by rounding. */
      readonly agreement: number;
      readonly consensus: Consensus;
      /** What is missing, in people's own words: by alphabet, so that the order says nothing of who wrote when. */
      readonly missing: readonly string[];
    };

/**
 * The result of one direction as everybody sees it: the administration and the chair see no more than others. It is given once, when the verification is
 * closed, and is about the words that were asked about: answers are never carried over to other words.
 * @param answers of this direction in this verification
 */
export function resultOf(
  verification: Pick<Verification, 'closed'>,
  answers: readonly Pick<DirectionAnswer, 'partyId' | 'answer' | 'missing'>[],
): DirectionResult {
  const answered = answers.length;
  if (verification.closed === null) return { kind: 'open', answered };
  const { eligible } = verification.closed;
  if (answered < smallestGroup) return { kind: 'too-few', answered, eligible };
  const counts = countsOf(answers);
  return {
    ...{ kind: 'shown', answered, eligible, counts },
    agreement: Math.floor((counts.understood * 100) / answered),
    consensus: consensusOf(
      answers.map(({ partyId, answer }) => ({ partyId, agrees: answer === 'understood' })),
    ),
    missing: answers
      .map(({ missing }) => missing)
      .filter((text) => text !== '')
      .toSorted(),
  };
}

/** Whether so many say they were understood that the direction stands. */
export function reaches(result: DirectionResult, thresholdPercent: number): boolean {
  return result.kind === 'shown' && result.agreement >= thresholdPercent;
}

function countsOf(answers: readonly Pick<DirectionAnswer, 'answer'>[]): UnderstandingCounts {
  const count = (of: Understanding): number => answers.filter(({ answer }) => answer === of).length;
  const [understood, partly, not] = understandings;
  return { understood: count(understood), partly: count(partly), not: count(not) };
}
