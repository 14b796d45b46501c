import { gatherTexts } from './texts.ts';

export const cityTexts = gatherTexts({
  nb: () => import('./city.nb.ts'),
  nn: () => import('./city.nn.ts'),
  en: () => import('./city.en.ts'),
});
