import { gatherTexts } from './texts.ts';

export const homeTexts = gatherTexts({
  nb: () => import('./home.nb.ts'),
  nn: () => import('./home.nn.ts'),
  en: () => import('./home.en.ts'),
});
