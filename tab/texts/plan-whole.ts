import { gatherTexts } from './texts.ts';

export const planWholeTexts = gatherTexts({
  nb: () => import('./plan-whole.nb.ts'),
  nn: () => import('./plan-whole.nn.ts'),
  en: () => import('./plan-whole.en.ts'),
});
