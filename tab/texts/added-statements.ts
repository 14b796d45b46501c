import { gatherTexts } from './texts.ts';

export const addedStatementTexts = gatherTexts({
  nb: () => import('./added-statements.nb.ts'),
  nn: () => import('./added-statements.nn.ts'),
  en: () => import('./added-statements.en.ts'),
});
