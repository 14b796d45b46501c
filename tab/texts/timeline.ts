import { gatherTexts } from './texts.ts';

export const timelineTexts = gatherTexts({
  nb: () => import('./timeline.nb.ts'),
  nn: () => import('./timeline.nn.ts'),
  en: () => import('./timeline.en.ts'),
});
