import type { CheckIn } from '../check-ins/check-in-of.ts';
import type { Openness, OpennessDecision } from '../openness/openness.ts';
import type { Instant } from '../time/instant.ts';
import type { Audience } from './audience.ts';
import type { Choices } from './choice.ts';
import type { PollQuestion } from './poll-question.ts';
import type { AnonymousUse, Seal, Visibility } from './visibility.ts';

export type PollState =
  | { readonly status: 'draft' }
  | { readonly status: 'open'; readonly openedAt: Instant; readonly closesAt: Instant }
  | {
      readonly status: 'closed';
      readonly openedAt: Instant;
      readonly closesAt: Instant;
      readonly closedAt: Instant;
    };

export type PollStatus = PollState['status'];
export type ResultsWhen = 'at-once' | 'after-own-answer' | 'at-close';

/**
 * A poll (spørring): advice, never a vote (domain.md § 8). Answers are kept with the person, so that they can be changed until close
 * and counted once; those of an anonymous poll are sealed. What is shown of them follows from `visibility`.
 */
export type Poll = {
  readonly id: string;
  readonly phaseId: string;
  readonly roundId: string | null;
  readonly title: string;
  /** One sentence: what the answers will be used for. */
  readonly purpose: string;
  readonly audience: Audience;
  readonly visibility: Visibility;
  /** What an anonymous poll is for; null for every other. */
  readonly anonymousUse: AnonymousUse | null;
  /** Made when an anonymous poll opens; null before, and for every other. */
  readonly seal: Seal | null;
  readonly resultsWhen: ResultsWhen;
  /** What makes it a check-in; null for every other. */
  readonly checkIn: CheckIn | null;
  readonly questions: readonly PollQuestion[];
  readonly openness: Openness;
  /** What the openness rests on; null until the questions have been answered. */
  readonly opennessDecision: OpennessDecision | null;
  /** Wanted deadline while a draft; the state carries the one in force. */
  readonly closesAt: Instant;
  /** What the administration did with it; empty until written. */
  readonly outcomeNote: string;
  readonly version: number;
  readonly state: PollState;
};

/** A person's answer as stored. */
export type Answer = {
  readonly pollId: string;
  readonly personId: string;
  readonly choices: Choices;
  readonly answeredAt: Instant;
  /** 1 for the first answer, raised by each change. */
  readonly revision: number;
};

/** How much each sum gains or loses, and how many more have answered: one or none by one answer. */
export type TallyChange = {
  readonly options: Readonly<Record<string, number>>;
  readonly answered: number;
};

/** Sums by the keys of `tally.ts`, and how many people have answered of how many asked. */
export type Tally = {
  readonly options: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly eligible: number;
};
