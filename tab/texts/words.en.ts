import type { WordTexts } from './words.nb.ts';

export const texts: WordTexts = {
  roundStatus: {
    draft: 'Draft',
    published: 'Announced',
    'under-way': 'Under way',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  pollStatus: { draft: 'Draft', open: 'Open', closed: 'Closed' },
  readiness: {
    agenda: 'Agenda with times',
    'agenda-fits': 'The agenda fits the meeting',
    'notice-written': 'Text for the public notice',
    'notice-published': 'The meeting is announced',
    'notice-in-time': 'Announced in time, or a reason for short notice',
    question: 'At least one question to politics',
    'openness-decided': 'Open, or closed with a legal basis and a decision',
    place: 'Place',
    'in-the-future': 'The time has not passed',
  },
  minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
  answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
  answeredOf: (answered, eligible) => `${answered} of ${eligible} have answered`,
  notAnswered: (n) => (n === 1 ? '1 has not answered' : `${n} have not answered`),
  deadline: (moment) => `Deadline ${moment}`,
  clock: (time) => `at ${time}`,
};
