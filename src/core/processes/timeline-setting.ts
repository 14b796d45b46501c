import { usualOutcomeWeekdays } from '../debts/outcome-reminders.ts';
import { usualWeeklyReminders } from '../polls/reminders.ts';
import { usualReminderDays } from './due-work.ts';
import type { TimelineSetting } from './phase-event.ts';

/** As the product ships it, where the municipality has entered nothing. */
export const usualTimelineSetting: TimelineSetting = {
  closesUnmet: false,
  reminderDays: usualReminderDays,
  weeklyReminders: usualWeeklyReminders,
  outcomeWeekdays: usualOutcomeWeekdays,
  pollRecordDays: 30,
  notices: 'chat',
  version: 0,
};
