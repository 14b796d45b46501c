import { gatherTexts } from './texts.ts';

export const pollLifeTexts = gatherTexts({
  nb: () => import('./poll-life.nb.ts'),
  nn: () => import('./poll-life.nn.ts'),
  en: () => import('./poll-life.en.ts'),
});
