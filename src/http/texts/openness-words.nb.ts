import type { ProblemWords } from './problem-catalogue.ts';

export const opennessInBokmal = {
  'meeting-not-announced': ({ basis }) => ({
    title: 'Et møte må kunngjøres',
    detail: `Du har svart at dette er et møte mellom folkevalgte. Da skal det kunngjøres med det som skal behandles (${basis}). Ingenting er lagret. Svar at det kunngjøres, eller kontroller det første svaret.`,
  }),
  'closing-without-basis': ({ basis }) => ({
    title: 'Det mangler en hjemmel for å lukke',
    detail: `Åpent er hovedregelen (${basis}). Ingenting er lagret. Velg en hjemmel fra listen, eller hold det åpent.`,
  }),
  'basis-not-listed': {
    title: 'Hjemmelen står ikke på listen',
    detail:
      'Listen over hjemler er endret, eller hjemmelen er tatt ut av bruk. Ingenting er lagret. Velg en hjemmel som står der nå.',
  },
  'closing-without-decision': ({ basis }) => ({
    title: 'Vedtaket om å lukke mangler',
    detail: `Det som lukkes, skal ha et vedtak som kan vises fram (${basis}). Ingenting er lagret. Skriv hva som er vedtatt, og når.`,
  }),
  'poll-openness-differs': ({ round }) => ({
    title: 'Spørringen må være like åpen som møtet',
    detail: `Møtet er ${round === 'open' ? 'åpent' : 'lukket'}, og resultatet av spørringen står i møtets protokoll. Spørringen er ikke åpnet. Rediger svarene om åpenhet, så de er de samme som for møtet.`,
  }),
  'remote-not-allowed': ({ basis }) => ({
    title: 'Organet kan ikke ha fjernmøte',
    detail: `Fjernmøte og delvis digitalt møte er bare tillatt der kommunestyret har vedtatt det (${basis}). Ingenting er lagret. Velg fysisk møte, eller be den som administrerer Rådslag, om å føre inn vedtaket.`,
  }),
  'same-key-twice': {
    title: 'To hjemler har samme nøkkel',
    detail: 'Hver hjemmel må ha sin egen nøkkel. Ingenting er lagret.',
  },
  'round-is-cancelled': {
    title: 'Runden er avlyst',
    detail:
      'En runde som er avlyst, kan ikke endres eller startes. Ingenting er lagret. Planlegg en ny runde i stedet.',
  },
  'paper-is-removed': {
    title: 'Dokumentet er trukket tilbake',
    detail: 'Ingenting er lagret. Legg det inn på nytt hvis det skal deles likevel.',
  },
  'body-is-fixed': {
    title: 'Organet kan ikke endres',
    detail:
      'Møtenummeret hører til organet, og kunngjøringen er ute. Ingenting er lagret. Avlys runden, og planlegg en ny for det andre organet.',
  },
  'correction-without-reason': {
    title: 'Grunnen mangler',
    detail:
      'De som er innkalt, og alle andre skal få vite hvorfor. Ingenting er lagret. Skriv en kort grunn.',
  },
  'nothing-to-correct': {
    title: 'Ingenting er endret',
    detail: 'Runden er som før, så det er ikke noe å kunngjøre. Ingen har fått beskjed.',
  },
  'period-too-long': ({ days }) => ({
    title: 'Perioden er for lang',
    detail: `Kalenderne kan spørres for høyst ${days} dager om gangen. Velg en kortere periode.`,
  }),
  'day-too-short': ({ minutes }) => ({
    title: 'Møtet får ikke plass på dagen',
    detail: `Runden varer ${minutes} minutter, og det er lengre enn tiden mellom klokkeslettene. Velg en tidligere start, en senere slutt eller en kortere runde.`,
  }),
  'calendars-not-allowed': {
    title: 'Rådslag har ikke tilgang til kalenderne',
    detail:
      'Den som administrerer Microsoft 365 hos dere, må gi tilgang. Du kan spørre medlemmene om datoer i stedet.',
  },
  'calendars-unavailable': {
    title: 'Kalenderne svarer ikke',
    detail: 'Prøv igjen om litt, eller spør medlemmene om datoer i stedet. Ingenting er endret.',
  },
} satisfies Partial<ProblemWords>;
