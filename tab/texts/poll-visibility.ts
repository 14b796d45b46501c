import { gatherTexts } from './texts.ts';

export const pollVisibilityTexts = gatherTexts({
  nb: () => import('./poll-visibility.nb.ts'),
  nn: () => import('./poll-visibility.nn.ts'),
  en: () => import('./poll-visibility.en.ts'),
});
