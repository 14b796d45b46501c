import type { ProblemWords } from './problem-catalogue.ts';

export const wheelsInEnglish = {
  'already-removed': {
    title: 'The item is already out of the wheel',
    detail: 'Nothing was changed. Put it back first if you want to correct it.',
  },
  'not-removed': {
    title: 'The item is in the wheel',
    detail: 'Somebody has already put it back. Nothing was changed.',
  },
  'no-such-day': ({ month, day }) => ({
    title: 'There is no such day',
    detail: `Month ${String(month)} has no day ${String(day)}. Nothing was saved. Correct the day.`,
  }),
  'ends-before-start': {
    title: 'The last day comes before the first',
    detail: 'Nothing was saved. Correct one of the dates.',
  },
} satisfies Partial<ProblemWords>;
