import { gatherTexts } from './texts.ts';

export const seatingAttributeTexts = gatherTexts({
  nb: () => import('./seating-attributes.nb.ts'),
  nn: () => import('./seating-attributes.nn.ts'),
  en: () => import('./seating-attributes.en.ts'),
});
