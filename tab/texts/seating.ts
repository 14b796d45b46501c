import { gatherTexts } from './texts.ts';

export const seatingTexts = gatherTexts({
  nb: () => import('./seating.nb.ts'),
  nn: () => import('./seating.nn.ts'),
  en: () => import('./seating.en.ts'),
});
