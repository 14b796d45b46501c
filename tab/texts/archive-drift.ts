import { gatherTexts } from './texts.ts';

export const archiveDriftTexts = gatherTexts({
  nb: () => import('./archive-drift.nb.ts'),
  nn: () => import('./archive-drift.nn.ts'),
  en: () => import('./archive-drift.en.ts'),
});
