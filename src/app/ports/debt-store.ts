import type { Debts } from '../../core/debts/debt.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

export type OutcomeOwed = {
  readonly pollId: string;
  readonly title: string;
  readonly closedAt: Instant;
  /** The process's responsible, else whoever called the meeting; null where nobody does. */
  readonly responsibleId: string | null;
  /** Belongs to a closed meeting: for those who prepare them. */
  readonly isClosed: boolean;
};

export type DebtStore = {
  /**
   * What is owed an answer. Contributions in no theme and no direction, and statements without a verdict, once their phase is closed or over; reactions to the
   * knowledge base, questions to a letter and closed polls without an outcome note also once they are older than `givenBefore`.
   */
  owed(wish: {
    readonly today: CivilDate;
    readonly givenBefore: Instant;
    /** As many of each kind and process as are given back by themselves, oldest first; all are counted. */
    readonly mostPerKind: number;
    /** Whether what belongs to closed meetings is there: for those who prepare them. */
    readonly seesClosed: boolean;
  }): Promise<Debts>;
  /** Polls that closed before an instant and have no outcome note, in processes that are not called off; those that closed first come first. */
  outcomesOwed(closedBefore: Instant): Promise<readonly OutcomeOwed[]>;
  /** Per phase: contributions that are not withdrawn, and those of them in no theme and no direction. */
  contributions(
    phaseIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly all: number; readonly unjudged: number }>>;
};
