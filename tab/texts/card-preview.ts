import { gatherTexts } from './texts.ts';

export const cardPreviewTexts = gatherTexts({
  nb: () => import('./card-preview.nb.ts'),
  nn: () => import('./card-preview.nn.ts'),
  en: () => import('./card-preview.en.ts'),
});
