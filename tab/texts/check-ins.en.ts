import type { CheckInTexts } from './check-ins.nb.ts';

export const texts: CheckInTexts = {
  title: 'Check-ins',
  lead: 'How elected members and the administration see their cooperation, side by side, over phases and terms. Answers are anonymous, and shown only when the check-in is closed.',
  polls: 'Polls',
  empty: 'No check-in is closed yet',
  emptyText:
    'When the first check-in is closed, you see here what elected members and the administration answered. Check-ins are made from the phases of a process.',
  toProcesses: 'See the processes',
  open: 'Open to you',
  answer: (title) => `Answer ${title}`,
  until: (moment) => `Open until ${moment}`,
  groups: { politics: 'Elected members', administration: 'The administration' },
  pooled: 'Everybody together',
  pooledWhy: {
    politics: 'Fewer than three elected members answered. The groups are shown together.',
    administration:
      'Fewer than three of the administration answered. The groups are shown together.',
  },
  tooFew: 'Too few answered for anything to be shown.',
  nobody: 'Nobody answered',
  chart: (statement) => `Mean from 1 to 5: ${statement}`,
  scale: { lowest: '1 strongly disagree', highest: '5 strongly agree' },
  table: 'Show as a table',
  when: 'When',
  group: 'Who',
  answers: 'Answers',
  mean: 'Mean',
  spread: 'Spread',
  interval: '95 %',
  intervalHint:
    'Where the mean would lie in 95 of 100 draws of as many answers. Shown from ten answers.',
  doNotKnow: 'Do not know',
  between: (from, to) => `${from} to ${to}`,
  newTitle: 'New check-in',
  newLead:
    'At most three statements at a time. The body’s elected members and the whole administration are asked, anonymously. The words are the same each time, so that answers can be compared.',
  finding: 'What it is about',
  statements: 'Statements',
  statementsHint: 'Choose one to three.',
  body: 'Body',
  closesAt: 'Last day to answer',
  promise:
    'Nobody gets a check-in more than once a week, nor anybody who has asked for a rest from them.',
  make: 'Make the check-in',
  made: 'The check-in has been made. Open it when it is to be sent.',
  missing: 'Choose one to three statements, a body and a date.',
};
