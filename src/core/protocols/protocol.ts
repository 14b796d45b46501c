import type { Language } from '../documents/document-model.ts';
import type { Openness } from '../openness/openness.ts';
import type { Instant } from '../time/instant.ts';
import type { ProtocolQuestion } from './poll-minutes.ts';
import type { ProtocolApprover, ProtocolTemplate } from './protocol-rules.ts';
import type { RoundOutputs } from './round-outputs.ts';
import type { FrozenMark } from './screening-mark.ts';

export type ProtocolAttendee = {
  readonly name: string;
  readonly party: string;
  readonly function: 'chair' | 'deputy-chair' | 'member' | 'deputy';
  /** For a deputy: the member whose place was taken. */
  readonly deputyFor: string | null;
  /** Null for whoever was there from the beginning. Left out in the first version of the format. */
  readonly arrivedAt?: Instant | null;
  /** Null for whoever stayed to the end. Left out in the first version of the format. */
  readonly leftAt?: Instant | null;
};

export type ProtocolPollResult = {
  readonly title: string;
  readonly purpose: string;
  readonly answered: number;
  readonly eligible: number;
  readonly questions: readonly ProtocolQuestion[];
  readonly outcomeNote: string;
};

/**
 * The minutes of a round, assembled from what happened: time and place, who was there and who was not, what was treated,
 * results as sums. Source of the content: kommuneloven § 11-4 [check].
 */
export type ProtocolContent = {
  /** The first version held no outputs, and not when people came and left; the second no papers, nothing of what comes next, and not who approved; the third nothing screened. */
  readonly schema: `radslag.protocol.v${1 | 2 | 3 | 4}`;
  readonly language: Language;
  readonly municipality: { readonly name: string; readonly number: string };
  readonly body: { readonly name: string; readonly abbreviation: string };
  readonly meetingNumber: string;
  readonly process: string;
  readonly phase: string;
  readonly title: string;
  readonly purpose: string;
  readonly startsAt: Instant;
  readonly startedAt: Instant;
  readonly closedAt: Instant;
  readonly place: string;
  readonly openness: Openness;
  readonly noticePublishedAt: Instant;
  readonly shortNoticeReason: string;
  readonly present: readonly ProtocolAttendee[];
  readonly absent: readonly ProtocolAttendee[];
  readonly agenda: readonly {
    readonly startsAt: Instant;
    readonly minutes: number;
    readonly title: string;
    readonly lead: string;
    readonly kind: 'item' | 'break';
  }[];
  readonly questions: readonly string[];
  readonly polls: readonly ProtocolPollResult[];
  readonly summary: string;
  /** What the round has made. Left out in the first version of the format. */
  readonly outputs?: RoundOutputs;
  /** Titles of the papers of the meeting that whoever reads the minutes may know of. */
  readonly papers?: readonly string[];
  /** What happens after the round, a paragraph each, in the body's language. */
  readonly whatNext?: readonly string[];
  /** What the clerk adds about the meeting; empty where nothing was. */
  readonly remarks?: string;
  /** The body's own words for its minutes, as they were when these were assembled. */
  readonly template?: ProtocolTemplate;
  /** Who approved, and when; left out where the body has its minutes archived by themselves. */
  readonly approval?: {
    readonly name: string;
    readonly as: ProtocolApprover;
    readonly approvedAt: Instant;
  };
  /** Why there is another version than the first. */
  readonly reason?: string;
  /** What the public variant is without, and by what. Left out where nothing is screened. */
  readonly screening?: readonly FrozenMark[];
};

/** Frozen minutes: what is archived and published. They are never changed; a correction is another version. */
export type Protocol = {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  readonly content: ProtocolContent;
  readonly assembledAt: Instant;
};
