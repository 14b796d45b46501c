import { gatherTexts } from './texts.ts';

export const pictureTexts = gatherTexts({
  nb: () => import('./picture.nb.ts'),
  nn: () => import('./picture.nn.ts'),
  en: () => import('./picture.en.ts'),
});
