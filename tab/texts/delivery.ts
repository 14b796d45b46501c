import { gatherTexts } from './texts.ts';

export const deliveryTexts = gatherTexts({
  nb: () => import('./delivery.nb.ts'),
  nn: () => import('./delivery.nn.ts'),
  en: () => import('./delivery.en.ts'),
});
