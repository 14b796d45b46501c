import type { DueWork } from '../../core/processes/due-work.ts';
import type { DatePoll, Stances } from '../../core/date-polls/date-poll.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { LetterConcern, LetterEdition } from '../../core/letters/letter.ts';
import type { Understanding } from '../../core/directions/verification.ts';
import type { Poll, Tally } from '../../core/polls/poll.ts';
import type { RoundChange } from '../../core/workshops/alter-round.ts';
import type { PollCorrection } from '../../core/polls/correct-poll.ts';
import type { Choices } from '../../core/polls/choice.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

/** Where the bot can write. Kept in the database; `reference` is the Bot Framework's own, opaque to everybody but `bot/`. */
export type Conversation = {
  readonly conversationId: string;
  readonly kind: 'personal' | 'group' | 'channel' | 'meeting';
  readonly personId: string | null;
  readonly bodyId: string | null;
  readonly reference: unknown;
};

/** What a poll card is drawn from; the same facts give the same card. */
export type PollCardFacts = {
  readonly kind: 'poll';
  readonly poll: Poll;
  readonly bodyName: string;
  readonly language: Language;
  /** For a personal card: the reader's own answer so far. Null in group chats and before answering; empty where it is sealed. */
  readonly ownAnswer: Choices | null;
  /** `general` is the group chat's card: everybody sees the same. */
  readonly view: 'personal' | 'general';
  readonly tally: Tally;
  /** Address of the same poll in the tab, for when a button dies on a phone. */
  readonly tabAddress: string;
  /** What was corrected last in the poll; left out where nothing was. */
  readonly corrected?: PollCorrection;
  /** The poll that has taken this one's place, in the tab; left out where none has. */
  readonly replacedByAddress?: string;
  /** May the reader write a statement of their own on the card? Left out where not. */
  readonly mayAdd?: true;
};

/** What a letter's card is drawn from: what was sent, and what this recipient has answered. */
export type LetterCardFacts = {
  readonly kind: 'letter';
  readonly language: Language;
  readonly processTitle: string;
  /** What the card tells, with only the dates that concern its reader. */
  readonly sent: LetterEdition;
  /** The last edition that was sent: higher than the card's when the letter has been corrected since. */
  readonly currentEdition: number;
  readonly acceptedEdition: number;
  /** The reader's own questions and dates, oldest first. */
  readonly concerns: readonly LetterConcern[];
  readonly tabAddress: string;
};

/** What a date poll's card is drawn from. */
export type DatePollCardFacts = {
  readonly kind: 'date-poll';
  readonly language: Language;
  readonly poll: DatePoll;
  readonly roundTitle: string;
  readonly bodyName: string;
  /** The reader's own answer so far. */
  readonly stances: Stances | null;
  /** Are answers taken now? */
  readonly isTaking: boolean;
  readonly tabAddress: string;
};

/** What a card that asks "have we understood?" is drawn from. It is always somebody's own. */
export type VerificationCardFacts = {
  readonly kind: 'verification';
  readonly verificationId: string;
  readonly bodyName: string;
  readonly processTitle: string;
  readonly language: Language;
  /** In the order in which they are asked, in the words that are asked about. */
  readonly directions: readonly {
    readonly id: string;
    readonly text: string;
    /** What is different from the words before; empty for the first. */
    readonly changed: string;
    /** The reader's own answer. */
    readonly answer: { readonly answer: Understanding; readonly missing: string } | null;
    /** Asked about in newer words since. */
    readonly isReplaced: boolean;
  }[];
  readonly closesAt: Instant;
  readonly closedAt: Instant | null;
  readonly tabAddress: string;
};

/** A meeting that somebody is invited to was changed or called off. Of a closed one, only when and where. */
export type CorrectionCardFacts = {
  readonly kind: 'correction';
  readonly title: string;
  readonly bodyName: string;
  readonly language: Language;
  readonly startsAt: Instant;
  readonly place: string;
  readonly isCancelled: boolean;
  readonly reason: string;
  readonly changes: readonly RoundChange[];
  readonly tabAddress: string;
};

/** What somebody on the staff owes an answer to this week, by process. */
export type ReminderCardFacts = {
  readonly kind: 'reminder';
  readonly language: Language;
  readonly owed: readonly { readonly title: string; readonly count: number }[];
  readonly tabAddress: string;
};

