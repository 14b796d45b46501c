import type { ProblemWords } from './problem-catalogue.ts';

export const opennessInEnglish = {
  'meeting-not-announced': ({ basis }) => ({
    title: 'A meeting has to be announced',
    detail: `You have answered that this is a meeting of elected members. It has to be announced with what is to be treated (${basis}). Nothing has been saved. Answer that it will be announced, or look at the first answer again.`,
  }),
  'closing-without-basis': ({ basis }) => ({
    title: 'A legal basis for closing is missing',
    detail: `Open is the rule (${basis}). Nothing has been saved. Choose a basis from the list, or keep it open.`,
  }),
  'basis-not-listed': {
    title: 'The basis is not on the list',
    detail:
      'The list of bases has changed, or the basis has been retired. Nothing has been saved. Choose one that is there now.',
  },
  'closing-without-decision': ({ basis }) => ({
    title: 'The decision to close is missing',
    detail: `What is closed needs a decision that can be shown (${basis}). Nothing has been saved. Write what was decided, and when.`,
  }),
  'poll-openness-differs': ({ round }) => ({
    title: 'The poll has to be as open as the meeting',
    detail: `The meeting is ${round}, and the poll’s result stands in the meeting’s protocol. The poll has not been opened. Edit its answers about openness so that they are those of the meeting.`,
  }),
  'remote-not-allowed': ({ basis }) => ({
    title: 'The body may not meet over the net',
    detail: `Remote and hybrid meetings are allowed only where the council has decided so (${basis}). Nothing has been saved. Choose a meeting in person, or ask whoever administers Rådslag to enter the decision.`,
  }),
  'same-key-twice': {
    title: 'Two bases have the same key',
    detail: 'Each basis needs a key of its own. Nothing has been saved.',
  },
  'round-is-cancelled': {
    title: 'The round is cancelled',
    detail:
      'A cancelled round cannot be changed or started. Nothing has been saved. Plan a new round instead.',
  },
  'paper-is-removed': {
    title: 'The paper has been taken back',
    detail: 'Nothing has been saved. Add it again if it is to be shared after all.',
  },
  'body-is-fixed': {
    title: 'The body cannot be changed',
    detail:
      'The meeting number belongs to the body, and the notice is out. Nothing has been saved. Cancel the round, and plan a new one for the other body.',
  },
  'correction-without-reason': {
    title: 'The reason is missing',
    detail:
      'Those invited and everybody else are told why. Nothing has been saved. Write a short reason.',
  },
  'nothing-to-correct': {
    title: 'Nothing has changed',
    detail: 'The round is as before, so there is nothing to announce. Nobody has been told.',
  },
  'period-too-long': ({ days }) => ({
    title: 'The period is too long',
    detail: `Calendars can be asked for at most ${days} days at a time. Choose a shorter period.`,
  }),
  'day-too-short': ({ minutes }) => ({
    title: 'The meeting does not fit in the day',
    detail: `The round takes ${minutes} minutes, which is longer than the time between the hours. Choose an earlier start, a later end or a shorter round.`,
  }),
  'calendars-not-allowed': {
    title: 'Rådslag may not see the calendars',
    detail:
      'Whoever administers your Microsoft 365 has to allow it. You can ask the members about dates instead.',
  },
  'calendars-unavailable': {
    title: 'The calendars do not answer',
    detail: 'Try again in a while, or ask the members about dates instead. Nothing has changed.',
  },
} satisfies Partial<ProblemWords>;
