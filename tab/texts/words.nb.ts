export const texts = {
  roundStatus: {
    draft: 'Utkast',
    published: 'Kunngjort',
    'under-way': 'Pågår',
    closed: 'Avsluttet',
    cancelled: 'Avlyst',
  },
  pollStatus: { draft: 'Utkast', open: 'Åpen', closed: 'Lukket' },
  readiness: {
    agenda: 'Dagsorden med tider',
    'agenda-fits': 'Dagsordenen får plass i møtetiden',
    'notice-written': 'Tekst til kunngjøringen',
    'notice-published': 'Møtet er kunngjort',
    'notice-in-time': 'Kunngjort i tide, eller en grunn til kort frist',
    question: 'Minst ett spørsmål til politikken',
    'openness-decided': 'Åpent, eller lukket med hjemmel og vedtak',
    place: 'Sted',
    'in-the-future': 'Tidspunktet er ikke passert',
  },
  minutes: (n: number) => (n === 1 ? '1 minutt' : `${n} minutter`),
  answers: (n: number) => (n === 1 ? '1 svar' : `${n} svar`),
  answeredOf: (answered: number, eligible: number) => `${answered} av ${eligible} har svart`,
  notAnswered: (n: number) => (n === 1 ? '1 har ikke svart' : `${n} har ikke svart`),
  deadline: (moment: string) => `Frist ${moment}`,
  clock: (time: string) => `kl. ${time}`,
};
export type WordTexts = typeof texts;
