import type { Versioned } from '../../core/goals/version.ts';
import type { WheelItem } from '../../core/wheels/wheel-item.ts';
import type { Instant } from '../../core/time/instant.ts';

export type WheelItemEventKind =
  'wheel-item-added' | 'wheel-item-changed' | 'wheel-item-removed' | 'wheel-item-restored';

/** What happened to an item; the item as it stood before (null where it is new) and after. */
export type WheelItemEvent = {
  readonly id: string;
  readonly itemId: string;
  readonly at: Instant;
  readonly personId: string;
  readonly kind: WheelItemEventKind;
  readonly before: WheelItem | null;
  readonly after: WheelItem;
};

export type WheelStore = {
  /** Who puts items in takes turns, until commit: what is new has no row to hold. */
  lock(): Promise<void>;
  /** Those taken out of the wheel as well; by title. */
  all(): Promise<readonly Versioned<WheelItem>[]>;
  byId(itemId: string): Promise<Versioned<WheelItem> | null>;
  /** Held until commit, so that what an editor saw can be held against it. */
  forChange(itemId: string): Promise<Versioned<WheelItem> | null>;
  /** Counts the version up by itself. */
  save(item: WheelItem): Promise<void>;
  addEvent(event: WheelItemEvent): Promise<void>;
  /** Latest first. */
  history(itemId: string): Promise<readonly WheelItemEvent[]>;
};

/** A calendar that somebody subscribes to: their own, or a body's. */
export type CalendarSubscription = {
  readonly id: string;
  readonly personId: string;
  /** Null: the person's own calendar. */
  readonly bodyId: string | null;
  readonly createdAt: Instant;
};

/** What calendars were last told of one thing. */
export type CalendarEntry = {
  readonly key: string;
  /** SHA-256 of what was told. */
  readonly digest: string;
  /** Raised by each change. */
  readonly sequence: number;
  readonly changedAt: Instant;
};

export type CalendarStore = {
  ofPerson(personId: string): Promise<readonly CalendarSubscription[]>;
  byTokenHash(tokenHash: string): Promise<CalendarSubscription | null>;
  /** Takes the place of the one that the person had for the same calendar: its address stops at once. */
  save(subscription: CalendarSubscription, tokenHash: string): Promise<void>;
  /** False where the person has no such subscription. */
  remove(personId: string, subscriptionId: string): Promise<boolean>;
  /** Notes what is told now. Those whose digest differs from the last one get the next sequence and the time; all are given back, in the given order. */
  noteEntries(
    told: readonly Pick<CalendarEntry, 'key' | 'digest'>[],
    at: Instant,
  ): Promise<readonly CalendarEntry[]>;
};
