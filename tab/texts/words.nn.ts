import type { WordTexts } from './words.nb.ts';

export const texts: WordTexts = {
  roundStatus: {
    draft: 'Utkast',
    published: 'Kunngjort',
    'under-way': 'Går føre seg',
    closed: 'Avslutta',
    cancelled: 'Avlyst',
  },
  pollStatus: { draft: 'Utkast', open: 'Open', closed: 'Lukka' },
  readiness: {
    agenda: 'Dagsorden med tider',
    'agenda-fits': 'Dagsordenen får plass i møtetida',
    'notice-written': 'Tekst til kunngjeringa',
    'notice-published': 'Møtet er kunngjort',
    'notice-in-time': 'Kunngjort i tide, eller ein grunn til kort frist',
    question: 'Minst eitt spørsmål til politikken',
    'openness-decided': 'Ope, eller lukka med heimel og vedtak',
    place: 'Stad',
    'in-the-future': 'Tidspunktet har ikkje passert',
  },
  minutes: (n) => (n === 1 ? '1 minutt' : `${n} minutt`),
  answers: (n) => (n === 1 ? '1 svar' : `${n} svar`),
  answeredOf: (answered, eligible) => `${answered} av ${eligible} har svart`,
  notAnswered: (n) => (n === 1 ? '1 har ikkje svart' : `${n} har ikkje svart`),
  deadline: (moment) => `Frist ${moment}`,
  clock: (time) => `kl. ${time}`,
};
