import { formatDay, formatPeriod } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const whats: Readonly<Record<string, string>> = {
  gathering: 'A gathering',
  host: 'The host of a gathering',
  question: 'A question',
};

export const programmesInEnglish = {
  'member-named-twice': ({ name }) => ({
    title: 'Two participants have the same name',
    detail: `“${name}” is there twice. Nothing was saved. Give each a name of its own.`,
  }),
  'programme-link-unknown': ({ what }) => ({
    title: 'Something in the programme points to what is gone',
    detail: `${whats[what] ?? ''} points to something that is no longer in the programme. Nothing was saved. Mend it, and save again.`,
  }),
  'gathering-outside-phase': ({ title, startsOn, endsOn }) => ({
    title: 'The gathering is outside its phase',
    detail: `The phase “${title}” lasts ${formatPeriod(startsOn, endsOn, 'en')}. Nothing was saved. Choose a day in the phase, or move the phase first.`,
  }),
  'gathering-ends-before-start': ({ title }) => ({
    title: 'The gathering ends before it begins',
    detail: `This is about “${title}”. Nothing was saved. Mend the times.`,
  }),
  'answer-without-text': ({ question }) => ({
    title: 'The answer is missing',
    detail: `“${question}” is marked as answered and has no answer. Nothing was saved. Write the answer, or change its state.`,
  }),
  'gathering-not-begun': ({ startsOn }) => ({
    title: 'The gathering has not begun',
    detail: `Learning points can be written from ${formatDay(startsOn, 'en')}. What you wrote was not saved.`,
  }),
  'gathering-long-over': ({ until }) => ({
    title: 'The gathering was too long ago',
    detail: `Learning points could be written until ${formatDay(until, 'en')}. What you wrote was not saved. Bring it to the next gathering.`,
  }),
  'dropped-without-why': {
    title: 'Say why it was dropped',
    detail: 'Nothing was saved. Write briefly why, so that others understand.',
  },
} satisfies Partial<ProblemWords>;
