import { gatherTexts } from './texts.ts';

export const processWorkTexts = gatherTexts({
  nb: () => import('./process-work.nb.ts'),
  nn: () => import('./process-work.nn.ts'),
  en: () => import('./process-work.en.ts'),
});
