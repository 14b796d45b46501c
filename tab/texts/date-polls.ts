import { gatherTexts } from './texts.ts';

export const datePollTexts = gatherTexts({
  nb: () => import('./date-polls.nb.ts'),
  nn: () => import('./date-polls.nn.ts'),
  en: () => import('./date-polls.en.ts'),
});
