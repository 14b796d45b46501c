import type { PeoplePage, SyncChange } from '../../src/contracts/people-register.ts';

type Standing = PeoplePage['rights'][number]['of'];
type Right = PeoplePage['rights'][number]['may'][number];

const quote = (name: string | null): string => `«${name ?? ''}»`;

export const texts = {
  title: 'Folk og organer',
  lead: 'Hvem som sitter hvor, for hvilket parti, og hvem som har hvilken rolle. Listene kan følge gruppene i Entra hver natt.',
  governance: {
    formannskap: 'Styringsmodell: formannskapsmodellen',
    parliamentary: 'Styringsmodell: parlamentarisme',
  },
  term: 'Valgperiode',
  noTerm: 'Ingen valgperiode gjelder i dag. Legg den inn med registerfilen.',
  bodies: 'Organer',
  chooseBody: 'Organ',
  noBodies: 'Ingen organer ennå',
  noBodiesHint:
    'Bygg opp kommunen med en registerfil: «npm run load» viser først hva filen vil gjøre.',
  members: (members: number, deputies: number) =>
    `${members} ${members === 1 ? 'medlem' : 'medlemmer'}, ${deputies} vara`,
  name: 'Navn',
  party: 'Parti',
  function: 'Funksjon',
  functions: { chair: 'Leder', 'deputy-chair': 'Nestleder', member: 'Medlem', deputy: 'Vara' },
  order: 'Nummer på varalisten',
  orderHint:
    'Varaer kalles inn i den rekkefølgen de er valgt (kommuneloven § 7-10). Har noen nummeret, flyttes de nedover.',
  orderEmpty: 'Tomt: etter den siste.',
  numbered: (order: number) => `nr. ${order}`,
  saveOrder: 'Lagre nummeret',
  emptyBody: 'Ingen har plass i dette organet i denne valgperioden.',
  past: 'Tidligere',
  why: { left: 'gikk ut', 'party-changed': 'byttet parti' },
  until: (day: string) => `til og med ${day}`,
  endedTerms: 'Tidligere valgperioder',
  giveSeat: 'Gi plass i organet',
  person: 'Person',
  choose: 'Velg',
  save: 'Lagre',
  saved: 'Lagret.',
  change: 'Endre',
  changeOf: (name: string) => `Endre for ${name}`,
  leaves: 'Går ut av organet',
  leavesHint:
    'Plassen blir stående i historikken. Det personen har svart og bidratt med, beholdes.',
  confirmLeaves: (name: string) => `La ${name} gå ut av organet`,
  partyChange: 'Bytter parti',
  partyChangeHint:
    'Gjelder alle organene personen sitter i. Det som er svart før datoen, teller for partiet den gangen.',
  on: 'Fra og med',
  seatingAttributes: 'Kjennetegn ved bordplassering',
  roles: 'Roller',
  noRoles: 'Ingen har en rolle ennå.',
  standings: {
    politician: 'Folkevalgt',
    facilitator: 'Fasilitator',
    planner: 'Planlegger',
    'director-staff': 'Kommunedirektørens stab',
    clerk: 'Møtesekretær',
    administrator: 'Administrator',
    observer: 'Observatør',
    chair: 'Leder i organet',
    representative: 'Medlem og nestleder',
    deputy: 'Vara',
    'deputy-in-place': 'Vara som møter for noen',
    'note-taker': 'Referent ved et bord',
  } satisfies Record<Standing, string>,
  rights: 'Hvem kan hva',
  rightsHint:
    'Til venstre i tabellen står rollene i kommunen, til høyre hva en er i et organ eller ved et bord. Den samme tabellen avgjør hver gang noen ber om noe.',
  mayDo: 'Ja',
  mayNotDo: 'Nei',
  rightNames: {
    'see-plans': 'Se planer',
    'edit-plans': 'Endre planer og mål',
    'see-processes': 'Se prosesser og verksteder',
    'shape-processes': 'Lage prosesser og flytte faser',
    'see-polls': 'Se spørringer',
    'answer-polls': 'Svare på spørringer',
    'prepare-rounds': 'Forberede og lede verksteder',
    'prepare-polls': 'Lage spørringer',
    synthesise: 'Sortere innspill og skrive føringer',
    'draft-texts': 'Skrive tekstutkast',
    'read-closed-notes': 'Lese lukkede notater',
    'run-hearings': 'Føre høringer og vedtak',
    'answer-for-debts': 'Skylde svar og bli minnet på det',
    'see-delivery': 'Se hvem som er nådd',
    'see-archive': 'Se arkivet',
    'run-archive': 'Styre arkiveringen',
    'read-audit': 'Ta ut revisjonsloggen',
    administer: 'Administrere',
    'read-closed': 'Lese det lukkede i organet',
    'be-invited': 'Bli innkalt',
    'be-asked': 'Bli spurt',
    contribute: 'Komme med egne innspill',
    'write-for-table': 'Levere for bordet',
    'settle-directions': 'Avgjøre føringer som leder',
    'approve-minutes': 'Godkjenne protokollen som leder',
  } satisfies Record<Right, string>,
  sync: 'Synkronisering med Entra',
  syncHint:
    'Hver natt mellom kl. 2 og 6 leses gruppene. Nye får plass, de som er ute av gruppen, går ut, og navn rettes.',
  syncOn: 'Slått på: kjøres hver natt',
  syncOff: 'Slått av',
  seeFirst: 'Se hva som vil endre seg',
  seeFirstHint: 'Ingenting blir endret. Synkroniseringen kan slås på når noen har sett dette.',
  runNow: 'Synkroniser nå',
  nothingWouldChange: 'Ingenting vil endre seg. Gruppene og Rådslag stemmer overens.',
  wouldChange: (count: number) => (count === 1 ? '1 endring' : `${count} endringer`),
  settings: 'Grupper og grenser',
  groupOf: (name: string) => `Entra-gruppe for ${name}`,
  groupHint: 'Gruppens objekt-ID. Tomt: organet følger ingen gruppe.',
  roleGroups: 'Roller som følger en gruppe',
  role: 'Rolle',
  groupId: 'Gruppe-ID',
  addRoleGroup: 'Legg til rolle',
  removeRoleGroup: (role: string) => `Fjern gruppen for ${role}`,
  remove: 'Fjern',
  largestShare: 'Hvor mange prosent kan gå ut på en natt uten at noen bekrefter?',
  largestShareHint:
    'Gjelder for hvert organ og hver rolle. Er en gruppe tom, må noen alltid bekrefte.',
  enable: 'Synkroniser hver natt',
  enableFirst: 'Se først hva som vil endre seg. Da kan du slå på. Nye grupper må ses på nytt.',
  runs: 'Hva som har skjedd',
  noRuns: 'Ingen kjøringer ennå.',
  ranAt: (moment: string) => `Kjørt ${moment}`,
  outcomes: {
    applied: 'Gjennomført',
    held: 'Venter på deg',
    confirmed: 'Bekreftet',
    failed: 'Feilet',
  },
  unchanged: 'Ingenting hadde endret seg.',
  causes: {
    'no-access': 'Rådslag har ikke tilgang til å lese gruppen.',
    'not-found': 'Gruppen finnes ikke i Entra.',
    'no-answer': 'Microsoft 365 svarte ikke i løpet av natten. Vi prøver igjen neste natt.',
    refused: 'Microsoft 365 svarte på en måte Rådslag ikke forstår.',
  },
  failedAt: (group: string) => `Det gjelder gruppen for ${group}. Ingenting ble endret.`,
  confirm: 'Bekreft at de går ut',
  confirmTitle: 'Skal de som er holdt tilbake, gå ut?',
  confirmText: (count: number) =>
    `Det gjelder ${count === 1 ? '1 endring' : `${count} endringer`}. Bare de som står på listen, og som fortsatt er ute av gruppen, går ut. Historikken beholdes.`,
  held: 'holdt tilbake',
  partiesNeeded: 'Gi dem plass under «Organer» når du vet hvilket parti de er valgt for.',
  changes: (change: SyncChange, body: string, role: string): string => {
    switch (change.kind) {
      case 'person-added':
        return `${change.name} er ny i Rådslag`;
      case 'renamed':
        return `${change.name} heter nå ${quote(change.newName)}`;
      case 'seat-added':
        return `${change.name} får plass i ${body}`;
      case 'seat-ended':
        return `${change.name} går ut av ${body}`;
      case 'role-given':
        return `${change.name} får rollen ${role}`;
      case 'role-taken':
        return `${change.name} mister rollen ${role}`;
      case 'party-missing':
        return `${change.name} er i gruppen for ${body}, men partiet er ukjent`;
      case 'last-administrator-kept':
        return `${change.name} er ute av gruppen, men er den siste administratoren og beholdes`;
    }
  },
};
export type PeopleTexts = typeof texts;
