import { gatherTexts } from './texts.ts';

export const checkInTexts = gatherTexts({
  nb: () => import('./check-ins.nb.ts'),
  nn: () => import('./check-ins.nn.ts'),
  en: () => import('./check-ins.en.ts'),
});
