import { gatherTexts } from './texts.ts';

export const directionTexts = gatherTexts({
  nb: () => import('./directions.nb.ts'),
  nn: () => import('./directions.nn.ts'),
  en: () => import('./directions.en.ts'),
});
