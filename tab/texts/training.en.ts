import type { TrainingTexts } from './training.nb.ts';

export const texts: TrainingTexts = {
  title: 'Understand the plan system',
  lead: 'Short lessons made of the municipality’s own plans. Each takes a couple of minutes.',
  onlyYou: 'Only you see what you have been through. What you answer is not stored.',
  lessons: 'Lessons',
  now: 'Fits now',
  done: (date) => `Gone through ${date}`,
  allDone:
    'You have been through all the lessons. They follow the plans, so there may be something new to read.',
  plansOn: (n) => (n === 0 ? 'no plans' : n === 1 ? 'one plan' : `${n} plans`),
  levels: 'The levels of the plan system, top to bottom',
  checkYourself: 'Ask yourself',
  checkHint:
    'The answers come from the municipality’s own plans. Nobody else sees what you answer.',
  answer: 'Answer',
  chooseFirst: 'Choose an answer first.',
  right: 'That is right.',
  notQuite: (right) => `Not quite. The right answer is: ${right}.`,
  answered: 'You have answered this before. You can try again.',
  noQuestions: 'The municipality has too few plans for questions on this yet.',
  read: 'I have read this',
  readDone: 'The lesson is gone through.',
  next: 'Next lesson',
  seePlans: 'See the plans',
  seeThread: 'See the red thread',
  seeRegister: 'See the plan register',
  seeProcesses: 'See the processes',
  forget: 'Begin anew',
  forgetTitle: 'Begin anew?',
  forgetText: 'We forget which lessons you have been through. It cannot be undone.',
  forgotten: 'You begin anew.',
};
