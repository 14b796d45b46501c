import { gatherTexts } from './texts.ts';

export const planTexts = gatherTexts({
  nb: () => import('./plans.nb.ts'),
  nn: () => import('./plans.nn.ts'),
  en: () => import('./plans.en.ts'),
});
