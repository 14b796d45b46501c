import type { ProblemWords } from './problem-catalogue.ts';

export const pollsInEnglish = {
  'same-option-twice': {
    title: 'The same option is chosen twice',
    detail: 'The answer is not saved. Reload the page and answer again.',
  },
  'too-few-chosen': ({ fewest }) => ({
    title: 'You have chosen too few options',
    detail: `Choose at least ${fewest}. The answer is not saved.`,
  }),
  'too-many-chosen': ({ most }) => ({
    title: 'You have chosen too many options',
    detail: `Choose at most ${most}. The answer is not saved.`,
  }),
  'place-outside': ({ places }) => ({
    title: 'There is no such place',
    detail: `Give the places from 1 to ${places}. The answer is not saved.`,
  }),
  'same-place-twice': ({ place }) => ({
    title: 'Two options have the same place',
    detail: `Place ${place} is given twice. The answer is not saved. Give each place to one option.`,
  }),
  'places-not-filled': ({ places }) => ({
    title: 'The ranking is not finished',
    detail: `Give all the places from 1 to ${places}. The answer is not saved.`,
  }),
  'step-outside': {
    title: 'There is no such step',
    detail: 'The answer is not saved. Choose one of the steps, or “don’t know”.',
  },
  'item-unanswered': ({ label }) => ({
    title: 'One of the lines has no answer',
    detail: `Answer “${label}” too. The answer is not saved.`,
  }),
  'nothing-reacted-to': {
    title: 'You have not reacted to anything',
    detail: 'The answer is not saved. Choose a reaction to at least one of the findings.',
  },
  'nothing-written': {
    title: 'The answer is empty',
    detail: 'Nothing is saved. Write what you think, and send again.',
  },
  'reason-missing': {
    title: 'The reason is missing',
    detail: 'The answer is not saved. Say briefly why you answer as you do.',
  },
  'answer-too-long': ({ longest }) => ({
    title: 'The text is too long',
    detail: `Write at most ${longest} characters. The answer is not saved.`,
  }),
  'answer-unreadable': {
    title: 'The text has characters that cannot be stored',
    detail: 'The answer is not saved. Write the text again, or paste it as plain text.',
  },
  'identity-number-in-answer': {
    title: 'The text has a national identity number in it',
    detail:
      'It cannot be kept here, because the text may be shown to others. The answer is not saved. Take the number out.',
  },
  'limits-beyond-options': {
    title: 'The question cannot be answered as it stands',
    detail:
      'It asks for more, or fewer, than there are options. The draft is not saved. Change the numbers.',
  },
} satisfies Partial<ProblemWords>;
