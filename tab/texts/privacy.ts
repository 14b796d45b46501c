import { gatherTexts } from './texts.ts';

export const privacyTexts = gatherTexts({
  nb: () => import('./privacy.nb.ts'),
  nn: () => import('./privacy.nn.ts'),
  en: () => import('./privacy.en.ts'),
});
