import { gatherTexts } from './texts.ts';

export const shellTexts = gatherTexts({
  nb: () => import('./shell.nb.ts'),
  nn: () => import('./shell.nn.ts'),
  en: () => import('./shell.en.ts'),
});
