import type { PollResultsTexts } from './poll-results.nb.ts';

export const texts: PollResultsTexts = {
  take: 'Download',
  files: {
    xlsx: { label: 'Excel', hint: 'One figure in each row' },
    csv: { label: 'CSV', hint: 'For spreadsheets and statistics' },
    json: { label: 'JSON', hint: 'For other programs' },
  },
  print: { label: 'Print', hint: 'The page as it is now' },
  fileSaved: 'The file has been downloaded.',
  picture: 'Download picture',
  pictureOf: (question) => `Download picture: ${question}`,
  pictureFailed: 'The picture could not be drawn here. Print the page instead.',
  place: (place) => `${place}.`,
  tied: 'shared place',
  averageMark: 'The average',
  medianMark: 'The middle of the answers',
  perDot: (people) => `Each dot is up to ${people} answers.`,
  earlier: 'Compared with earlier',
  earlierHint:
    'The same has been asked before in this process. Equal length means an equal share of those who answered. It is not always the same people who answer.',
  asked: (when, phase) => `${when} · ${phase}`,
  now: 'Now',
};
