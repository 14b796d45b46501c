import { gatherTexts } from './texts.ts';

export const roundTexts = gatherTexts({
  nb: () => import('./rounds.nb.ts'),
  nn: () => import('./rounds.nn.ts'),
  en: () => import('./rounds.en.ts'),
});
