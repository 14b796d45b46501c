import { gatherTexts } from './texts.ts';

export const liveTexts = gatherTexts({
  nb: () => import('./live.nb.ts'),
  nn: () => import('./live.nn.ts'),
  en: () => import('./live.en.ts'),
});
