import { gatherTexts } from './texts.ts';

export const planningStrategyTexts = gatherTexts({
  nb: () => import('./planning-strategy.nb.ts'),
  nn: () => import('./planning-strategy.nn.ts'),
  en: () => import('./planning-strategy.en.ts'),
});
