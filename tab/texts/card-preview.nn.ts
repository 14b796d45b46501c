import type { CardPreviewTexts } from './card-preview.nb.ts';

export const texts: CardPreviewTexts = {
  title: 'Slik ser kortet ut i Teams',
  hint: 'Kortet er teikna av det som sist vart lagra. Kvar får det på sitt språk. Knappar og felt verkar ikkje her.',
  language: 'Språket på kortet',
  loading: 'Teiknar kortet …',
  liveTitle: 'Slik blir det',
  liveHint:
    'Kortet og sida blir teikna medan du skriv. Ingenting er lagra eller sendt. Knappar på kortet verkar ikkje her.',
  liveLanguage: 'Språk på kort og side',
  theCard: 'Kortet i Teams',
  thePage: 'Sida i Rådslag',
  waitsFor: 'Kortet blir teikna når dette er fylt ut rett:',
  keptCard: 'Kortet under viser det du skreiv før det.',
};
