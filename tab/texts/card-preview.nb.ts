export const texts = {
  title: 'Slik ser kortet ut i Teams',
  hint: 'Kortet er tegnet av det som er lagret sist. Hver får det på sitt språk. Knapper og felt virker ikke her.',
  language: 'Språket på kortet',
  loading: 'Tegner kortet …',
};
export type CardPreviewTexts = typeof texts;
