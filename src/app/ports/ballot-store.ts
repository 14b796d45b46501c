import type { Choices } from '../../core/polls/choice.ts';
import type { Tally, TallyChange } from '../../core/polls/poll.ts';
import type { Instant } from '../../core/time/instant.ts';

/** One person's answer to an anonymous poll: nobody can read it before close, and it is gone after. */
export type SealedAnswer = {
  readonly personId: string;
  readonly sealed: Uint8Array;
  readonly answeredAt: Instant;
  readonly revision: number;
};

/** The answers to anonymous polls: sealed and with a name while the poll is open, open and without after. Never both. */
export type BallotStore = {
  /** Stores sealed answers over what the same people answered before. Returns the sums, in which only the number of people moves. */
  saveSealed(pollId: string, answers: readonly SealedAnswer[], answered: number): Promise<Tally>;
  sealedOf(pollId: string): Promise<readonly Pick<SealedAnswer, 'personId' | 'sealed'>[]>;
  /** Writes the ballots in the order given, with the sums, and deletes what was sealed. */
  replaceSealed(pollId: string, ballots: readonly Choices[], change: TallyChange): Promise<void>;
};
