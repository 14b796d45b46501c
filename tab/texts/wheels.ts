import { gatherTexts } from './texts.ts';

export const wheelTexts = gatherTexts({
  nb: () => import('./wheels.nb.ts'),
  nn: () => import('./wheels.nn.ts'),
  en: () => import('./wheels.en.ts'),
});
