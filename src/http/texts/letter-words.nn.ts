import type { ProblemWords } from './problem-catalogue.ts';

const parts = {
  purpose: 'kva prosessen skal føre til',
  expectation: 'kva de ventar av dei folkevalde',
  roles: 'roller og rammer',
  rules: 'spelereglar',
  notDecided: 'kva som ikkje blir bestemt',
  dates: 'minst éin dato',
};

export const lettersInNynorsk = {
  'letter-incomplete': ({ missing }) => ({
    title: 'Brevet er ikkje ferdig',
    detail: `Det manglar ${missing.map((part) => parts[part]).join(', ')}. Ingenting er sendt. Skriv det som manglar, lagre, og send på nytt.`,
  }),
  'nobody-to-write-to': {
    title: 'Brevet har ingen mottakarar',
    detail:
      'Ingen sit i organa som er valde. Ingenting er sendt. Vel organa prosessen gjeld, og kontroller kven som sit i dei.',
  },
  'correction-unexplained': {
    title: 'Sei kva som er retta',
    detail:
      'Brevet er sendt før. Dei som har lese det, må få vite kva som er nytt. Ingenting er sendt.',
  },
  'letter-not-begun': {
    title: 'Brevet er ikkje lagra enno',
    detail: 'Lagre utkastet først. Då kan du sjå kortet slik det blir sendt.',
  },
  'letter-corrected': {
    title: 'Brevet er retta',
    detail: 'Det har kome ei nyare utgåve etter at du opna dette. Les ho før du godtek.',
  },
  'question-missing': {
    title: 'Spørsmålet er tomt',
    detail: 'Skriv kva du lurer på, og send på nytt.',
  },
  'too-many-questions': ({ most }) => ({
    title: 'Du har mange spørsmål som ventar',
    detail: `${most} spørsmål ventar på svar frå administrasjonen. Vent til nokre av dei er svara på.`,
  }),
  'no-such-date': {
    title: 'Datoen står ikkje i brevet',
    detail: 'Brevet kan vere retta etter at du opna det. Last sida på nytt og prøv igjen.',
  },
  'wrong-number-of-slots': ({ fewest, most }) => ({
    title: `Gjer framlegg om ${fewest} til ${most} tidspunkt`,
    detail: 'Ingen er spurde enno. Legg til eller ta bort tidspunkt.',
  }),
  'same-slot-twice': {
    title: 'Same tidspunkt står to gonger',
    detail: 'Ingen er spurde enno. Ta bort det eine, eller vel ein annan stad.',
  },
  'slot-in-the-past': {
    title: 'Eit av tidspunkta har vore',
    detail: 'Ingen er spurde enno. Vel tidspunkt fram i tid.',
  },
  'answers-end-too-late': {
    title: 'Svarfristen må vere før det første tidspunktet',
    detail: 'Ingen er spurde enno. Vel ein tidlegare svarfrist.',
  },
  'closes-in-the-past': {
    title: 'Svarfristen har vore',
    detail: 'Ingen er spurde enno. Vel ein svarfrist fram i tid.',
  },
  'dates-already-asked': {
    title: 'Medlemmene er spurde alt',
    detail: 'Vel eit av tidspunkta, eller trekk spørsmålet tilbake før du spør på nytt.',
  },
  'date-poll-ended': {
    title: 'Det er ikkje ope for svar lenger',
    detail: 'Svarfristen er ute, eller tidspunktet er valt. Svaret er ikkje lagra.',
  },
  'slot-unanswered': {
    title: 'Svar på alle tidspunkta',
    detail: 'Svaret er ikkje lagra. Sei for kvart tidspunkt om det passar.',
  },
  'no-such-slot': {
    title: 'Tidspunktet finst ikkje',
    detail: 'Medlemmene kan vere spurde på nytt. Ingenting er endra. Last sida på nytt.',
  },
} satisfies Partial<ProblemWords>;
