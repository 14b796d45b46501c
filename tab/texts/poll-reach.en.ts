import type { PollReachTexts } from './poll-reach.nb.ts';

export const texts: PollReachTexts = {
  reminders: 'Reminders',
  remindersHint:
    'A short card in the chat to those who have not answered. Whoever has answered, has paused messages or is no longer asked gets none.',
  noReminders: 'Nobody is reminded of this poll.',
  tooShort:
    'Nobody is reminded of this poll: the times that you have chosen come before it opens, or on the same day.',
  reminded: (moment, n) =>
    n === 1 ? `${moment}: one was reminded` : `${moment}: ${n} were reminded`,
  asIfOpenedNow: 'This is how it will be if the poll opens now.',
  weekly: (most) =>
    most === 0
      ? 'The municipality has turned off reminders of polls.'
      : `Nobody gets more than ${most} reminders a week, all polls together.`,
  change: 'Change the reminders',
  days: 'Days before the deadline',
  daysHint:
    'Write the days with commas between, for instance 3, 1. Five at most, from 1 to 30. Leave it empty for none.',
  hours: 'Hours before the deadline, one last time',
  hoursHint: 'From 1 to 48. Leave it empty for none.',
  save: 'Save the reminders',
  cancel: 'Cancel',
  saved: 'The reminders are saved',
};
