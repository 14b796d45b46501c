import { gatherTexts } from './texts.ts';

export const settingsTexts = gatherTexts({
  nb: () => import('./settings.nb.ts'),
  nn: () => import('./settings.nn.ts'),
  en: () => import('./settings.en.ts'),
});
