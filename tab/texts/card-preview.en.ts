import type { CardPreviewTexts } from './card-preview.nb.ts';

export const texts: CardPreviewTexts = {
  title: 'How the card looks in Teams',
  hint: 'The card is drawn from what was last saved. Everyone gets it in their own language. Buttons and fields do nothing here.',
  language: 'Language of the card',
  loading: 'Drawing the card …',
};
