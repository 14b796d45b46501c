import { gatherTexts } from './texts.ts';

/** Words that several pages share: statuses, what must be in place, counts. */
export const wordTexts = gatherTexts({
  nb: () => import('./words.nb.ts'),
  nn: () => import('./words.nn.ts'),
  en: () => import('./words.en.ts'),
});
