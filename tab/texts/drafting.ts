import { gatherTexts } from './texts.ts';

export const draftingTexts = gatherTexts({
  nb: () => import('./drafting.nb.ts'),
  nn: () => import('./drafting.nn.ts'),
  en: () => import('./drafting.en.ts'),
});
