import { gatherTexts } from './texts.ts';

export const owedTexts = gatherTexts({
  nb: () => import('./owed.nb.ts'),
  nn: () => import('./owed.nn.ts'),
  en: () => import('./owed.en.ts'),
});
