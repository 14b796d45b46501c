import type { Instant } from '../../time/instant.ts';

/**
 * Somebody who can sit at a table: a member of the body, or a deputy who has taken a member's place. Staff have no seat in a body and never sit at one
 * (domain.md § 6).
 */
export type Seatable = {
  readonly personId: string;
  readonly partyId: string;
  /** What the municipality has chosen to register and has a basis for, by name; none unless it has. */
  readonly attributes: Readonly<Record<string, string>>;
};

/** A table of one's own in every round: where the hearing loop is, or where there is room for a wheelchair. Tables are numbered from 1. */
export type Pin = { readonly personId: string; readonly table: number };

/** Two who may not sit together. Who they are is told only to those who prepare rounds. */
export type ApartPair = { readonly first: string; readonly second: string };

/** What a facilitator decides; the rest follows from it and from who sits in the body. */
export type SeatingWishes = {
  readonly tableCount: number;
  /** Whole number from 0 to 2^32 − 1. The same seed, people and wishes give the same tables. */
  readonly seed: number;
  readonly pins: readonly Pin[];
  readonly apart: readonly ApartPair[];
};

/** The tables of one round: ids of people by table, table 1 first. */
export type SeatedRound = {
  readonly roundId: string;
  readonly tables: readonly (readonly string[])[];
};

/** Counted over all rounds of the workshop, beside what no seating could get below. */
export type SeatingScores = {
  /** Pairs of the same party at the same table. */
  readonly sameParty: number;
  readonly samePartyLeast: number;
  /** Meetings of two people at a table after their first. */
  readonly repeats: number;
  readonly repeatsLeast: number;
  /** Pairs at a table who are alike in a registered attribute. */
  readonly alike: number;
  readonly alikeLeast: number;
  /** The same for each attribute; empty where none is registered. Null after a change by hand: what two people's change does to it would tell of them. */
  readonly attributes: readonly {
    readonly name: string;
    readonly alike: number | null;
    readonly alikeLeast: number;
  }[];
};

export const seatingOrigins = ['proposed', 'swapped', 'after-attendance'] as const;
export type SeatingOrigin = (typeof seatingOrigins)[number];

/**
 * How a workshop is seated (bordplassering): the rounds of one body in one phase, which are seated together so that people meet new ones each time.
 * Never changed: each change is a new version, and the earlier ones stay.
 */
export type Seating = {
  readonly id: string;
  readonly phaseId: string;
  readonly bodyId: string;
  /** 1, 2, 3 … within the workshop; an editor who has seen an older one gets a conflict. */
  readonly version: number;
  readonly origin: SeatingOrigin;
  readonly tableCount: number;
  readonly seed: number;
  readonly pins: readonly Pin[];
  /** How many pairs were kept apart. Who they are is kept with the workshop, for its preparers, and not with each version. */
  readonly apartPairs: number;
  readonly rounds: readonly SeatedRound[];
  readonly scores: SeatingScores;
  readonly madeBy: string;
  readonly madeAt: Instant;
};
