import { gatherTexts } from './texts.ts';

export const influenceTexts = gatherTexts({
  nb: () => import('./influence.nb.ts'),
  nn: () => import('./influence.nn.ts'),
  en: () => import('./influence.en.ts'),
});
