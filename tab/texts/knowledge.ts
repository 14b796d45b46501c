import { gatherTexts } from './texts.ts';

export const knowledgeTexts = gatherTexts({
  nb: () => import('./knowledge.nb.ts'),
  nn: () => import('./knowledge.nn.ts'),
  en: () => import('./knowledge.en.ts'),
});
