import { gatherTexts } from './texts.ts';

export const screeningTexts = gatherTexts({
  nb: () => import('./screening.nb.ts'),
  nn: () => import('./screening.nn.ts'),
  en: () => import('./screening.en.ts'),
});
