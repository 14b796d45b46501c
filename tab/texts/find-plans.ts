import { gatherTexts } from './texts.ts';

export const findPlansTexts = gatherTexts({
  nb: () => import('./find-plans.nb.ts'),
  nn: () => import('./find-plans.nn.ts'),
  en: () => import('./find-plans.en.ts'),
});
