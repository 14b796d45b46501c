import type { Instant } from '../time/instant.ts';

/** What somebody can say of a direction: you have understood, partly, or not. */
export const understandings = ['understood', 'partly', 'not'] as const;
export type Understanding = (typeof understandings)[number];

/** One direction in a verification, in the words of one version. */
export type DirectionAsk = { readonly directionId: string; readonly version: number };

/**
 * "Have we understood?" («har vi forstått?»): one body asked about some directions at once, by card and in the tab, perhaps in a round. Advice, never a vote.
 */
export type Verification = {
  readonly id: string;
  readonly phaseId: string;
  readonly bodyId: string;
  readonly roundId: string | null;
  readonly openedById: string;
  readonly openedAt: Instant;
  readonly closesAt: Instant;
  /** With how many had been asked; null while it is open. */
  readonly closed: { readonly at: Instant; readonly eligible: number } | null;
  /** In the order in which they are asked. */
  readonly asks: readonly DirectionAsk[];
};

/** One person's answer about one direction. Shown to nobody but that person; results are sums. */
export type DirectionAnswer = {
  readonly verificationId: string;
  readonly directionId: string;
  readonly personId: string;
  /** The party that the person sat for when answering. */
  readonly partyId: string;
  readonly answer: Understanding;
  /** What is missing, in the person's words; may be empty. */
  readonly missing: string;
  readonly answeredAt: Instant;
  /** 1 for the first answer, raised by each change. */
  readonly revision: number;
};

/** Set before anybody is asked: how many of a hundred must say that they were understood. */
export type Threshold = {
  readonly phaseId: string;
  readonly percent: number;
  readonly setById: string;
  readonly setAt: Instant;
};
