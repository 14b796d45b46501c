import type { EinnsynThing } from '../../core/einnsyn/einnsyn-thing.ts';
import type { EinnsynOutcome, EinnsynSending, EinnsynStep, EinnsynSubject, KeptEinnsynStep } from '../../core/einnsyn/sending.ts'; // prettier-ignore
import type { Instant } from '../../core/time/instant.ts';

/** Where a municipality's things go at eInnsyn, and where ours are read. */
export type EinnsynUnit = {
  /** The municipality's own id at eInnsyn, and that of the part of its archive that meetings lie in. */
  readonly unitId: string;
  readonly archivePartId: string;
  /** https origin of the public pages. */
  readonly publicUrl: string;
};

export type Einnsyn = {
  /**
   * Null when nothing is sent for the municipality.
   * @param number four digits
   */
  unitOf(number: string): EinnsynUnit | null;
  /**
   * Makes eInnsyn have exactly this meeting: looked up by its external id before it is made, changed where it differs, and rid of what is no longer to be there. Once
   * more changes nothing. Never throws for what eInnsyn or the way to it does.
   */
  placeMeeting(unit: EinnsynUnit, thing: EinnsynThing): Promise<EinnsynOutcome>;
  /** The same of a case that lies in no meeting of ours, with its decision. */
  placeDecision(unit: EinnsynUnit, thing: EinnsynThing): Promise<EinnsynOutcome>;
};

export type EinnsynStore = {
  of(subject: EinnsynSubject): Promise<EinnsynSending | null>;
  /**
   * One run's turn, until `until`; null when another has it. The row is made when it is the first.
   * @param now when it is looked at
   */
  take(subject: EinnsynSubject, now: Instant, until: Instant): Promise<EinnsynSending | null>;
  /** Has eInnsyn asked to be left alone until later than `now`? It is then asked for nothing. */
  isHeld(now: Instant): Promise<boolean>;
  /** Keeps how it stands, and gives the turn back. */
  save(sending: EinnsynSending): Promise<void>;
  /** The same outcome for the same reason as the newest is counted there. */
  addStep(roundId: string, step: EinnsynStep, at: Instant): Promise<void>;
  /** Oldest first. */
  steps(roundId: string): Promise<readonly KeptEinnsynStep[]>;
  /** What eInnsyn may not have as it is now: announced meetings, the oldest first, then decisions. */
  due(now: Instant, limit: number): Promise<readonly EinnsynSubject[]>;
  /** What something stands in the way of, by when it was looked at. */
  inTrouble(): Promise<readonly EinnsynSending[]>;
};
