import { gatherTexts } from './texts.ts';

export const archiveTexts = gatherTexts({
  nb: () => import('./archive.nb.ts'),
  nn: () => import('./archive.nn.ts'),
  en: () => import('./archive.en.ts'),
});
