import { gatherTexts } from './texts.ts';

export const protocolTexts = gatherTexts({
  nb: () => import('./protocols.nb.ts'),
  nn: () => import('./protocols.nn.ts'),
  en: () => import('./protocols.en.ts'),
});
