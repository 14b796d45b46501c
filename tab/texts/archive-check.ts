import { gatherTexts } from './texts.ts';

export const archiveCheckTexts = gatherTexts({
  nb: () => import('./archive-check.nb.ts'),
  nn: () => import('./archive-check.nn.ts'),
  en: () => import('./archive-check.en.ts'),
});
