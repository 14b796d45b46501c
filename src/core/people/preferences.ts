import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { NoticeWay } from '../messages/notice-way.ts';
import type { QuietHours, WantsPeace } from '../messages/quiet-hours.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate, LocalTime } from '../time/instant.ts';
import { osloInstant } from '../time/oslo.ts';

/** What somebody has chosen for themselves about what is sent to them. */
export type Preferences = {
  /** Null when nothing is chosen: then the usual hours hold. From and to alike means never. */
  readonly quietHours: QuietHours | null;
  /** The first day in Oslo on which questions and reminders come again; null without a pause. A day that has come is no pause any more. */
  readonly pausedUntil: CivilDate | null;
  readonly checkInsPaused: boolean;
  /** Null: as the municipality has chosen for those who have not. */
  readonly notices: NoticeWay | null;
};

export const nothingChosen: Preferences = {
  quietHours: null,
  pausedUntil: null,
  checkInsPaused: false,
  notices: null,
};

/** What is left out stays as it was: a pause that was made in the chat is not undone by a page that was opened before. */
export type PreferenceChange = Partial<Preferences>;

export type PreferenceRefusal =
  | { readonly code: 'pause-out-of-reach'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly code: 'quiet-hours-too-long'; readonly longest: number };

/** Longer than this, somebody has left rather than paused, and is taken off the register by those who keep it. */
const longestPauseDays = 366;
/** Something has to be left of the day in which a question with a deadline can arrive. */
const longestQuietHours = 16;

/** The days until which a pause may last, chosen today. */
export function pauseReach(today: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: addDays(today, 1), to: addDays(today, longestPauseDays) };
}

/** May this be chosen? */
export function choosePreferences(
  change: PreferenceChange,
  today: CivilDate,
): Decision<PreferenceChange, PreferenceRefusal> {
  const { pausedUntil = null, quietHours = null } = change;
  const { from, to } = pauseReach(today);
  const isWithinReach = pausedUntil === null || (from <= pausedUntil && pausedUntil <= to);
  if (!isWithinReach) return refuse({ code: 'pause-out-of-reach', from, to });
  const leavesTime = quietHours === null || minutesIn(quietHours) <= longestQuietHours * 60;
  if (!leavesTime) return refuse({ code: 'quiet-hours-too-long', longest: longestQuietHours });
  return decide(change);
}

/** The pause that still holds; null when there is none, or its day has come. */
export function pauseOn({ pausedUntil }: Preferences, today: CivilDate): CivilDate | null {
  return pausedUntil !== null && today < pausedUntil ? pausedUntil : null;
}

/**
 * How a message finds its recipient's peace. A pause holds back questions and reminders, and nothing about a meeting that one is invited to: who does not
 * know where it is held cannot come.
 */
export function peaceOf(
  { quietHours, pausedUntil }: Preferences,
  usual: WantsPeace,
  isAboutMeeting: boolean,
): WantsPeace {
  const isHeld = pausedUntil !== null && !isAboutMeeting;
  return {
    quietHours: quietHours ?? usual.quietHours,
    pausedUntil: isHeld ? osloInstant(pausedUntil, '00:00' as LocalTime) : null,
  };
}

function minutesIn({ from, to }: QuietHours): number {
  return (minuteOf(to) - minuteOf(from) + 1_440) % 1_440;
}

function minuteOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
