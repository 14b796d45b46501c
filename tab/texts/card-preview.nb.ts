export const texts = {
  title: 'Slik ser kortet ut i Teams',
  hint: 'Kortet er tegnet av det som er lagret sist. Hver får det på sitt språk. Knapper og felt virker ikke her.',
  language: 'Språket på kortet',
  loading: 'Tegner kortet …',
  liveTitle: 'Slik blir det',
  liveHint:
    'Kortet og siden tegnes mens du skriver. Ingenting er lagret eller sendt. Knapper på kortet virker ikke her.',
  liveLanguage: 'Språk på kort og side',
  theCard: 'Kortet i Teams',
  thePage: 'Siden i Rådslag',
  waitsFor: 'Kortet tegnes når dette er fylt ut riktig:',
  keptCard: 'Kortet under viser det du skrev før det.',
};
export type CardPreviewTexts = typeof texts;
