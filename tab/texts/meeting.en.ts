import type { MeetingTexts } from './meeting.nb.ts';

export const texts: MeetingTexts = {
  title: 'The meeting now',
  choose: 'Which workshop are you in?',
  chooseHint: 'Choose the workshop, and the panel shows the question that is being asked.',
  none: 'No workshop is under way or announced for today',
  noneHint: 'When the facilitator starts the workshop, the question comes here by itself.',
  toRounds: 'See all workshops',
  underWay: 'Under way',
  other: 'Choose another workshop',
  toRound: 'Open the workshop',
  now: 'Now',
  question: 'The question now',
  nothingAsked: 'Nothing has been asked yet. The panel follows by itself.',
  polls: 'Polls in the workshop',
  shows: 'Shown',
  answer: 'Answer',
  seePoll: 'Open the poll',
  share: 'Show on the shared stage',
  shared: 'The shared stage shows this now.',
  notShared: 'Teams did not share it. Try again, or share from the meeting tools.',
  answered: (answered, eligible) => `${answered} of ${eligible} have answered`,
};
