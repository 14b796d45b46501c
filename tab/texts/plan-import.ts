import { gatherTexts } from './texts.ts';

export const planImportTexts = gatherTexts({
  nb: () => import('./plan-import.nb.ts'),
  nn: () => import('./plan-import.nn.ts'),
  en: () => import('./plan-import.en.ts'),
});
