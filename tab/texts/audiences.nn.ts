import type { AudienceTexts } from './audiences.nb.ts';

export const texts: AudienceTexts = {
  title: 'Kven som blir spurde',
  kind: 'Spør',
  kinds: {
    body: 'Heile organet. Varamedlemmer blir spurde når dei møter for nokon',
    tables: 'Nokre av borda i runden',
    role: 'Alle med ei rolle i kommunen',
    people: 'Ei namneliste',
    'body-and-administration': 'Organet og administrasjonen',
  },
  tables: 'Bord',
  table: (number) => `Bord ${number}`,
  noTables: 'Runden har inga bordplassering enno. Lag ho først.',
  role: 'Rolle',
  roles: {
    politician: 'Folkevalde',
    facilitator: 'Fasilitatorar',
    planner: 'Planleggjarar',
    'director-staff': 'Staben til kommunedirektøren',
    clerk: 'Sekretærar',
    administrator: 'Administratorar',
    observer: 'Observatørar',
  },
  people: 'Namn',
  exceptions: (guests, disqualified) =>
    guests + disqualified === 0
      ? 'Gjester og inhabile: ingen'
      : `Gjester: ${guests}. Inhabile: ${disqualified}.`,
  guests: 'Gjester',
  guestsHint:
    'Blir spurde i tillegg, til dømes representanten for ungdomsrådet. Tomt tyder at gjester ikkje blir spurde.',
  disqualified: 'Inhabile',
  disqualifiedHint: 'Blir ikkje spurde i denne saka.',
  findPerson: 'Skriv eit namn',
  chosen: (label) => `Valt: ${label}`,
  remove: (name) => `Ta bort ${name}`,
  removeShort: 'Ta bort',
  unknown: 'Ikkje registrert lenger',
  smallGroup: (people) =>
    people === 1
      ? 'Berre éin blir spurd. Resultat blir aldri viste av færre enn tre.'
      : `Berre ${people} blir spurde. Resultat blir aldri viste av færre enn tre.`,
};
