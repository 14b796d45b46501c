import type { Openness, OpennessDecision } from '../openness/openness.ts';
import type { Instant } from '../time/instant.ts';

export type AgendaItem = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly kind: 'item' | 'break';
  readonly lead: string;
};

/** A question put to politics: what shall we go for, and why. How is for later. */
export type RoundQuestion = { readonly id: string; readonly text: string };

/** How people meet. A hybrid meeting counts as remote. Source: kommuneloven § 11-7. */
export const meetingForms = ['in-person', 'hybrid', 'remote'] as const;
export type MeetingForm = (typeof meetingForms)[number];

export const isRemote = (form: MeetingForm): boolean => form !== 'in-person';

export type RoundState =
  | { readonly status: 'draft' }
  | { readonly status: 'published'; readonly publishedAt: Instant }
  | { readonly status: 'under-way'; readonly publishedAt: Instant; readonly startedAt: Instant }
  | {
      readonly status: 'closed';
      readonly publishedAt: Instant;
      readonly startedAt: Instant;
      readonly closedAt: Instant;
    }
  /** Called off after its notice was out; it keeps its number, and the public is told why. */
  | {
      readonly status: 'cancelled';
      readonly publishedAt: Instant;
      readonly cancelledAt: Instant;
      readonly reason: string;
    };

export type RoundStatus = RoundState['status'];

/** One round of a political workshop (verkstedrunde): a meeting of a body within a phase. It decides nothing. */
export type Round = {
  readonly id: string;
  readonly phaseId: string;
  readonly bodyId: string;
  readonly ordinal: number;
  readonly title: string;
  readonly purpose: string;
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly place: string;
  readonly meetingForm: MeetingForm;
  readonly openness: Openness;
  /** What the openness rests on; null until the questions have been answered. */
  readonly opennessDecision: OpennessDecision | null;
  /** The text of the public notice; empty until written. */
  readonly noticeText: string;
  /** Why the notice is shorter than the body's rule; empty when it is not. */
  readonly shortNoticeReason: string;
  readonly agenda: readonly AgendaItem[];
  readonly questions: readonly RoundQuestion[];
  /** The administration's summary, written during or after the round; public with the protocol. */
  readonly summary: string;
  /** "09/2026": given when the round is published, counted per body and year. */
  readonly meetingNumber: string | null;
  readonly organiserId: string;
  /** Raised by every change; an editor who holds an older one gets a conflict instead of overwriting. */
  readonly version: number;
  readonly state: RoundState;
};

export const attendanceStatuses = ['present', 'absent', 'deputy'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** Who was there. A deputy names the member whose place was taken. Source: kommuneloven § 11-4 [check]. */
export type Attendance = {
  readonly personId: string;
  readonly status: AttendanceStatus;
  readonly deputyForId: string | null;
  /** Null for whoever was there from the beginning, and for whoever was absent. */
  readonly arrivedAt: Instant | null;
  /** Null for whoever stayed to the end, and for whoever was absent. */
  readonly leftAt: Instant | null;
};
