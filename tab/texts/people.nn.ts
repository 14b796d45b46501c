import type { PeopleTexts } from './people.nb.ts';

const quote = (name: string | null): string => `«${name ?? ''}»`;

export const texts: PeopleTexts = {
  title: 'Folk og organ',
  lead: 'Kven som sit kvar, for kva parti, og kven som har kva rolle. Listene kan følgje gruppene i Entra kvar natt.',
  governance: {
    formannskap: 'Styringsmodell: formannskapsmodellen',
    parliamentary: 'Styringsmodell: parlamentarisme',
  },
  term: 'Valperiode',
  noTerm: 'Ingen valperiode gjeld i dag. Legg han inn med registerfila.',
  bodies: 'Organ',
  chooseBody: 'Organ',
  noBodies: 'Ingen organ enno',
  noBodiesHint:
    'Bygg opp kommunen med ei registerfil: «npm run load» viser først kva fila vil gjere.',
  members: (members, deputies) =>
    `${members} ${members === 1 ? 'medlem' : 'medlemer'}, ${deputies} vara`,
  name: 'Namn',
  party: 'Parti',
  function: 'Funksjon',
  functions: { chair: 'Leiar', 'deputy-chair': 'Nestleiar', member: 'Medlem', deputy: 'Vara' },
  order: 'Nummer på varalista',
  orderHint:
    'Varaer blir kalla inn i den rekkjefølgja dei er valde (kommuneloven § 7-10). Har nokon nummeret, blir dei flytte nedover.',
  orderEmpty: 'Tomt: etter den siste.',
  numbered: (order) => `nr. ${order}`,
  saveOrder: 'Lagre nummeret',
  emptyBody: 'Ingen har plass i dette organet i denne valperioden.',
  past: 'Tidlegare',
  why: { left: 'gjekk ut', 'party-changed': 'bytte parti' },
  until: (day) => `til og med ${day}`,
  endedTerms: 'Tidlegare valperiodar',
  giveSeat: 'Gje plass i organet',
  person: 'Person',
  choose: 'Vel',
  save: 'Lagre',
  saved: 'Lagra.',
  change: 'Endre',
  changeOf: (name) => `Endre for ${name}`,
  leaves: 'Går ut av organet',
  leavesHint:
    'Plassen blir ståande i historikken. Det personen har svara og bidrege med, blir teke vare på.',
  confirmLeaves: (name) => `La ${name} gå ut av organet`,
  partyChange: 'Byter parti',
  partyChangeHint:
    'Gjeld alle organa personen sit i. Det som er svara før datoen, tel for partiet den gongen.',
  on: 'Frå og med',
  seatingAttributes: 'Kjenneteikn ved bordplassering',
  roles: 'Roller',
  noRoles: 'Ingen har ei rolle enno.',
  standings: {
    politician: 'Folkevald',
    facilitator: 'Fasilitator',
    planner: 'Planleggjar',
    'director-staff': 'Staben til kommunedirektøren',
    clerk: 'Møtesekretær',
    administrator: 'Administrator',
    observer: 'Observatør',
    chair: 'Leiar i organet',
    representative: 'Medlem og nestleiar',
    deputy: 'Vara',
    'deputy-in-place': 'Vara som møter for nokon',
    'note-taker': 'Referent ved eit bord',
  },
  rights: 'Kven kan kva',
  rightsHint:
    'Til venstre i tabellen står rollene i kommunen, til høgre kva ein er i eit organ eller ved eit bord. Den same tabellen avgjer kvar gong nokon ber om noko.',
  mayDo: 'Ja',
  mayNotDo: 'Nei',
  rightNames: {
    'see-plans': 'Sjå planar',
    'edit-plans': 'Endre planar og mål',
    'see-processes': 'Sjå prosessar og verkstader',
    'shape-processes': 'Lage prosessar og flytte fasar',
    'see-polls': 'Sjå spørjingar',
    'answer-polls': 'Svare på spørjingar',
    'prepare-rounds': 'Førebu og leie verkstader',
    'prepare-polls': 'Lage spørjingar',
    synthesise: 'Sortere innspel og skrive føringar',
    'draft-texts': 'Skrive tekstutkast',
    'read-closed-notes': 'Lese lukka notat',
    'run-hearings': 'Føre høyringar og vedtak',
    'answer-for-debts': 'Skulde svar og bli mint om det',
    'see-delivery': 'Sjå kven som er nådd',
    'see-archive': 'Sjå arkivet',
    'run-archive': 'Styre arkiveringa',
    'read-audit': 'Ta ut revisjonsloggen',
    administer: 'Administrere',
    'read-closed': 'Lese det lukka i organet',
    'be-invited': 'Bli innkalla',
    'be-asked': 'Bli spurd',
    contribute: 'Kome med eigne innspel',
    'write-for-table': 'Levere for bordet',
    'settle-directions': 'Avgjere føringar som leiar',
    'approve-minutes': 'Godkjenne protokollen som leiar',
  },
  sync: 'Synkronisering med Entra',
  syncHint:
    'Kvar natt mellom kl. 2 og 6 blir gruppene lesne. Nye får plass, dei som er ute av gruppa, går ut, og namn blir retta.',
  syncOn: 'Slått på: blir køyrd kvar natt',
  syncOff: 'Slått av',
  seeFirst: 'Sjå kva som vil endre seg',
  seeFirstHint: 'Ingenting blir endra. Synkroniseringa kan slåast på når nokon har sett dette.',
  runNow: 'Synkroniser no',
  nothingWouldChange: 'Ingenting vil endre seg. Gruppene og Rådslag stemmer overeins.',
  wouldChange: (count) => (count === 1 ? '1 endring' : `${count} endringar`),
  settings: 'Grupper og grenser',
  groupOf: (name) => `Entra-gruppe for ${name}`,
  groupHint: 'Objekt-ID-en til gruppa. Tomt: organet følgjer inga gruppe.',
  roleGroups: 'Roller som følgjer ei gruppe',
  role: 'Rolle',
  groupId: 'Gruppe-ID',
  addRoleGroup: 'Legg til rolle',
  removeRoleGroup: (role) => `Fjern gruppa for ${role}`,
  remove: 'Fjern',
  largestShare: 'Kor mange prosent kan gå ut på ei natt utan at nokon stadfestar?',
  largestShareHint:
    'Gjeld for kvart organ og kvar rolle. Er ei gruppe tom, må nokon alltid stadfeste.',
  enable: 'Synkroniser kvar natt',
  enableFirst: 'Sjå først kva som vil endre seg. Då kan du slå på. Nye grupper må ein sjå på nytt.',
  runs: 'Kva som har skjedd',
  noRuns: 'Ingen køyringar enno.',
  ranAt: (moment) => `Køyrd ${moment}`,
  outcomes: {
    applied: 'Gjennomført',
    held: 'Ventar på deg',
    confirmed: 'Stadfesta',
    failed: 'Feila',
  },
  unchanged: 'Ingenting hadde endra seg.',
  causes: {
    'no-access': 'Rådslag har ikkje tilgang til å lese gruppa.',
    'not-found': 'Gruppa finst ikkje i Entra.',
    'no-answer': 'Microsoft 365 svara ikkje i løpet av natta. Vi prøver igjen neste natt.',
    refused: 'Microsoft 365 svara på ein måte Rådslag ikkje forstår.',
  },
  failedAt: (group) => `Det gjeld gruppa for ${group}. Ingenting vart endra.`,
  confirm: 'Stadfest at dei går ut',
  confirmTitle: 'Skal dei som er haldne tilbake, gå ut?',
  confirmText: (count) =>
    `Det gjeld ${count === 1 ? '1 endring' : `${count} endringar`}. Berre dei som står på lista, og som framleis er ute av gruppa, går ut. Historikken blir teken vare på.`,
  held: 'halden tilbake',
  partiesNeeded: 'Gje dei plass under «Organ» når du veit kva parti dei er valde for.',
  changes: (change, body, role) => {
    switch (change.kind) {
      case 'person-added':
        return `${change.name} er ny i Rådslag`;
      case 'renamed':
        return `${change.name} heiter no ${quote(change.newName)}`;
      case 'seat-added':
        return `${change.name} får plass i ${body}`;
      case 'seat-ended':
        return `${change.name} går ut av ${body}`;
      case 'role-given':
        return `${change.name} får rolla ${role}`;
      case 'role-taken':
        return `${change.name} mistar rolla ${role}`;
      case 'party-missing':
        return `${change.name} er i gruppa for ${body}, men partiet er ukjent`;
      case 'last-administrator-kept':
        return `${change.name} er ute av gruppa, men er den siste administratoren og blir verande`;
    }
  },
};
