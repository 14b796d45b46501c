import { formatMoment } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

export const directionsInEnglish = {
  'theme-title-taken': {
    title: 'There is a theme with this name',
    detail: 'Nothing is saved. Choose another name, or sort into the theme that is there.',
  },
  'theme-is-merged': {
    title: 'The theme is merged with another already',
    detail: 'Nothing has changed. Load the page again to see where it is.',
  },
  'theme-not-merged': {
    title: 'The theme is not merged with anything',
    detail: 'Nothing has changed. Somebody may have split it before you.',
  },
  'theme-not-empty': {
    title: 'The theme is not empty',
    detail:
      'Nothing is removed. Move the contributions, split what is merged, and move the directions first.',
  },
  'theme-merged-into-itself': {
    title: 'A theme cannot be merged into itself',
    detail: 'Nothing has changed. Choose another theme.',
  },
  'direction-is-asked': {
    title: 'The direction is being asked about',
    detail:
      'Nothing has changed. Wait until that is closed, or close it before you change the direction.',
  },
  'direction-has-ended': {
    title: 'The direction is settled or dropped',
    detail: 'Nothing has changed. Write a new direction if there is something new.',
  },
  'direction-not-asked-yet': {
    title: 'The body has not been asked about the direction yet',
    detail: 'Nothing has changed. The chair can decide when the body has answered.',
  },
  'asked-in-these-words': {
    title: 'These words have been asked about before',
    detail:
      'Nobody is asked. Redraft the direction first, so that the answers are about something new.',
  },
  'verification-closed': ({ at }) => ({
    title: 'Answering is closed',
    detail: `It was closed ${formatMoment(at, 'en')}. Your answer is not saved. What came of it is on the direction’s page.`,
  }),
  'threshold-cannot-be-lowered': ({ percent }) => ({
    title: 'The threshold cannot be lowered',
    detail: `The body has been asked, and the threshold cannot be set below ${percent} per cent. Nothing has changed. It can be raised.`,
  }),
  'threshold-not-set': {
    title: 'The threshold is not set',
    detail:
      'Nobody is asked. First decide how many per cent must answer that they were understood.',
  },
  'contribution-linked-twice': {
    title: 'The same contribution is linked to the direction twice',
    detail: 'Nothing is saved. A contribution either carries the direction or speaks against it.',
  },
  'no-such-contribution': {
    title: 'One of the contributions is no longer here',
    detail:
      'Nothing is saved. It may have been taken back. Load the page again, and try once more.',
  },
  'words-unchanged': {
    title: 'The words are the same as before',
    detail: 'Nothing is saved. Change the text, or leave it as it is.',
  },
  'direction-without-carriers': {
    title: 'One of the directions is carried by no contribution',
    detail:
      'Nobody is asked. Link at least one contribution to it first, so that politicians can see what it is built on.',
  },
  'closed-to-body': {
    title: 'The direction is built on a closed meeting',
    detail:
      'What was said in one body’s closed meeting cannot be put before another. Nobody is asked.',
  },
  'notes-closed-to-body': {
    title: 'The notes of the process are closed',
    detail:
      'Directions from closed notes are put only before the body that reads them, and not in an open meeting. Nobody has been asked.',
  },
  'notes-closed': ({ basis }) => ({
    title: 'The notes of this process are closed',
    detail: `They are closed by ${basis}, and are read by the body they are closed for and by those who work with them. What was decided stands on the page of the process.`,
  }),
  'notes-have-begun': {
    title: 'The process has begun',
    detail:
      'Shared notes can be closed only before the first phase opens: whoever writes shall know who reads. Nothing has been changed.',
  },
  'closed-notes-without-body': {
    title: 'Choose who is to read the notes',
    detail:
      'Closed notes are read by the members of one body. Choose the body. Nothing has been changed.',
  },
  'not-the-chair': {
    title: 'Only the chair of the body can do this',
    detail:
      'Nothing has changed. The chair of a body that was asked can decide that the direction stands.',
  },
  'not-asked-here': {
    title: 'This direction is not asked about here',
    detail: 'Your answer is not saved. Load the page again, and try once more.',
  },
} satisfies Partial<ProblemWords>;
