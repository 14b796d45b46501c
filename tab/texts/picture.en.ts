import type { PictureTexts } from './picture.nb.ts';

export const texts: PictureTexts = {
  label: 'Download or print',
  drawing: 'Drawing the picture',
  formats: {
    pdf: { label: 'PDF', hint: 'The picture on A3 sheets, and the same plans in tables' },
    png: { label: 'PNG', hint: 'An image for a presentation' },
    svg: { label: 'SVG', hint: 'A drawing that can be enlarged and changed' },
  },
  print: { label: 'Print', hint: 'The page as it is, without the menus' },
  tooLarge: 'The picture is too large for PNG',
  tooLargeText: 'Choose PDF or SVG, or show fewer plans with a filter.',
};
