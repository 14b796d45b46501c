import { gatherTexts } from './texts.ts';

/** The page of a competence programme. */
export const programmeTexts = gatherTexts({
  nb: () => import('./programme.nb.ts'),
  nn: () => import('./programme.nn.ts'),
  en: () => import('./programme.en.ts'),
});
