import { gatherTexts } from './texts.ts';

export const roundChangeTexts = gatherTexts({
  nb: () => import('./round-changes.nb.ts'),
  nn: () => import('./round-changes.nn.ts'),
  en: () => import('./round-changes.en.ts'),
});
