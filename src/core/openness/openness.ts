import type { Instant } from '../time/instant.ts';

/** Decided before it begins. Open is the rule; closing needs a named basis. Source: kommuneloven § 11-5. */
export type Openness =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed'; readonly basis: string; readonly decision: string };

/** The four questions that are asked about every gathering, poll, paper and note before it begins. */
export type OpennessAnswers = {
  /** Do elected members of one body come together, in a room or in writing, about a matter that the body decides or prepares? */
  readonly isMeeting: boolean;
  /** Will it be announced, with what is to be treated? */
  readonly isAnnounced: boolean;
  /** May anybody come, listen or read? */
  readonly isOpen: boolean;
  /** If not: the key of a basis on the list, and the decision to close as it was made. */
  readonly basis: string | null;
  readonly decision: string;
};

/** What was answered, by whom and when: what the openness of a thing rests on. */
export type OpennessDecision = {
  readonly answers: OpennessAnswers;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
};
