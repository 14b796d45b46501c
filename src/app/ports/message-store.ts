import type { Instant } from '../../core/time/instant.ts';
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
  readonly state: 'waiting' | 'sent' | 'uncertain' | 'unreachable';
  readonly activityId: string | null;
  /** What the sent card shows, in the short form that its kind writes; null before it is sent. A card that already shows it is left alone. */
  readonly rendered: string | null;
  readonly cause: string | null;
  readonly attempts: number;
  readonly updatedAt: Instant;
};

export type MessageStore = {
  /** Adds those whose key is new; returns the ones added. */
  addMissing(messages: readonly OutgoingMessage[]): Promise<readonly OutgoingMessage[]>;
  forSending(messageId: string): Promise<OutgoingMessage | null>;
  save(message: OutgoingMessage): Promise<void>;
  /** Every message about one thing, in all its editions, by key. */
  ofSubject(kind: MessageKind, subjectId: string): Promise<readonly OutgoingMessage[]>;
  /** Waiting messages not touched since the instant: what a lost job left behind. */
  stale(before: Instant): Promise<readonly string[]>;
};
