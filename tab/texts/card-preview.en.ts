import type { CardPreviewTexts } from './card-preview.nb.ts';

export const texts: CardPreviewTexts = {
  title: 'How the card looks in Teams',
  hint: 'The card is drawn from what was last saved. Everyone gets it in their own language. Buttons and fields do nothing here.',
  language: 'Language of the card',
  loading: 'Drawing the card …',
  liveTitle: 'How it will look',
  liveHint:
    'The card and the page are drawn while you write. Nothing is saved or sent. Buttons on the card do nothing here.',
  liveLanguage: 'Language of card and page',
  theCard: 'The card in Teams',
  thePage: 'The page in Rådslag',
  waitsFor: 'The card is drawn when these are filled in correctly:',
  keptCard: 'The card below shows what you had written before that.',
};