/** Something due, or a phase that is late, to whoever of the staff answers for the process. */
export type DueReminderCardFacts = {
  readonly kind: 'due-reminder';
  readonly language: Language;
  readonly processTitle: string;
  readonly what: DueWork['kind'];
  readonly title: string;
  readonly dueOn: CivilDate;
  readonly today: CivilDate;
  readonly tabAddress: string;
};

/** A poll that closes soon and that its reader has not answered, or had not when this was sent. It carries the way to the poll, not the poll. */
export type PollReminderCardFacts = {
  readonly kind: 'poll-reminder';
  readonly language: Language;
  readonly pollId: string;
  readonly title: string;
  readonly purpose: string;
  readonly bodyName: string;
  readonly closesAt: Instant;
  readonly standing: 'waiting' | 'answered' | 'closed';
  readonly tabAddress: string;
};

/** Closed polls whose answers somebody on the staff has told nobody the outcome of. */
export type OutcomeReminderCardFacts = {
  readonly kind: 'outcome-reminder';
  readonly language: Language;
  /** Those that have waited longest first. */
  readonly polls: readonly {
    readonly title: string;
    readonly closedAt: Instant;
    readonly tabAddress: string;
  }[];
  /** Of everything that is owed. */
  readonly tabAddress: string;
};

/** Minutes that somebody who was there is asked about, or that the chair is to approve. */
export type ProtocolCardFacts = {
  readonly kind: 'protocol';
  readonly language: Language;
  readonly draftId: string;
  /** Of a closed meeting, its number. */
  readonly title: string;
  readonly bodyName: string;
  readonly standing: 'to-correct' | 'accepted' | 'to-approve' | 'over';
  readonly deadline: Instant | null;
  readonly tabAddress: string;
};

/**
 * What a card is drawn from, by kind. Another kind of card is its facts here, how they are gathered in `src/app/messages/card-kinds.ts`, how they look in
 * `bot/cards/message-cards.ts`, what its buttons do in `bot/handlers/card-verbs.ts`, and its name in the database's check on `outgoing_message.kind`.
 */
export type CardFacts =
  | ProtocolCardFacts
  | PollCardFacts
  | LetterCardFacts
  | DatePollCardFacts
  | VerificationCardFacts
  | CorrectionCardFacts
  | ReminderCardFacts
  | DueReminderCardFacts
  | PollReminderCardFacts
  | OutcomeReminderCardFacts;

/** What the bot writes about. */
export type MessageKind = CardFacts['kind'];

export type SendOutcome =
  /** Without an activity where it was told in the activity feed: that cannot be changed. */
  | { readonly outcome: 'sent'; readonly activityId: string | null }
  /** The answer was lost on the way: it may have arrived. */
  | { readonly outcome: 'uncertain'; readonly cause: string }
  | {
      readonly outcome: 'try-later';
      readonly retryAfterSeconds: number | null;
      readonly cause: string;
    }
  /** The conversation does not exist any more: its reference is worth nothing. */
  | { readonly outcome: 'conversation-gone'; readonly cause: string }
  /** Blocked or uninstalled: not tried again by itself. */
  | { readonly outcome: 'unreachable'; readonly cause: string };

/** An Adaptive Card. What it is made of is the bot's own: nobody else reads it. */
export type DrawnCard = {
  readonly type: 'AdaptiveCard';
  readonly lang: Language;
  readonly version: string;
  readonly body: readonly unknown[];
  readonly actions: readonly unknown[];
  readonly [part: string]: unknown;
};

export type Messenger = {
  /** The very card that is sent, for those who want to see it first. */
  drawCard(facts: CardFacts): DrawnCard;
  /** The one line of it that a notification shows. */
  summaryOf(facts: CardFacts): string;
  /** @param messageId comes back when somebody presses the card: then it has arrived, whatever was answered when it was sent */
  sendCard(conversation: Conversation, facts: CardFacts, messageId: string): Promise<SendOutcome>;
  updateCard(
    conversation: Conversation,
    activityId: string,
    facts: CardFacts,
  ): Promise<SendOutcome>;
  /**
   * Opens (or finds) the personal conversation with somebody who has the app installed.
   * `serviceUrl` comes from a stored conversation of the same tenant, or the configured default.
   */
  openPersonalConversation(person: {
    readonly personId: string;
    readonly entraObjectId: string;
    readonly tenantId: string;
    readonly serviceUrl: string | null;
  }): Promise<
    | { readonly outcome: 'opened'; readonly conversationId: string; readonly reference: unknown }
    | Exclude<SendOutcome, { outcome: 'sent' }>
  >;
};
