import { gatherTexts } from './texts.ts';

export const pollReachTexts = gatherTexts({
  nb: () => import('./poll-reach.nb.ts'),
  nn: () => import('./poll-reach.nn.ts'),
  en: () => import('./poll-reach.en.ts'),
});
