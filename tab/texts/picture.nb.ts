export const texts = {
  label: 'Last ned eller skriv ut',
  drawing: 'Tegner bildet',
  formats: {
    pdf: { label: 'PDF', hint: 'Bildet på A3-ark, og de samme planene i tabeller' },
    png: { label: 'PNG', hint: 'Et bilde til en presentasjon' },
    svg: { label: 'SVG', hint: 'En tegning som kan forstørres og endres' },
  },
  print: { label: 'Skriv ut', hint: 'Siden slik den er, uten menyene' },
  tooLarge: 'Bildet er for stort for PNG',
  tooLargeText: 'Velg PDF eller SVG, eller vis færre planer med et filter.',
};
export type PictureTexts = typeof texts;
