import { gatherTexts } from './texts.ts';

export const letterTexts = gatherTexts({
  nb: () => import('./letters.nb.ts'),
  nn: () => import('./letters.nn.ts'),
  en: () => import('./letters.en.ts'),
});
