import { gatherTexts } from './texts.ts';

export const pollTexts = gatherTexts({
  nb: () => import('./polls.nb.ts'),
  nn: () => import('./polls.nn.ts'),
  en: () => import('./polls.en.ts'),
});
