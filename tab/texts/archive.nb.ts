import type { RecordSummary } from '../../src/contracts/archive.ts';

type Reason = NonNullable<RecordSummary['reason']>;

export const texts = {
  title: 'Arkiv',
  lead: 'Protokoller på vei til SharePoint og framme. En protokoll er kontrollert når den er lest tilbake derfra og er lik vår, byte for byte.',
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
    'no-access':
      'Rådslag har ikke tilgang til dokumentbiblioteket. Be en administrator gi tilgang, og prøv igjen.',
    'library-missing':
      'Dokumentbiblioteket finnes ikke der det skal være. Be en administrator rette oppsettet, og prøv igjen.',
    'quota-exceeded':
      'Det er ikke mer plass i SharePoint. Be en administrator rydde eller utvide, og prøv igjen.',
    'other-content-under-same-name':
      'Det ligger allerede en annen fil med samme navn. Se på den i SharePoint og flytt den, og prøv igjen.',
    'read-back-differs':
      'Filen i SharePoint er ikke lik den vi sendte. Noen kan ha endret den. Se på den før du prøver igjen.',
    'refused-by-archive':
      'SharePoint tok ikke imot filen. Prøv igjen. Skjer det på nytt, si fra til en administrator.',
  } satisfies Record<Reason, string>,
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
  notPublic: 'Protokollen er ikke offentlig.',
  openRound: 'Se runden',
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
  events: {
    'round-scheduled': 'Runden ble planlagt',
    'round-changed': 'Runden ble endret',
    'round-published': 'Runden ble kunngjort',
    'round-started': 'Runden startet',
    'attendance-registered': 'Oppmøtet ble registrert',
    'round-closed': 'Runden ble avsluttet',
    'calendar-event-created': 'Kalenderinnkallingen ble laget',
    'protocol-assembled': 'Protokollen ble satt sammen',
    'record-archived': 'Arkivert og kontrollert',
    'record-needs-attention': 'Arkivet trengte hjelp',
    'record-retried': 'Forsøkt på nytt',
  } as Readonly<Record<string, string>>,
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
  emptyTitle: 'Ingen protokoller ennå',
  emptyText:
    'Når en verkstedrunde avsluttes, settes protokollen sammen og sendes hit av seg selv. Du trenger ikke å kopiere noe.',
  toRounds: 'Se verkstedene',
  showAll: (count: number) => `Vis alle ${count}`,
  toArchive: 'Arkiv',
  state: 'Status',
};
export type ArchiveTexts = typeof texts;
