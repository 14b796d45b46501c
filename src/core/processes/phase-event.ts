import type { StatutoryRuleName } from '../deadlines/statutory-rule.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { NoticeWay } from '../messages/notice-way.ts';
import type { GateCode } from './phase-gate.ts';

export type PhaseDates = { readonly startsOn: CivilDate; readonly endsOn: CivilDate };

export type PhaseMove = {
  readonly phaseId: string;
  readonly before: PhaseDates;
  readonly after: PhaseDates;
};

export type KeptMove = {
  /** The phase that was asked for first, then those that followed. */
  readonly moves: readonly PhaseMove[];
  readonly rounds: readonly {
    readonly roundId: string;
    readonly before: Instant;
    readonly after: Instant;
  }[];
  /** The deadlines that it broke, knowingly. */
  readonly broken: readonly {
    readonly rule: StatutoryRuleName;
    readonly paragraph: string;
    readonly brokenBy: number;
  }[];
};

/** What happens to a phase. */
export type PhaseHappening = { readonly phaseId: string; readonly reason: string } & (
  | { readonly kind: 'moved' | 'moved-back'; readonly details: KeptMove }
  | {
      readonly kind: 'opened' | 'closed' | 'reopened';
      readonly details: { readonly unmet: readonly GateCode[] };
    }
);

/** What happened to a phase, as it is kept. */
export type PhaseEvent = PhaseHappening & {
  readonly id: string;
  readonly processId: string;
  readonly at: Instant;
  /** Null where it happened by itself, on its date. */
  readonly personId: string | null;
};

/** How the municipality wants its phases turned. */
export type TimelineSetting = {
  /** Whether a phase closes on its date although its gate is not met. */
  readonly closesUnmet: boolean;
  /** How many days before something is due whoever answers for its process is reminded; they are told once more when it is late. */
  readonly reminderDays: readonly number[];
  /** As many reminders of polls as one person gets in a week, all polls together. */
  readonly weeklyReminders: number;
  /** The weekdays, 1 for Monday to 5, on whose mornings whoever owes a closed poll an outcome note is told so. */
  readonly outcomeWeekdays: readonly number[];
  /** How many days a closed poll outside meetings waits for its outcome note before its results are archived without one. */
  readonly pollRecordDays: number;
  /** Where people are told, who have not chosen for themselves. */
  readonly notices: NoticeWay;
  readonly version: number;
};
