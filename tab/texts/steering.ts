import { gatherTexts } from './texts.ts';

export const steeringTexts = gatherTexts({
  nb: () => import('./steering.nb.ts'),
  nn: () => import('./steering.nn.ts'),
  en: () => import('./steering.en.ts'),
});
