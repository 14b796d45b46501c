import { gatherTexts } from './texts.ts';

export const processTexts = gatherTexts({
  nb: () => import('./processes.nb.ts'),
  nn: () => import('./processes.nn.ts'),
  en: () => import('./processes.en.ts'),
});
