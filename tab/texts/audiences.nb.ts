export const texts = {
  title: 'Hvem som spørres',
  kind: 'Spør',
  kinds: {
    body: 'Hele organet. Varamedlemmer spørres når de møter for noen',
    tables: 'Noen av bordene i runden',
    role: 'Alle med en rolle i kommunen',
    people: 'En navneliste',
    'body-and-administration': 'Organet og administrasjonen',
  },
  tables: 'Bord',
  table: (number: number) => `Bord ${number}`,
  noTables: 'Runden har ingen bordplassering ennå. Lag den først.',
  role: 'Rolle',
  roles: {
    politician: 'Folkevalgte',
    facilitator: 'Fasilitatorer',
    planner: 'Planleggere',
    'director-staff': 'Kommunedirektørens stab',
    clerk: 'Sekretærer',
    administrator: 'Administratorer',
    observer: 'Observatører',
  },
  people: 'Navn',
  exceptions: (guests: number, disqualified: number) =>
    guests + disqualified === 0
      ? 'Gjester og inhabile: ingen'
      : `Gjester: ${guests}. Inhabile: ${disqualified}.`,
  guests: 'Gjester',
  guestsHint:
    'Spørres i tillegg, for eksempel ungdomsrådets representant. Tomt betyr at gjester ikke spørres.',
  disqualified: 'Inhabile',
  disqualifiedHint: 'Spørres ikke i denne saken.',
  findPerson: 'Skriv et navn',
  chosen: (label: string) => `Valgt: ${label}`,
  remove: (name: string) => `Ta bort ${name}`,
  removeShort: 'Ta bort',
  unknown: 'Ikke lenger registrert',
  smallGroup: (people: number) =>
    people === 1
      ? 'Bare én blir spurt. Resultater vises aldri av færre enn tre.'
      : `Bare ${people} blir spurt. Resultater vises aldri av færre enn tre.`,
};
export type AudienceTexts = typeof texts;
