import { gatherTexts } from './texts.ts';

export const pollResultsTexts = gatherTexts({
  nb: () => import('./poll-results.nb.ts'),
  nn: () => import('./poll-results.nn.ts'),
  en: () => import('./poll-results.en.ts'),
});
