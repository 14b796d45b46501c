import type { PollReachTexts } from './poll-reach.nb.ts';

export const texts: PollReachTexts = {
  reminders: 'Reminders',
  remindersHint:
    'A short reminder to those who have not answered, with the way to the poll. Whoever has answered, has paused messages or is no longer asked gets none.',
  noReminders: 'Nobody is reminded of this poll.',
  tooShort:
    'Nobody is reminded of this poll: the times that you have chosen come before it opens, or on the same day.',
  reminded: (moment, n) =>
    n === 0
      ? `${moment}: nobody was reminded`
      : n === 1
        ? `${moment}: one was reminded`
        : `${moment}: ${n} were reminded`,
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
  reach: 'Reach',
  reachHint:
    'How far the poll has come, without names. It counts as seen when somebody opens it in Rådslag or on the card, or answers.',
  columns: {
    asked: 'Asked',
    delivered: 'Delivered',
    seen: 'Seen',
    answered: 'Answered',
    unreachable: 'Not reached',
  },
  ofAll: (count, all) => `${count} of ${all}`,
  causes: 'Why somebody was not reached',
  byBody: 'By body',
  byParty: 'By party',
  group: 'Group',
  others: (names) => `Others (${names})`,
  withoutGroup: 'without a party or body',
  hidden: 'not shown',
  noGroups:
    'Groups are shown only when they are at least three, and when there is more than one. There are none here.',
  notTold: {
    seen: 'The poll is anonymous. How many have answered is shown only for all together.',
    delivery:
      'While you see the results move, it is not shown in which group somebody has seen or answered: it would tell what that person answered.',
  },
  files: { xlsx: 'Download Excel', csv: 'Download CSV' },
};
