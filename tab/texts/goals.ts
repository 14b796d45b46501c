import { gatherTexts } from './texts.ts';

export const goalTexts = gatherTexts({
  nb: () => import('./goals.nb.ts'),
  nn: () => import('./goals.nn.ts'),
  en: () => import('./goals.en.ts'),
});
