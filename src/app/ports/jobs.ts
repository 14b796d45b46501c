import type { MessagePriority } from '../../core/messages/priority.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { MessageKind } from './messenger.ts';

/** Background work. Handling is at least once; every handler is written so that once more changes nothing. */
export type Job =
  /** Create the round's calendar event. Key: the round. */
  | {
      readonly name: 'create-calendar-event';
      readonly municipalityId: string;
      readonly roundId: string;
    }
  /** Make one outgoing message row per recipient of a poll and enqueue each. Key: the poll. */
  | { readonly name: 'deliver-poll'; readonly municipalityId: string; readonly pollId: string }
  /**
   * Send what waits in the outbox, the most urgent first. Key: the municipality, how urgent it is, and the instant from which it is wanted, so that one that waits
   * for the morning never stands in the way of one that is wanted now.
   */
  | {
      readonly name: 'send-messages';
      readonly municipalityId: string;
      readonly priority: MessagePriority;
      /** Null for at once. */
      readonly dueAt: Instant | null;
    }
  /** Bring the sent cards about one thing up to date. At most one waits per kind and subject. */
  | {
      readonly name: 'refresh-cards';
      readonly municipalityId: string;
      readonly kind: MessageKind;
      readonly subjectId: string;
    }
  /** Open a poll that is to open by itself. */
  | { readonly name: 'open-poll'; readonly municipalityId: string; readonly pollId: string }
  /** Close a poll at its deadline, or with its phase. */
  | { readonly name: 'close-poll'; readonly municipalityId: string; readonly pollId: string }
  /** Open the sealed answers of a closed anonymous poll together, and destroy its key. */
  | { readonly name: 'open-ballots'; readonly municipalityId: string; readonly pollId: string }
  /** Close a verification at its deadline. */
  | {
      readonly name: 'close-verification';
      readonly municipalityId: string;
      readonly verificationId: string;
    }
  /** Open and close what is due in a process. Key: the process. */
  | { readonly name: 'turn-phases'; readonly municipalityId: string; readonly processId: string }
  /** Assemble, render, upload, read back and chain the record of a round. Key: the round. */
  | { readonly name: 'archive-round'; readonly municipalityId: string; readonly roundId: string }
  /** The same of one frozen version of a poll, a phase or a day of the audit log. Key: the record source. */
  | {
      readonly name: 'archive-source';
      readonly municipalityId: string;
      readonly sourceId: string;
    }
  /** Make eInnsyn have a meeting as everybody may read it. Key: the round. */
  | { readonly name: 'send-to-einnsyn'; readonly municipalityId: string; readonly roundId: string }
  /** The same of a decision. Key: the adoption. */
  | {
      readonly name: 'send-decision-to-einnsyn';
      readonly municipalityId: string;
      readonly adoptionId: string;
    }
  /** Go on with the check of the archive that is under way. Key: the municipality. */
  | { readonly name: 'check-archive'; readonly municipalityId: string }
  /** Look whether the archive's site in SharePoint is still as it was made. Key: the municipality. */
  | { readonly name: 'look-at-archive'; readonly municipalityId: string }
  /** Hold people, seats and roles against the municipality's Entra groups. Key: the municipality. */
  | { readonly name: 'sync-people'; readonly municipalityId: string }
  /** Remind the administration of what it owes an answer to. One per municipality, on Mondays. */
  | { readonly name: 'remind-of-debts'; readonly municipalityId: string }
  /** Remind the administration of what is due in its processes. One per municipality, in the morning. */
  | { readonly name: 'remind-of-dues'; readonly municipalityId: string }
  /** Remind those who have not answered of the polls that close soon. One per municipality. */
  | { readonly name: 'remind-of-polls'; readonly municipalityId: string }
  /** Find what a lost event left behind. One per municipality. */
  | { readonly name: 'sweep'; readonly municipalityId: string };

export type JobName = Job['name'];

/** What a handler asks of the queue: done, or once more later without counting as a failure. */
export type JobOutcome =
  { readonly outcome: 'done' } | { readonly outcome: 'again'; readonly afterSeconds: number };

/** At most one waiting per name and key (`roundId`, `pollId`, `messageId` …); one that is running does not hinder the next from waiting. */
export type JobQueue = {
  /** In the transaction of the change that causes it. `startAfter` is a UTC instant. */
  enqueue(job: Job, options?: { readonly startAfter?: string }): Promise<void>;
};
