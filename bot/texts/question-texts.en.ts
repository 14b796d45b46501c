import type { QuestionTexts } from './question-words.ts';

const howMany = (fewest: number, most: number): string =>
  fewest === most ? `choose ${fewest}` : `choose ${fewest} to ${most}`;
const towards = ['In the middle', 'A little towards', 'More towards', 'All the way to'];

export const questionsInEnglish: QuestionTexts = {
  chooseSeveral: howMany,
  chooseSeveralMissing: (fewest, most) =>
    `That is not the right number: ${howMany(fewest, most)} before you send.`,
  rankingRule: (places, options) =>
    places < options
      ? `Give the places 1 to ${places}. What you do not place comes after them.`
      : `Give each a place from 1 to ${places}. Each place can be used once.`,
  place: (place) => `Place ${place}`,
  choosePlace: 'Choose a place',
  notPlaced: 'Not placed',
  placeMissing: 'Choose a place.',
  step: (step, end) => (end === undefined ? String(step) : `${step} – ${end}`),
  chooseStep: 'Choose a step',
  unsure: 'Don’t know',
  stepMissing: 'Choose a step, or “don’t know”.',
  between: (left, right) => `Where between “${left}” and “${right}”?`,
  position: (position, left, right) =>
    position === 0
      ? 'In the middle'
      : `${towards[Math.abs(position)] ?? ''} ${position < 0 ? left : right}`,
  positionMissing: 'Choose where you stand, or “don’t know”.',
  stances: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
  chooseStance: 'Choose',
  stanceMissing: 'Choose agree, disagree or pass.',
  addedStatement: 'Added by a participant',
  newStatements: (n) => (n === 1 ? '1 new statement' : `${n} new statements`),
  statementsElsewhere: (n) =>
    n === 1
      ? 'Participants have added 1 more statement. Answer it in the tab.'
      : `Participants have added ${n} more statements. Answer them in the tab.`,
  addOwn: 'Add a statement (optional)',
  addedIsShown: 'Everybody who is asked gets to answer it, without your name.',
  sendStatement: 'Add statement',
  added: 'Your statement has been added. Press “Change answer” to answer it yourself.',
  reactionRule: 'Choose a reaction to at least one of the findings. You may add some words.',
  reactions: { surprised: 'Surprised', curious: 'Curious', missing: 'Something is missing' },
  noReaction: 'No reaction',
  words: 'In your words (may be left empty)',
  understandings: { understood: 'Yes, understood', partly: 'Partly', not: 'No, not understood' },
  understandingMissing: 'Choose whether the text is understood.',
  whatIsMissing: 'What is missing? (may be left empty)',
  isMissing: (text) => `Missing: ${text}`,
  textMissing: (longest) => `Write an answer of at most ${longest} characters.`,
  textTooLong: (longest) => `Write at most ${longest} characters.`,
  reason: 'Why? (may be left empty)',
  reasonWanted: 'Why?',
  reasonMissing: 'Say briefly why.',
  because: (reason) => `Because: ${reason}`,
  addRefused: {
    takesNone: 'The statement was not added: this poll takes none.',
    onlyOne: 'The statements were not added: each participant may add one. Keep one of them.',
    alreadyAdded: 'The statement was not added: you have added one before.',
    noRoom: (most) => `The statement was not added: there is no room for more than ${most}.`,
    nothingWritten: 'Write a statement first.',
    tooLong: (longest) => `The statement was not added: write at most ${longest} characters.`,
    unreadable:
      'The statement was not added: it has characters that cannot be stored. Write it anew.',
    identityNumber: 'The statement was not added: it has a national identity number. Take it out.',
  },
  refused: {
    sameOptionTwice: (question) => `The same option is chosen twice in “${question}”.`,
    tooFewChosen: (question, fewest) => `Choose at least ${fewest} in “${question}”.`,
    tooManyChosen: (question, most) => `Choose at most ${most} in “${question}”.`,
    placeOutside: (question, places) => `Use the places from 1 to ${places} in “${question}”.`,
    samePlaceTwice: (question, place) =>
      `Place ${place} is given to two options in “${question}”. Give each place to one.`,
    placesNotFilled: (question, places) =>
      `Give all the places from 1 to ${places} in “${question}”.`,
    stepOutside: (question) => `Choose one of the steps, or “don’t know”, in “${question}”.`,
    itemUnanswered: (question, label) => `Answer “${label}” too, in “${question}”.`,
    nothingReactedTo: (question) => `Choose a reaction to at least one finding in “${question}”.`,
    statementGone: (question) =>
      `A statement in “${question}” has been removed since you began. Look it over and send again.`,
    nothingWritten: (question) => `Write an answer to “${question}”.`,
    reasonMissing: (question) => `Say briefly why you answer “${question}” as you do.`,
    tooLong: (question, longest) => `Write at most ${longest} characters in “${question}”.`,
    unreadable: (question) =>
      `The answer to “${question}” has characters that cannot be stored. Write it again.`,
    identityNumber: (question) =>
      `The answer to “${question}” has a national identity number in it. Take it out, and send again.`,
  },
};
