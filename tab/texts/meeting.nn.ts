import type { MeetingTexts } from './meeting.nb.ts';

export const texts: MeetingTexts = {
  title: 'Møtet no',
  choose: 'Kva verkstad er de i?',
  chooseHint: 'Vel verkstaden, så viser panelet spørsmålet som blir stilt no.',
  none: 'Ingen verkstader er i gang eller varsla i dag',
  noneHint: 'Når fasilitatoren startar verkstaden, kjem spørsmålet hit av seg sjølv.',
  toRounds: 'Sjå alle verkstader',
  underWay: 'I gang',
  other: 'Vel ein annan verkstad',
  toRound: 'Opne verkstaden',
  now: 'No',
  question: 'Spørsmålet no',
  nothingAsked: 'Ingenting er spurt om enno. Panelet følgjer med av seg sjølv.',
  polls: 'Spørjingar i verkstaden',
  shows: 'Viser',
  answer: 'Svar',
  seePoll: 'Opne spørjinga',
  share: 'Vis på den delte skjermen',
  shared: 'Den delte skjermen viser dette no.',
  notShared: 'Teams delte ikkje skjermen. Prøv igjen, eller del frå møteverktøya.',
  answered: (answered, eligible) => `${answered} av ${eligible} har svart`,
};
