import type { CardPreviewTexts } from './card-preview.nb.ts';

export const texts: CardPreviewTexts = {
  title: 'Slik ser kortet ut i Teams',
  hint: 'Kortet er teikna av det som sist vart lagra. Kvar får det på sitt språk. Knappar og felt verkar ikkje her.',
  language: 'Språket på kortet',
  loading: 'Teiknar kortet …',
};
