import type { StatementResult } from '../../core/check-ins/check-in-results.ts';
import type { CivilDate } from '../../core/time/instant.ts';

export type CheckInStore = {
  /** What came of each statement of one check-in; made once. */
  saveResults(
    pollId: string,
    results: readonly { readonly statement: number; readonly result: StatementResult }[],
  ): Promise<void>;
  /** By poll, in the order of the statements. */
  resultsOf(
    pollIds: readonly string[],
  ): Promise<
    ReadonlyMap<string, readonly { readonly statement: number; readonly result: StatementResult }[]>
  >;
  /** Whom another check-in than this was sent to on or after the day, with the last day. */
  askedSince(pollId: string, day: CivilDate): Promise<ReadonlyMap<string, CivilDate>>;
  noteAsked(pollId: string, personIds: readonly string[], on: CivilDate): Promise<void>;
};
