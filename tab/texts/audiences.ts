import { gatherTexts } from './texts.ts';

export const audienceTexts = gatherTexts({
  nb: () => import('./audiences.nb.ts'),
  nn: () => import('./audiences.nn.ts'),
  en: () => import('./audiences.en.ts'),
});
