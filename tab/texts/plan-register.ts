import { gatherTexts } from './texts.ts';

export const planRegisterTexts = gatherTexts({
  nb: () => import('./plan-register.nb.ts'),
  nn: () => import('./plan-register.nn.ts'),
  en: () => import('./plan-register.en.ts'),
});
