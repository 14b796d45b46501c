import { gatherTexts } from './texts.ts';

export const opennessTexts = gatherTexts({
  nb: () => import('./openness.nb.ts'),
  nn: () => import('./openness.nn.ts'),
  en: () => import('./openness.en.ts'),
});
