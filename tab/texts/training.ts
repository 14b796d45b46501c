import { gatherTexts } from './texts.ts';

export const trainingTexts = gatherTexts({
  nb: () => import('./training.nb.ts'),
  nn: () => import('./training.nn.ts'),
  en: () => import('./training.en.ts'),
});
