import { formatMoment } from '../../core/time/format.ts';
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
  'statement-gone': {
    title: 'A statement is no longer there',
    detail:
      'One of the statements you answered has been removed. Your answer was not saved. Reload the page, look it over and send again.',
  },
  'takes-no-statements': {
    title: 'The question takes no statements',
    detail: 'Nothing was added. Only whoever makes the poll writes the statements here.',
  },
  'already-added': {
    title: 'You have already added a statement',
    detail: 'Each person can add one statement to a poll. Answer those that are there.',
  },
  'no-room-for-statements': ({ most }) => ({
    title: 'There is no room for more statements',
    detail: `Participants have added ${most}, and this poll takes no more.`,
  }),
  'no-such-added-statement': {
    title: 'The statement is not there',
    detail: 'Somebody else may have removed it. Reload the page.',
  },
  'adding-in-anonymous': {
    title: 'An anonymous poll takes no statements',
    detail:
      'The moment at which a statement came would show whose it is. Do not let participants add statements, or choose another visibility.',
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
  'poll-not-asked': {
    title: 'The poll has not been asked yet',
    detail: 'Only what has been asked before can be asked again. Make a copy of the draft instead.',
  },
  'opening-not-ahead': {
    title: 'The poll cannot be set to open then',
    detail:
      'The moment has passed, or the phase is open already. Choose a moment ahead, or open the poll yourself. Nothing is changed.',
  },
  'opens-after-deadline': ({ closesAt }) => ({
    title: 'The poll must open before its deadline',
    detail: `The deadline is ${formatMoment(closesAt, 'en')}. Choose an earlier moment, or move the deadline in the draft. Nothing is changed.`,
  }),
  'review-not-ahead': {
    title: 'Choose a day ahead',
    detail: 'The day on which you look at it again must come after today. Nothing is changed.',
  },
  'nothing-corrected': {
    title: 'Nothing is corrected',
    detail: 'Correct the title, the purpose or the deadline, and save again.',
  },
  'more-than-a-slip': ({ field }) => ({
    title: 'This is more than a slip of the pen',
    detail: `Somebody may have answered the words as they stand. A few letters of the ${field} can be corrected. Make a new version if the meaning is to change. Nothing is changed.`,
  }),
  'deadline-not-later': ({ closesAt }) => ({
    title: 'The deadline can only be moved to later',
    detail: `Those who are asked were told that they may answer until ${formatMoment(closesAt, 'en')}. Close the poll by hand if it must be stopped before. Nothing is changed.`,
  }),
  'deadline-needs-reason': {
    title: 'Say why the deadline is so short',
    detail:
      'The new deadline is less than an hour away. Write a reason, so that those who are asked understand. Nothing is changed.',
  },
} satisfies Partial<ProblemWords>;
