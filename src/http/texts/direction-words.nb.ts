import { formatMoment } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

export const directionsInBokmal = {
  'theme-title-taken': {
    title: 'Det finnes et tema med dette navnet',
    detail: 'Ingenting er lagret. Velg et annet navn, eller sorter inn i det temaet som finnes.',
  },
  'theme-is-merged': {
    title: 'Temaet er allerede slått sammen med et annet',
    detail: 'Ingenting er endret. Last siden på nytt for å se hvor det ligger.',
  },
  'theme-not-merged': {
    title: 'Temaet er ikke slått sammen med noe',
    detail: 'Ingenting er endret. Noen kan ha delt det opp før deg.',
  },
  'theme-not-empty': {
    title: 'Temaet er ikke tomt',
    detail:
      'Ingenting er fjernet. Flytt innspillene, del opp det som er slått sammen, og flytt føringene først.',
  },
  'theme-merged-into-itself': {
    title: 'Et tema kan ikke slås sammen med seg selv',
    detail: 'Ingenting er endret. Velg et annet tema.',
  },
  'direction-is-asked': {
    title: 'Det spørres om føringen nå',
    detail:
      'Ingenting er endret. Vent til spørringen er lukket, eller lukk den før du endrer føringen.',
  },
  'direction-has-ended': {
    title: 'Føringen er avklart eller lagt bort',
    detail: 'Ingenting er endret. Skriv en ny føring hvis det er kommet noe nytt.',
  },
  'direction-not-asked-yet': {
    title: 'Organet er ikke spurt om føringen ennå',
    detail: 'Ingenting er endret. Lederen kan avgjøre etter at organet har svart.',
  },
  'asked-in-these-words': {
    title: 'Det er spurt om disse ordene før',
    detail: 'Ingen er spurt. Skriv føringen om først, så svarene gjelder noe nytt.',
  },
  'verification-closed': ({ at }) => ({
    title: 'Spørringen er lukket',
    detail: `Den ble lukket ${formatMoment(at, 'nb')}. Svaret ditt er ikke lagret. Du kan se hva som kom ut av den, på siden til føringen.`,
  }),
  'threshold-cannot-be-lowered': ({ percent }) => ({
    title: 'Terskelen kan ikke settes ned',
    detail: `Organet er spurt, og da kan terskelen ikke settes lavere enn ${percent} prosent. Ingenting er endret. Den kan settes opp.`,
  }),
  'threshold-not-set': {
    title: 'Terskelen er ikke satt',
    detail: 'Ingen er spurt. Bestem først hvor mange prosent som må svare at de er forstått.',
  },
  'contribution-linked-twice': {
    title: 'Samme innspill er knyttet til føringen to ganger',
    detail: 'Ingenting er lagret. Et innspill kan enten bære føringen eller tale mot den.',
  },
  'no-such-contribution': {
    title: 'Et av innspillene finnes ikke her lenger',
    detail: 'Ingenting er lagret. Det kan være trukket tilbake. Last siden på nytt, og prøv igjen.',
  },
  'words-unchanged': {
    title: 'Ordene er de samme som før',
    detail: 'Ingenting er lagret. Endre teksten, eller la den stå.',
  },
  'direction-without-carriers': {
    title: 'En av føringene bæres ikke av noe innspill',
    detail:
      'Ingen er spurt. Knytt minst ett innspill til føringen først, så folkevalgte kan se hva den bygger på.',
  },
  'closed-to-body': {
    title: 'Føringen bygger på et lukket møte',
    detail:
      'Det som er sagt i et lukket møte i ett organ, kan ikke legges fram for et annet. Ingen er spurt.',
  },
  'notes-closed-to-body': {
    title: 'Notatene i prosessen er lukket',
    detail:
      'Føringer fra lukkede notater legges bare fram for organet som leser dem, og ikke i et åpent møte. Ingen er spurt.',
  },
  'notes-closed': ({ basis }) => ({
    title: 'Notatene i denne prosessen er lukket',
    detail: `De er lukket etter ${basis}, og leses av organet de er lukket for og av dem som arbeider med dem. Hva som er bestemt, står på prosessens side.`,
  }),
  'notes-have-begun': {
    title: 'Prosessen er i gang',
    detail:
      'Delte notater lukkes bare før den første fasen åpner: de som skriver, skal vite hvem som leser. Ingenting er endret.',
  },
  'closed-notes-without-body': {
    title: 'Velg hvem som skal lese notatene',
    detail: 'Lukkede notater leses av medlemmene i ett organ. Velg organet. Ingenting er endret.',
  },
  'not-the-chair': {
    title: 'Dette kan bare lederen av organet gjøre',
    detail: 'Ingenting er endret. Lederen av et organ som er spurt, kan avgjøre at føringen står.',
  },
  'not-asked-here': {
    title: 'Det spørres ikke om denne føringen her',
    detail: 'Svaret er ikke lagret. Last siden på nytt, og prøv igjen.',
  },
} satisfies Partial<ProblemWords>;
