import { gatherTexts } from './texts.ts';

export const peopleTexts = gatherTexts({
  nb: () => import('./people.nb.ts'),
  nn: () => import('./people.nn.ts'),
  en: () => import('./people.en.ts'),
});
