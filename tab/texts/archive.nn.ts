import { recordEvents } from './record-events.nn.ts';
import type { ArchiveTexts } from './archive.nb.ts';

export const texts: ArchiveTexts = {
  title: 'Arkiv',
  lead: 'Protokollar, spørjingar, fasar og revisjonslogg på veg til SharePoint og framme. Kontrollert er det som er lese tilbake derifrå og er likt vårt, byte for byte.',
  statuses: {
    archived: 'Arkivert og kontrollert',
    waiting: 'Ventar',
    attention: 'Treng deg',
  },
  sections: {
    attention: 'Treng deg',
    waiting: 'Ventar',
    archived: 'Arkivert og kontrollert',
  },
  reasons: {
    queued: 'Står i kø. Han blir teken om ein augneblink.',
    'archive-unreachable': 'SharePoint svarar ikkje. Vi prøver igjen sjølve, og ingenting er tapt.',
    'archive-throttled': 'SharePoint ber oss vente. Vi prøver igjen sjølve.',
    'library-stopped':
      'Heile dokumentbiblioteket er stoppa. Grunnen står øvst i arkivet. Dette går vidare av seg sjølv når det er retta.',
    'no-access':
      'Rådslag har ikkje tilgang til dokumentbiblioteket. Be ein administrator gi Rådslag skrivetilgang til nettstaden.',
    'library-missing':
      'Dokumentbiblioteket finst ikkje lenger på nettstaden. Be ein administrator gjenopprette det eller rette oppsettet.',
    'site-missing':
      'Nettstaden i SharePoint finst ikkje lenger. Be ein administrator gjenopprette han eller rette oppsettet.',
    'quota-exceeded':
      'Det er ikkje meir plass i SharePoint. Be ein administrator rydde eller utvide.',
    'other-content-under-same-name':
      'Det ligg alt ei anna fil med same namn. Sjå på ho i SharePoint og flytt ho, og prøv igjen.',
    'read-back-differs':
      'Fila i SharePoint er ikkje lik den vi sende. Nokon kan ha endra ho. Sjå på ho før du prøver igjen.',
    'columns-differ':
      'SharePoint tok imot kolonnane, men gir dei ikkje tilbake slik vi sette dei. Be ein administrator sjå på kolonnane i biblioteket, og prøv igjen.',
    'refused-by-archive':
      'SharePoint tok ikkje imot fila. Prøv igjen. Skjer det på nytt, sei frå til ein administrator.',
  },
  tasks: {
    nobody: 'Ingen treng å gjere noko.',
    clerk: 'Dette er ei oppgåve for deg som har arkivet.',
    administrator: 'Dette er ei oppgåve for ein administrator av Microsoft 365.',
  },
  audit: {
    title: 'Revisjonslogg',
    lead: 'Til kontrollutvalet eller andre som har rett til å sjå kva som er gjort. Fila har kvar rad som CSV og JSON, kontrollsummane som er arkiverte, og korleis dei blir kontrollerte for hand. Ho har ingen namn og ingen svar.',
    from: 'Frå og med',
    to: 'Til og med',
    reason: 'Kven skal ha det, og kvifor',
    reasonHint: 'Blir ståande i loggen, saman med at du tok uttrekket.',
    take: 'Last ned uttrekk',
    taken: 'Uttrekket er lasta ned.',
    atWork: 'Lagar uttrekket …',
  },
  recalls: {
    'closed-since': 'Dette ligg ope, men ein seinare versjon er lukka for offentlegheita.',
    'screened-since': 'Dette ligg ope, men ein seinare versjon skjermar noko som står her.',
  },
  recallDone:
    'Rådslag har sjølv teke det bort frå dei offentlege sidene. Filene i SharePoint må du ta ut.',
  recallNext:
    'Slett filene frå det opne biblioteket i SharePoint. Er dei låste mot endringar, må ein administrator løyse dei opp først. Trykk så her. Rådslag ser etter at dei er borte.',
  recallHeldBack:
    'Det er ikkje lagt ut i SharePoint, og blir det ikkje før du har teke stilling til det.',
  takenOut: 'Filene er tekne ut',
  takenOutSaid: 'Filene er borte frå det opne biblioteket.',
  keptOut: 'Ikkje legg det ut',
  keptOutSaid: 'Det blir ikkje lagt ut.',
  mayStay: 'Det kan vere ope …',
  mayStayReason: 'Kvifor det kan vere ope',
  mayStayHint:
    'Grunngivinga blir ståande i sporet. Skjermar ein endå seinare versjon noko meir, kjem det opp att.',
  mayStaySend: 'Lagre grunngivinga',
  mayStaySaid: 'Lagra.',
  cancel: 'Avbryt',
  takenOutAt: (when) => `Teke ut av det opne biblioteket ${when}`,
  retryAll: (count) => `Prøv alle ${count} igjen`,
  retriedAll: (count) =>
    count === 1 ? '1 er sett i kø på nytt.' : `${count} er sette i kø på nytt.`,
  stopped: (library) => `${library} er stoppa`,
  stoppedGoesOn: (count) =>
    `${count} ventar. Når det er retta, går alt vidare av seg sjølv. Ingenting er tapt.`,
  stoppedSince: (when) => `Stoppa ${when}`,
  requestId: (id) => `For administrator: førespurnad ${id}`,
  moved: (library) => `${library} er flytta eller har fått nytt namn`,
  movedFrom: (before, now) =>
    before === now
      ? `«${now}» har fått ei ny adresse. Rådslag fann det att og arkiverer vidare der.`
      : `Det heitte «${before}» og heiter no «${now}». Rådslag fann det att og arkiverer vidare der.`,
  lock: 'Lås',
  locked: 'Låst mot endringar',
  notLocked: 'Ikkje låst',
  steps: 'Steg for steg',
  stepsHint: 'Alt som er gjort for å få dette i arkivet, det eldste først.',
  stepsEmpty: 'Ingenting er gjort enno.',
  stepNames: {
    render: 'Filene er laga',
    upload: 'Lasta opp',
    'read-back': 'Lesne tilbake og samanlikna',
    columns: 'Kolonnane er sette',
    label: 'Oppbevaringsetiketten er lesen',
    lock: 'Låst mot endringar',
    archive: 'Arkivert og kontrollert',
  },
  stepOutcomes: {
    done: 'Gjort',
    again: 'Blir prøvd igjen',
    stopped: 'Stoppa',
    attention: 'Treng deg',
  },
  einnsyn: 'eInnsyn',
  einnsynMissing: 'eInnsyn manglar dette',
  einnsynKinds: { meeting: 'Møte', decision: 'Vedtak' },
  einnsynHint:
    'Det som er offentleg om møte og vedtak, blir sendt til eInnsyn. Det som er skjerma eller lukka, blir aldri sendt.',
  einnsynStatuses: {
    off: 'eInnsyn er ikkje sett opp for kommunen. Ingenting blir sendt. Ein administrator kan setje det opp.',
    queued: 'Står for tur. Det blir sendt om nokre minutt.',
    waiting: 'Ventar. Vi prøver igjen sjølve.',
    sent: 'eInnsyn har møtet slik det er no.',
    attention: 'eInnsyn har ikkje møtet slik det er no.',
  },
  einnsynReasons: {
    unreachable: 'eInnsyn svarar ikkje. Vi prøver igjen sjølve, og ingenting er tapt.',
    throttled: 'eInnsyn ber oss vente. Vi prøver igjen sjølve.',
    'no-access':
      'eInnsyn godtek ikkje nøkkelen. Be ein administrator kontrollere han. Vi prøver igjen éin gong i døgnet.',
    'unit-missing':
      'eInnsyn finn ikkje arkivdelen til kommunen. Be ein administrator rette oppsettet. Vi prøver igjen éin gong i døgnet.',
    refused:
      'eInnsyn tok ikkje imot det vi sende. Sei frå til ein administrator. Vi prøver igjen éin gong i døgnet.',
  },
  einnsynOutcomes: {
    created: 'Sendt',
    updated: 'Oppdatert',
    again: 'Blir prøvd igjen',
    attention: 'Treng deg',
  },
  einnsynSentAt: 'Sist sendt',
  between: (from, to) => `${from} til ${to}`,
  nextTry: (when) => `Neste forsøk: ${when}`,
  attempts: (count) => `${count} forsøk`,
  retry: 'Prøv igjen no',
  retried: 'Sett i kø på nytt.',
  missing: {
    'retention-label':
      'Ikkje arkivverdig låst enno: ingen oppbevaringsetikett er sett på filene i SharePoint.',
    'record-lock':
      'Ikkje arkivverdig låst enno: oppbevaringsetiketten låser ikkje innhaldet mot endringar.',
  },
  stillMissing: 'Manglar framleis',
  nothingMissing: 'Ingenting manglar.',
  libraries: { open: 'Ope bibliotek', restricted: 'Skjerma bibliotek' },
  meeting: 'Møte',
  kind: 'Kva det er',
  subjects: {
    protocol: 'Protokoll',
    poll: 'Spørjing',
    phase: 'Fase',
    'audit-head': 'Revisjonslogg, éin dag',
  },
  day: {
    protocol: 'Møte',
    poll: 'Lukka',
    phase: 'Lukka',
    'audit-head': 'Dag',
  },
  meetingNumber: (number) => `nr. ${number}`,
  body: 'Organ',
  library: 'Bibliotek',
  archivedAt: 'Arkivert',
  checkedAt: 'Kontrollert',
  createdAt: 'Laga',
  files: 'Filer',
  filesHint:
    'Sjekksummen er fingeravtrykket til fila (SHA-256). Er dei to like, er fila i SharePoint den same som vår.',
  file: 'Fil',
  size: 'Storleik',
  ours: 'Sjekksummen vår',
  readBack: 'Lesen tilbake',
  comparison: 'Samanlikning',
  same: 'Lik',
  different: 'Ulik',
  notReadBack: 'Ikkje lesen tilbake enno',
  columns: 'Kolonnar',
  columnsSet: (when) => `Sette ${when}`,
  columnsNotSet: 'Ikkje sette enno',
  label: 'Oppbevaringsetikett',
  noLabel: 'Ingen',
  uploaded: 'Lasta opp',
  notUploaded: 'Ikkje lasta opp enno',
  openInSharePoint: 'Opne i SharePoint',
  openPublic: 'Sjå den offentlege sida',
  notPublic: 'Dette er ikkje offentleg.',
  openRound: 'Sjå runden',
  openPoll: 'Sjå spørjinga',
  openProcess: 'Sjå prosessen',
  copy: 'Kopier',
  copied: 'Kopiert',
  copyChecksum: (name) => `Kopier sjekksummen til ${name}`,
  chain: 'Sporet',
  chainHint:
    'Kvart ledd er låst til det førre. Opne eit ledd for å sjå kva som vart gjort, av kven og når.',
  chainEmpty: 'Ingen ledd er skrivne enno.',
  link: (sequence) => `Ledd ${sequence}`,
  at: 'Tid',
  by: 'Av',
  hash: 'Kontrollsum for leddet',
  facts: 'Opplysningar',
  system: (job) => `Systemet (${job})`,
  person: 'Ein person i kommunen',
  events: recordEvents,
  factNames: {
    present: 'Til stades',
    meetingNumber: 'Møtenummer',
    shortNotice: 'Kort varsel',
    version: 'Versjon',
    problem: 'Kva som var gale',
    withoutAddress: 'Utan e-postadresse',
  },
  yes: 'ja',
  no: 'nei',
  emptyTitle: 'Ingenting i arkivet enno',
  emptyText:
    'Når ein verkstadrunde blir avslutta, blir protokollen sett saman og send hit av seg sjølv. Du treng ikkje kopiere noko.',
  toRounds: 'Sjå verkstadene',
  showAll: (count) => `Vis alle ${count}`,
  toArchive: 'Arkiv',
  state: 'Status',
};
