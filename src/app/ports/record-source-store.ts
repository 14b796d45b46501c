import type { RecordSource, SourceSubject } from '../../core/records/record-source.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

/** How far the audit log came on one day, and what the day brought. */
export type AuditDay = {
  readonly day: CivilDate;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly headHash: string;
  readonly counts: readonly { readonly type: string; readonly count: number }[];
};

/** Which head it is, without what stands in it. */
export type FrozenHead = { readonly id: string; readonly day: CivilDate; readonly madeAt: Instant };

/** What records other than of minutes are made of. Only ever written: what is frozen is changed by nobody. */
export type RecordSourceStore = {
  byId(sourceId: string): Promise<RecordSource | null>;
  /** Those of several that are there, in any order. */
  byIds(sourceIds: readonly string[]): Promise<readonly RecordSource[]>;
  /** Every version about one thing, oldest first. */
  versionsOf(subject: SourceSubject): Promise<readonly RecordSource[]>;
  /** Which of these, about polls and phases, a newer version has come after. */
  superseded(sourceIds: readonly string[]): Promise<ReadonlySet<string>>;
  save(source: RecordSource): Promise<void>;
  /** The newest head of each of these days that has one, oldest first; both days within. */
  headsOf(days: { readonly from: CivilDate; readonly to: CivilDate }): Promise<readonly AuditDay[]>;
  /** Every version of the heads of these days, oldest first; both days within. */
  frozenHeads(days: {
    readonly from: CivilDate;
    readonly to: CivilDate;
  }): Promise<readonly FrozenHead[]>;
  /** Made before the instant, and no record is made of it in the last of its libraries: by age, their ids. */
  withoutRecord(before: Instant): Promise<readonly string[]>;
  /**
   * Closed polls outside meetings that leave a record now: those with an outcome note that is in no version yet, and those without one that were closed before
   * the instant. An anonymous one waits until its answers are opened and its key is destroyed. Check-ins are told of in their phase's.
   */
  pollsDue(closedBefore: Instant, limit: number): Promise<readonly string[]>;
  /** Closed phases that were closed since the newest version about them. */
  phasesDue(limit: number): Promise<readonly string[]>;
  /**
   * The days before this one on which the audit log grew and that have no head yet, oldest first. By the order of the chain: a row that was written a moment
   * after midnight with the time of before belongs to the day whose head it stands under. A day that brought nothing but the archiving of an earlier head is
   * left to the next: or each head would make another for ever.
   */
  auditDays(today: CivilDate): Promise<readonly AuditDay[]>;
};
