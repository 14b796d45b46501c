import type { Departure } from '../../core/privacy/erasure.ts';
import type { Cover } from '../../core/privacy/personal-data.ts';
import type { PrivacyRule } from '../../core/privacy/privacy-rule.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import type { JsonValue } from './system.ts';

/** A row as its owner is told of it: the columns that the table of personal data names, by name. */
export type OwnRow = Readonly<Record<string, JsonValue>>;

/** What is kept about people, found and erased by the table of personal data. */
export type PrivacyStore = {
  /** What the municipality has confirmed; kinds as shipped are left out. */
  rules(): Promise<readonly PrivacyRule[]>;
  saveRule(rule: PrivacyRule): Promise<void>;
  /** Nobody else's rules are changed until the transaction ends. */
  lockRules(): Promise<void>;
  rowsOf(personId: string, cover: Cover): Promise<readonly OwnRow[]>;
  /** How many of the person's rows would go or be emptied, and how many are left as they are. */
  count(personId: string, cover: Cover): Promise<{ readonly goes: number; readonly stays: number }>;
  /** How many of the person's rows cannot be erased yet, and can when what they hang on has ended or been sent. */
  countWaiting(personId: string, cover: Cover): Promise<number>;
  /** How many rows were deleted or emptied. */
  erase(personId: string, cover: Cover): Promise<number>;
  /** What the things are called that rows refer to, by id. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the person has done, and what was done to the person, as the log has it: never by whom. */
  logOf(personId: string): Promise<readonly OwnRow[]>;
  /** Notes who holds neither seat nor role today, and forgets those who do again. */
  noticeDepartures(today: CivilDate): Promise<void>;
  /** Those who left longest ago first. */
  departures(): Promise<readonly Departure[]>;
  markErased(personId: string, kinds: readonly string[]): Promise<void>;
  /** Empties the text of messages that were last touched before this. @returns how many */
  emptyMessagesBefore(before: Instant): Promise<number>;
};
