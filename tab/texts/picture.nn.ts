import type { PictureTexts } from './picture.nb.ts';

export const texts: PictureTexts = {
  label: 'Last ned eller skriv ut',
  drawing: 'Teiknar biletet',
  formats: {
    pdf: { label: 'PDF', hint: 'Biletet på A3-ark, og dei same planane i tabellar' },
    png: { label: 'PNG', hint: 'Eit bilete til ein presentasjon' },
    svg: { label: 'SVG', hint: 'Ei teikning som kan gjerast større og endrast' },
  },
  print: { label: 'Skriv ut', hint: 'Sida slik ho er, utan menyane' },
  tooLarge: 'Biletet er for stort for PNG',
  tooLargeText: 'Vel PDF eller SVG, eller vis færre planar med eit filter.',
};
