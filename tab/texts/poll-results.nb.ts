export const texts = {
  take: 'Last ned',
  files: {
    xlsx: { label: 'Excel', hint: 'Ett tall på hver rad' },
    csv: { label: 'CSV', hint: 'For regneark og statistikk' },
    json: { label: 'JSON', hint: 'For andre programmer' },
  },
  print: { label: 'Skriv ut', hint: 'Siden slik den er nå' },
  fileSaved: 'Filen er lastet ned.',
  picture: 'Last ned bilde',
  pictureOf: (question: string) => `Last ned bilde: ${question}`,
  pictureFailed: 'Bildet kunne ikke tegnes her. Skriv ut siden i stedet.',
  place: (place: number) => `${place}.`,
  tied: 'delt plass',
  averageMark: 'Gjennomsnittet',
  medianMark: 'Midten av svarene',
  perDot: (people: number) => `Hver prikk er inntil ${people} svar.`,
  earlier: 'Sammenliknet med tidligere',
  earlierHint:
    'Det samme er spurt før i denne prosessen. Lik lengde betyr lik andel av dem som svarte. Det er ikke alltid de samme som svarer.',
  asked: (when: string, phase: string) => `${when} · ${phase}`,
  now: 'Nå',
};
export type PollResultsTexts = typeof texts;
