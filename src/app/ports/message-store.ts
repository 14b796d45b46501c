import type { Instant } from '../../core/time/instant.ts';
import type { NoticeWay } from '../../core/messages/notice-way.ts';
import type { MessageState } from '../../core/messages/delivery-state.ts';
import type { MessagePriority } from '../../core/messages/priority.ts';
import type { MessageKind } from './messenger.ts';

/** One card to one recipient: a person's own chat with the bot, or a conversation of a body. */
export type OutgoingMessage = {
  readonly id: string;
  /** What makes it the same message, as `messageKey` writes it. Unique. */
  readonly key: string;
  readonly kind: MessageKind;
  /** What the card is about: the id of the poll, the letter, the date poll … */
  readonly subjectId: string;
  /** Which edition of its subject it tells, where a changed subject is sent anew; otherwise 0. */
  readonly edition: number;
  readonly personId: string | null;
  readonly conversationId: string | null;
  readonly state: MessageState;
  readonly activityId: string | null;
  /** What the sent card shows, in the short form that its kind writes; null before it is sent. A card that already shows it is left alone. */
  readonly rendered: string | null;
  /** Why it is in the state it is in: what Teams answered, what it waits for, or why nobody was written to. */
  readonly cause: string | null;
  readonly attempts: number;
  readonly priority: MessagePriority;
  /** While it waits: tried from here on. */
  readonly dueAt: Instant;
  /** When the app was installed for the recipient, for this message; null when it was there. */
  readonly appInstalledAt: Instant | null;
  /** Where it was sent, once it is. */
  readonly sentBy: NoticeWay;
  readonly updatedAt: Instant;
};

export type MessageStore = {
  /** Adds those whose key is new; returns the ones added. */
  addMissing(messages: readonly OutgoingMessage[]): Promise<readonly OutgoingMessage[]>;
  byId(messageId: string): Promise<OutgoingMessage | null>;
  /** Reads with a lock that whoever sends it waits for. */
  forChange(messageId: string): Promise<OutgoingMessage | null>;
  /** Waiting messages whose time has come, the most urgent first, then the oldest; locked until commit, and without those that another has locked. */
  dueForSending(now: Instant, limit: number): Promise<readonly OutgoingMessage[]>;
  save(message: OutgoingMessage): Promise<void>;
  /** Marks locked messages as being sent: uncertain, with one more attempt. In one statement, because as many are taken as Teams takes. */
  markTaken(messageIds: readonly string[], cause: string, at: Instant): Promise<void>;
  /** Holds back everything that waits, as of unknown arrival. @returns how many */
  holdWaiting(cause: string, at: Instant): Promise<number>;
  /** Every message about one thing, in all its editions, by key. */
  ofSubject(kind: MessageKind, subjectId: string): Promise<readonly OutgoingMessage[]>;
  /**
   * Messages that wait because their recipient wanted peace are due now: whoever sends them asks anew what holds.
   * @returns the priorities that there is something of
   */
  releaseHeld(personId: string, now: Instant): Promise<readonly MessagePriority[]>;
  isAnyUncertain(): Promise<boolean>;
  /** Is there a waiting message whose time came before the instant? A lost job left it behind. */
  isAnyOverdue(before: Instant): Promise<boolean>;
};
