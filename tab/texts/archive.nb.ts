import { recordEvents } from './record-events.nb.ts';
import type { RecordPage, RecordSummary } from '../../src/contracts/archive.ts';

type Step = RecordPage['steps'][number];
type Einnsyn = NonNullable<RecordPage['einnsyn']>;
type Reason = NonNullable<RecordSummary['reason']>;

export const texts = {
  title: 'Arkiv',
  lead: 'Protokoller, spørringer, faser og revisjonslogg på vei til SharePoint og framme. Kontrollert er det som er lest tilbake derfra og er likt vårt, byte for byte.',
  statuses: {
    archived: 'Arkivert og kontrollert',
    waiting: 'Venter',
    attention: 'Trenger deg',
  } satisfies Record<RecordSummary['status'], string>,
  sections: {
    attention: 'Trenger deg',
    waiting: 'Venter',
    archived: 'Arkivert og kontrollert',
  } satisfies Record<RecordSummary['status'], string>,
  reasons: {
    queued: 'Står i kø. Den tas om et øyeblikk.',
    'archive-unreachable': 'SharePoint svarer ikke. Vi prøver igjen selv, og ingenting er tapt.',
    'archive-throttled': 'SharePoint ber oss vente. Vi prøver igjen selv.',
    'library-stopped':
      'Hele dokumentbiblioteket er stoppet. Grunnen står øverst i arkivet. Dette går videre av seg selv når det er rettet.',
    'no-access':
      'Rådslag har ikke tilgang til dokumentbiblioteket. Be en administrator gi Rådslag skrivetilgang til nettstedet.',
    'library-missing':
      'Dokumentbiblioteket finnes ikke lenger på nettstedet. Be en administrator gjenopprette det eller rette oppsettet.',
    'site-missing':
      'Nettstedet i SharePoint finnes ikke lenger. Be en administrator gjenopprette det eller rette oppsettet.',
    'quota-exceeded': 'Det er ikke mer plass i SharePoint. Be en administrator rydde eller utvide.',
    'other-content-under-same-name':
      'Det ligger allerede en annen fil med samme navn. Se på den i SharePoint og flytt den, og prøv igjen.',
    'read-back-differs':
      'Filen i SharePoint er ikke lik den vi sendte. Noen kan ha endret den. Se på den før du prøver igjen.',
    'columns-differ':
      'SharePoint tok imot kolonnene, men gir dem ikke tilbake slik vi satte dem. Be en administrator se på kolonnene i biblioteket, og prøv igjen.',
    'refused-by-archive':
      'SharePoint tok ikke imot filen. Prøv igjen. Skjer det på nytt, si fra til en administrator.',
  } satisfies Record<Reason, string>,
  tasks: {
    nobody: 'Ingen trenger å gjøre noe.',
    clerk: 'Dette er en oppgave for deg som har arkivet.',
    administrator: 'Dette er en oppgave for en administrator av Microsoft 365.',
  } satisfies Record<RecordSummary['task'], string>,
  audit: {
    title: 'Revisjonslogg',
    lead: 'Til kontrollutvalget eller andre som har rett til å se hva som er gjort. Filen har hver rad som CSV og JSON, kontrollsummene som er arkivert, og hvordan de kontrolleres for hånd. Den har ingen navn og ingen svar.',
    from: 'Fra og med',
    to: 'Til og med',
    reason: 'Hvem skal ha det, og hvorfor',
    reasonHint: 'Blir stående i loggen, sammen med at du tok uttrekket.',
    take: 'Last ned uttrekk',
    taken: 'Uttrekket er lastet ned.',
    atWork: 'Lager uttrekket …',
  },
  recalls: {
    'closed-since': 'Dette ligger åpent, men en senere versjon er lukket for offentligheten.',
    'screened-since': 'Dette ligger åpent, men en senere versjon skjermer noe som står her.',
  },
  recallDone:
    'Rådslag har selv tatt det bort fra de offentlige sidene. Filene i SharePoint må du ta ut.',
  recallNext:
    'Slett filene fra det åpne biblioteket i SharePoint. Er de låst mot endringer, må en administrator løse dem opp først. Trykk deretter her. Rådslag ser etter at de er borte.',
  recallHeldBack:
    'Det er ikke lagt ut i SharePoint, og blir det ikke før du har tatt stilling til det.',
  takenOut: 'Filene er tatt ut',
  takenOutSaid: 'Filene er borte fra det åpne biblioteket.',
  keptOut: 'Legg det ikke ut',
  keptOutSaid: 'Det blir ikke lagt ut.',
  mayStay: 'Det kan være åpent …',
  mayStayReason: 'Hvorfor det kan være åpent',
  mayStayHint:
    'Begrunnelsen blir stående i sporet. Skjermer en enda senere versjon noe mer, kommer det opp igjen.',
  mayStaySend: 'Lagre begrunnelsen',
  mayStaySaid: 'Lagret.',
  cancel: 'Avbryt',
  takenOutAt: (when: string) => `Tatt ut av det åpne biblioteket ${when}`,
  retryAll: (count: number) => `Prøv alle ${count} igjen`,
  retriedAll: (count: number) =>
    count === 1 ? '1 er satt i kø på nytt.' : `${count} er satt i kø på nytt.`,
  stopped: (library: string) => `${library} er stoppet`,
  stoppedGoesOn: (count: number) =>
    `${count} venter. Når det er rettet, går alt videre av seg selv. Ingenting er tapt.`,
  stoppedSince: (when: string) => `Stoppet ${when}`,
  requestId: (id: string) => `For administrator: forespørsel ${id}`,
  moved: (library: string) => `${library} er flyttet eller har fått nytt navn`,
  movedFrom: (before: string, now: string) =>
    before === now
      ? `«${now}» har fått en ny adresse. Rådslag fant det igjen og arkiverer videre der.`
      : `Det het «${before}» og heter nå «${now}». Rådslag fant det igjen og arkiverer videre der.`,
  lock: 'Lås',
  locked: 'Låst mot endringer',
  notLocked: 'Ikke låst',
  steps: 'Steg for steg',
  stepsHint: 'Alt som er gjort for å få dette i arkivet, det eldste først.',
  stepsEmpty: 'Ingenting er gjort ennå.',
  stepNames: {
    render: 'Filene er laget',
    upload: 'Lastet opp',
    'read-back': 'Lest tilbake og sammenlignet',
    columns: 'Kolonnene er satt',
    label: 'Oppbevaringsetiketten er lest',
    lock: 'Låst mot endringer',
    archive: 'Arkivert og kontrollert',
  } satisfies Record<Step['step'], string>,
  stepOutcomes: {
    done: 'Gjort',
    again: 'Prøves igjen',
    stopped: 'Stoppet',
    attention: 'Trenger deg',
  } satisfies Record<Step['outcome'], string>,
  einnsyn: 'eInnsyn',
  einnsynMissing: 'eInnsyn mangler dette',
  einnsynKinds: { meeting: 'Møte', decision: 'Vedtak' },
  einnsynHint:
    'Det som er offentlig om møter og vedtak, sendes til eInnsyn. Det som er skjermet eller lukket, sendes aldri.',
  einnsynStatuses: {
    off: 'eInnsyn er ikke satt opp for kommunen. Ingenting sendes. En administrator kan sette det opp.',
    queued: 'Står for tur. Det sendes om noen minutter.',
    waiting: 'Venter. Vi prøver igjen selv.',
    sent: 'eInnsyn har møtet slik det er nå.',
    attention: 'eInnsyn har ikke møtet slik det er nå.',
  } satisfies Record<Einnsyn['status'], string>,
  einnsynReasons: {
    unreachable: 'eInnsyn svarer ikke. Vi prøver igjen selv, og ingenting er tapt.',
    throttled: 'eInnsyn ber oss vente. Vi prøver igjen selv.',
    'no-access':
      'eInnsyn godtar ikke nøkkelen. Be en administrator kontrollere den. Vi prøver igjen én gang i døgnet.',
    'unit-missing':
      'eInnsyn finner ikke kommunens arkivdel. Be en administrator rette oppsettet. Vi prøver igjen én gang i døgnet.',
    refused:
      'eInnsyn tok ikke imot det vi sendte. Si fra til en administrator. Vi prøver igjen én gang i døgnet.',
  } satisfies Record<NonNullable<Einnsyn['reason']>, string>,
  einnsynOutcomes: {
    created: 'Sendt',
    updated: 'Oppdatert',
    again: 'Prøves igjen',
    attention: 'Trenger deg',
  } satisfies Record<Einnsyn['steps'][number]['outcome'], string>,
  einnsynSentAt: 'Sist sendt',
  between: (from: string, to: string) => `${from} til ${to}`,
  nextTry: (when: string) => `Neste forsøk: ${when}`,
  attempts: (count: number) => (count === 1 ? '1 forsøk' : `${count} forsøk`),
  retry: 'Prøv igjen nå',
  retried: 'Satt i kø på nytt.',
  missing: {
    'retention-label':
      'Ikke arkivverdig låst ennå: ingen oppbevaringsetikett er satt på filene i SharePoint.',
    'record-lock':
      'Ikke arkivverdig låst ennå: oppbevaringsetiketten låser ikke innholdet mot endringer.',
  } satisfies Record<RecordSummary['missing'][number], string>,
  stillMissing: 'Mangler fortsatt',
  nothingMissing: 'Ingenting mangler.',
  libraries: { open: 'Åpent bibliotek', restricted: 'Skjermet bibliotek' },
  meeting: 'Møte',
  kind: 'Hva det er',
  subjects: {
    protocol: 'Protokoll',
    poll: 'Spørring',
    phase: 'Fase',
    'audit-head': 'Revisjonslogg, én dag',
  } satisfies Record<RecordSummary['subject']['kind'], string>,
  day: {
    protocol: 'Møte',
    poll: 'Lukket',
    phase: 'Lukket',
    'audit-head': 'Dag',
  } satisfies Record<RecordSummary['subject']['kind'], string>,
  meetingNumber: (number: string) => `nr. ${number}`,
  body: 'Organ',
  library: 'Bibliotek',
  archivedAt: 'Arkivert',
  checkedAt: 'Kontrollert',
  createdAt: 'Laget',
  files: 'Filer',
  filesHint:
    'Sjekksummen er filens fingeravtrykk (SHA-256). Er de to like, er filen i SharePoint den samme som vår.',
  file: 'Fil',
  size: 'Størrelse',
  ours: 'Vår sjekksum',
  readBack: 'Lest tilbake',
  comparison: 'Sammenligning',
  same: 'Lik',
  different: 'Ulik',
  notReadBack: 'Ikke lest tilbake ennå',
  columns: 'Kolonner',
  columnsSet: (when: string) => `Satt ${when}`,
  columnsNotSet: 'Ikke satt ennå',
  label: 'Oppbevaringsetikett',
  noLabel: 'Ingen',
  uploaded: 'Lastet opp',
  notUploaded: 'Ikke lastet opp ennå',
  openInSharePoint: 'Åpne i SharePoint',
  openPublic: 'Se den offentlige siden',
  notPublic: 'Dette er ikke offentlig.',
  openRound: 'Se runden',
  openPoll: 'Se spørringen',
  openProcess: 'Se prosessen',
  copy: 'Kopier',
  copied: 'Kopiert',
  copyChecksum: (name: string) => `Kopier sjekksummen til ${name}`,
  chain: 'Sporet',
  chainHint:
    'Hvert ledd er låst til det forrige. Åpne et ledd for å se hva som ble gjort, av hvem og når.',
  chainEmpty: 'Ingen ledd er skrevet ennå.',
  link: (sequence: number) => `Ledd ${sequence}`,
  at: 'Tid',
  by: 'Av',
  hash: 'Kontrollsum for leddet',
  facts: 'Opplysninger',
  system: (job: string) => `Systemet (${job})`,
  person: 'En person i kommunen',
  events: recordEvents as Readonly<Record<string, string>>,
  factNames: {
    present: 'Til stede',
    meetingNumber: 'Møtenummer',
    shortNotice: 'Kort varsel',
    version: 'Versjon',
    problem: 'Hva som var galt',
    withoutAddress: 'Uten e-postadresse',
  } as Readonly<Record<string, string>>,
  yes: 'ja',
  no: 'nei',
  emptyTitle: 'Ingenting i arkivet ennå',
  emptyText:
    'Når en verkstedrunde avsluttes, settes protokollen sammen og sendes hit av seg selv. Du trenger ikke å kopiere noe.',
  toRounds: 'Se verkstedene',
  showAll: (count: number) => `Vis alle ${count}`,
  toArchive: 'Arkiv',
  state: 'Status',
};
export type ArchiveTexts = typeof texts;
