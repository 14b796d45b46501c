import type { ProblemWords } from './problem-catalogue.ts';

const parts = {
  purpose: 'what the process is to lead to',
  expectation: 'what is expected of politicians',
  roles: 'roles and limits',
  rules: 'rules of play',
  notDecided: 'what is not decided',
  dates: 'at least one date',
};

export const lettersInEnglish = {
  'letter-incomplete': ({ missing }) => ({
    title: 'The letter is not finished',
    detail: `Missing: ${missing.map((part) => parts[part]).join(', ')}. Nothing has been sent. Write what is missing, save, and send again.`,
  }),
  'nobody-to-write-to': {
    title: 'The letter has no recipients',
    detail:
      'Nobody has a seat in the chosen bodies. Nothing has been sent. Choose the bodies concerned, and check who sits in them.',
  },
  'correction-unexplained': {
    title: 'Say what is corrected',
    detail:
      'The letter has been sent before. Those who have read it must hear what is new. Nothing has been sent.',
  },
  'letter-not-begun': {
    title: 'The letter is not saved yet',
    detail: 'Save the draft first. Then you can see the card as it is sent.',
  },
  'letter-corrected': {
    title: 'The letter has been corrected',
    detail: 'There is a newer one since you opened this. Read it before you accept.',
  },
  'question-missing': {
    title: 'The question is empty',
    detail: 'Write what you want to know, and send again.',
  },
  'too-many-questions': ({ most }) => ({
    title: 'You have many questions waiting',
    detail: `${most} questions wait for an answer of the administration. Wait until some are answered.`,
  }),
  'no-such-date': {
    title: 'The date is not in the letter',
    detail:
      'The letter may have been corrected since you opened it. Load the page again and try once more.',
  },
  'wrong-number-of-slots': ({ fewest, most }) => ({
    title: `Propose ${fewest} to ${most} times`,
    detail: 'Nobody has been asked yet. Add times or take some out.',
  }),
  'same-slot-twice': {
    title: 'The same time is there twice',
    detail: 'Nobody has been asked yet. Take one out, or choose another place.',
  },
  'slot-in-the-past': {
    title: 'One of the times is over',
    detail: 'Nobody has been asked yet. Choose times to come.',
  },
  'answers-end-too-late': {
    title: 'Answers must end before the first of the times',
    detail: 'Nobody has been asked yet. Choose an earlier end.',
  },
  'closes-in-the-past': {
    title: 'The end for answers is over',
    detail: 'Nobody has been asked yet. Choose an end to come.',
  },
  'dates-already-asked': {
    title: 'The members have been asked already',
    detail: 'Choose one of the times, or take the question back before you ask again.',
  },
  'date-poll-ended': {
    title: 'Answers are no longer taken',
    detail: 'The time is up, or a time has been chosen. The answer has not been stored.',
  },
  'slot-unanswered': {
    title: 'Answer for every time',
    detail: 'The answer has not been stored. Say of each time whether it works.',
  },
  'no-such-slot': {
    title: 'There is no such time',
    detail: 'The members may have been asked anew. Nothing has changed. Load the page again.',
  },
} satisfies Partial<ProblemWords>;
