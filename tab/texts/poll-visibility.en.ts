import type { PollVisibilityTexts } from './poll-visibility.nb.ts';

export const texts: PollVisibilityTexts = {
  field: 'Who sees the answers?',
  names: {
    named: 'By name',
    'by-party': 'By party',
    sums: 'Totals only',
    anonymous: 'Anonymous, sealed',
  },
  means: {
    named:
      'Those who are asked, and those who make polls, see what each answered when results are shown. Others see totals, and totals by party and of the administration when the poll is closed.',
    'by-party':
      'Everybody sees totals. When the poll is closed they are also shown by party and of the administration, where three or more have answered. Smaller parties are put together. Nobody sees what a person answered.',
    sums: 'Everybody sees totals. Nobody sees what a person or a party answered.',
    anonymous:
      'Answers are sealed and opened together when the poll closes. After that nobody can link them to anyone. For climate, learning and method only, never a hidden vote.',
  },
  useField: 'What is the anonymous poll for?',
  uses: {
    climate: 'How we work together',
    learning: 'Learning from the process',
    method: 'A method in a workshop',
  },
  useRequired: 'Choose what the anonymous poll is for.',
  resultsAtClose: 'The results of an anonymous poll are shown when it closes.',
  promise: {
    named:
      'Those who are asked, and those who make polls, see your answer by name when results are shown. Others see totals, and totals by party and of the administration when the poll is closed. The minutes have totals only.',
    'by-party':
      'Others see totals. When the poll is closed they are also shown by party and of the administration, where three or more have answered; smaller parties are put together. The facilitator sees that you have answered, not what.',
    sums: 'Everybody sees totals only. The facilitator sees that you have answered, not what.',
    anonymous:
      'Nobody. Your answer is sealed. Until the poll closes only somebody with both the database and the key could open it. When it closes, all answers are shuffled and the key is destroyed. Then nobody can link the answer to you.',
  },
  wordsShown: {
    named: 'What you write is shown with your name to the same people, and without it to others.',
    'by-party':
      'What you write is shown with the results, without your name and your party. Write nothing that shows who you are.',
    sums: 'What you write is shown with the results, without your name. Write nothing that shows who you are.',
    anonymous:
      'What you write is shown with the results, without your name. Write nothing that shows who you are.',
  },
  shownSo: 'How answers are shown',
  byParty: 'By party',
  byPartyHint:
    'Groups where three or more have answered. What people wrote is not shown by party. The figures are answers, not votes.',
  bySide: 'Elected members and administration',
  bySideHint:
    'The two side by side, where three or more of each have answered. What people wrote is not shown like this. The figures are answers, not votes.',
  noSides: 'Fewer than three answers are from one of the sides. Then the two are not shown apart.',
  sides: { politics: 'Elected members', administration: 'Administration' },
  noParties: 'There are too few in each party for anything to be shown by party.',
  withoutParty: 'Without a party',
  others: (names) => `Others (${names})`,
  groupAnswered: (name, n) => `${name} (${n} ${n === 1 ? 'answer' : 'answers'})`,
  byName: 'By name',
  byNameHint: 'Shown only to those who are asked and those who make polls. Do not pass it on.',
  nameAndParty: 'Name and party',
  howLong: 'How long it is kept',
  kept: {
    named: 'The answer is kept with your name until one year after the term.',
    'by-party': 'The answer is kept with your name until one year after the term.',
    sums: 'The answer is kept with your name until one year after the term.',
    anonymous:
      'The sealed answer is deleted when the poll closes. Only answers without names are kept.',
  },
  useSaid: {
    climate: 'The poll is anonymous and about how we work together. It is not a hidden vote.',
    learning: 'The poll is anonymous and used to learn from the process. It is not a hidden vote.',
    method: 'The poll is anonymous and a method in the workshop. It is not a hidden vote.',
  },
  sealedAnswer: (moment) =>
    `You answered ${moment}. Your answer is sealed and is not shown again, not to you either.`,
  sealedAnswerOver: (moment) =>
    `You answered ${moment}. Your answer is not shown by itself, not to you either.`,
  answerAnew: 'Answer again',
  answerAnewHint: 'A new answer replaces the one before.',
  restrict: 'Show less',
  restrictHint:
    'You can show less than was said when the poll opened, never more. It cannot be undone.',
  restrictTitle: 'Show less of the answers?',
  restrictText: (name) =>
    `From now on answers are shown like this: ${name}. The cards and the page say the new thing. It cannot be undone.`,
  restrictConfirm: 'Show less from now on',
  restricted: 'The poll now shows less of the answers.',
};
