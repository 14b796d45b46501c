import type { PollResultsTexts } from './poll-results.nb.ts';

export const texts: PollResultsTexts = {
  take: 'Last ned',
  files: {
    xlsx: { label: 'Excel', hint: 'Eitt tal på kvar rad' },
    csv: { label: 'CSV', hint: 'For rekneark og statistikk' },
    json: { label: 'JSON', hint: 'For andre program' },
  },
  print: { label: 'Skriv ut', hint: 'Sida slik ho er no' },
  fileSaved: 'Fila er lasta ned.',
  picture: 'Last ned bilete',
  pictureOf: (question) => `Last ned bilete: ${question}`,
  pictureFailed: 'Biletet kunne ikkje teiknast her. Skriv ut sida i staden.',
  place: (place) => `${place}.`,
  tied: 'delt plass',
  averageMark: 'Gjennomsnittet',
  medianMark: 'Midten av svara',
  perDot: (people) => `Kvar prikk er inntil ${people} svar.`,
  earlier: 'Samanlikna med tidlegare',
  earlierHint:
    'Det same er spurt før i denne prosessen. Lik lengd tyder lik del av dei som svara. Det er ikkje alltid dei same som svarer.',
  asked: (when, phase) => `${when} · ${phase}`,
  now: 'No',
};
