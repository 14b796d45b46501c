import type { CheckInTexts } from './check-ins.nb.ts';

export const texts: CheckInTexts = {
  title: 'Pulssjekkar',
  lead: 'Korleis folkevalde og administrasjon opplever samarbeidet, side om side, over fasar og periodar. Svara er anonyme, og blir viste først når pulssjekken er lukka.',
  polls: 'Spørjingar',
  empty: 'Ingen pulssjekk er lukka enno',
  emptyText:
    'Når den første pulssjekken er lukka, ser du her kva folkevalde og administrasjon svara. Pulssjekkar blir laga frå fasane i ein prosess.',
  toProcesses: 'Sjå prosessane',
  open: 'Opne for deg',
  answer: (title) => `Svar på ${title}`,
  until: (moment) => `Open til ${moment}`,
  groups: { politics: 'Folkevalde', administration: 'Administrasjonen' },
  pooled: 'Alle samla',
  pooledWhy: {
    politics: 'Under tre folkevalde svara. Gruppene blir viste samla.',
    administration: 'Under tre frå administrasjonen svara. Gruppene blir viste samla.',
  },
  tooFew: 'For få svara til at noko kan visast.',
  nobody: 'Ingen svara',
  chart: (statement) => `Gjennomsnitt frå 1 til 5: ${statement}`,
  scale: { lowest: '1 heilt usamd', highest: '5 heilt samd' },
  table: 'Vis som tabell',
  when: 'Når',
  group: 'Kven',
  answers: 'Svar',
  mean: 'Snitt',
  spread: 'Spreiing',
  interval: '95 %',
  intervalHint:
    'Der snittet ville lege i 95 av 100 trekk av like mange svar. Blir vist frå ti svar.',
  doNotKnow: 'Veit ikkje',
  between: (from, to) => `${from} til ${to}`,
  newTitle: 'Ny pulssjekk',
  newLead:
    'Høgst tre påstandar om gongen. Folkevalde i organet og heile administrasjonen blir spurde, anonymt. Orda er dei same kvar gong, så svara kan samanliknast.',
  finding: 'Kva den handlar om',
  statements: 'Påstandar',
  statementsHint: 'Vel éin til tre.',
  body: 'Organ',
  closesAt: 'Siste dag for å svare',
  promise:
    'Ingen får pulssjekk oftare enn éin gong i veka, og ingen som har bede om pause frå dei.',
  make: 'Lag pulssjekken',
  made: 'Pulssjekken er laga. Opne han når han skal sendast.',
  missing: 'Vel éin til tre påstandar, organ og dato.',
};
