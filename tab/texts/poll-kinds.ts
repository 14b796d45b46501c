import { gatherTexts } from './texts.ts';

export const pollKindTexts = gatherTexts({
  nb: () => import('./poll-kinds.nb.ts'),
  nn: () => import('./poll-kinds.nn.ts'),
  en: () => import('./poll-kinds.en.ts'),
});
