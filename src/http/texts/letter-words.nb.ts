import type { ProblemWords } from './problem-catalogue.ts';

const parts = {
  purpose: 'hva prosessen skal føre til',
  expectation: 'hva dere venter av de folkevalgte',
  roles: 'roller og rammer',
  rules: 'spilleregler',
  notDecided: 'hva som ikke blir bestemt',
  dates: 'minst én dato',
};

export const lettersInBokmal = {
  'letter-incomplete': ({ missing }) => ({
    title: 'Brevet er ikke ferdig',
    detail: `Det mangler ${missing.map((part) => parts[part]).join(', ')}. Ingenting er sendt. Skriv det som mangler, lagre, og send igjen.`,
  }),
  'nobody-to-write-to': {
    title: 'Brevet har ingen mottakere',
    detail:
      'Ingen sitter i organene som er valgt. Ingenting er sendt. Velg organene prosessen gjelder, og kontroller hvem som sitter i dem.',
  },
  'correction-unexplained': {
    title: 'Si hva som er rettet',
    detail:
      'Brevet er sendt før. De som har lest det, må få vite hva som er nytt. Ingenting er sendt.',
  },
  'letter-not-begun': {
    title: 'Brevet er ikke lagret ennå',
    detail: 'Lagre utkastet først. Da kan du se kortet slik det blir sendt.',
  },
  'letter-corrected': {
    title: 'Brevet er rettet',
    detail: 'Det er kommet en nyere utgave etter at du åpnet dette. Les den før du godtar.',
  },
  'question-missing': {
    title: 'Spørsmålet er tomt',
    detail: 'Skriv hva du lurer på, og send igjen.',
  },
  'too-many-questions': ({ most }) => ({
    title: 'Du har mange spørsmål som venter',
    detail: `${most} spørsmål venter på svar fra administrasjonen. Vent til noen av dem er besvart.`,
  }),
  'no-such-date': {
    title: 'Datoen står ikke i brevet',
    detail: 'Brevet kan være rettet etter at du åpnet det. Last siden på nytt og prøv igjen.',
  },
  'wrong-number-of-slots': ({ fewest, most }) => ({
    title: `Foreslå ${fewest} til ${most} tidspunkter`,
    detail: 'Ingen er spurt ennå. Legg til eller ta bort tidspunkter.',
  }),
  'same-slot-twice': {
    title: 'Samme tidspunkt står to ganger',
    detail: 'Ingen er spurt ennå. Ta bort det ene, eller velg et annet sted.',
  },
  'slot-in-the-past': {
    title: 'Et av tidspunktene har vært',
    detail: 'Ingen er spurt ennå. Velg tidspunkter fram i tid.',
  },
  'answers-end-too-late': {
    title: 'Svarfristen må være før det første tidspunktet',
    detail: 'Ingen er spurt ennå. Velg en tidligere svarfrist.',
  },
  'closes-in-the-past': {
    title: 'Svarfristen har vært',
    detail: 'Ingen er spurt ennå. Velg en svarfrist fram i tid.',
  },
  'dates-already-asked': {
    title: 'Medlemmene er spurt allerede',
    detail: 'Velg et av tidspunktene, eller trekk spørsmålet tilbake før du spør på nytt.',
  },
  'date-poll-ended': {
    title: 'Det er ikke åpent for svar lenger',
    detail: 'Svarfristen er ute, eller tidspunktet er valgt. Svaret er ikke lagret.',
  },
  'slot-unanswered': {
    title: 'Svar på alle tidspunktene',
    detail: 'Svaret er ikke lagret. Si for hvert tidspunkt om det passer.',
  },
  'no-such-slot': {
    title: 'Tidspunktet finnes ikke',
    detail: 'Medlemmene kan være spurt på nytt. Ingenting er endret. Last siden på nytt.',
  },
} satisfies Partial<ProblemWords>;
