/** What a column holds. `date` is a civil date, `dateTime` a moment. */
export type ColumnKind = 'text' | 'choice' | 'date' | 'dateTime';

export type ArchiveColumn = {
  /** Inside SharePoint and for ever: ASCII, chosen when the column is made. */
  readonly name: string;
  /** What people see, in Norwegian; anybody with the right may change it. */
  readonly displayName: string;
  readonly kind: ColumnKind;
  /** The words to choose among; none for other kinds. Others may be written in, so that a new word never stops the archive. */
  readonly choices: readonly string[];
  /** Without an index SharePoint refuses to filter by the column in a library of more than 5,000 files. */
  readonly indexed: boolean;
  /** SharePoint itself refuses a second file with the same value. */
  readonly unique: boolean;
};

/**
 * The columns that an archived file carries (records.md § SharePoint library; the words to choose among are those that the archive
 * writes, the kinds of meeting cases those of eInnsyn).
 */
export const archiveColumns: readonly ArchiveColumn[] = [
  column('NoarkSystemID', 'SystemID (Noark)', 'text', { indexed: true, unique: true }),
  column('SaksnrArkiv', 'Arkivsaksnummer', 'text'),
  column('RegistreringsID', 'Registrerings-ID', 'text', { indexed: true }),
  column('JournalpostID', 'Journalpost-ID', 'text'),
  column('Utvalg', 'Utvalg', 'text', { indexed: true }),
  column('Moetenummer', 'Møtenummer', 'text'),
  column('Moetedato', 'Møtedato', 'date', { indexed: true }),
  column('UtvalgsSaksnr', 'Utvalgssaksnummer', 'text'),
  choice('Moetesakstype', 'Møtesakstype', [
    'moete',
    'politisk',
    'delegert',
    'interpellasjon',
    'godkjenning',
    'orientering',
    'referat',
    'annet',
  ]),
  choice('Dokumenttype', 'Dokumenttype', ['Møtebok', 'Spørring', 'Fase', 'Revisjonslogg'], {
    indexed: true,
  }),
  choice('Dokumentstatus', 'Dokumentstatus', [
    'Dokumentet er under redigering',
    'Dokumentet er ferdigstilt',
  ]),
  choice('TilknyttetSom', 'Tilknyttet som', ['Hoveddokument', 'Vedlegg']),
  choice('Variantformat', 'Variantformat', [
    'Produksjonsformat',
    'Arkivformat',
    'Dokument hvor deler av innholdet er skjermet',
  ]),
  column('Versjon', 'Versjon', 'text'),
  choice('Tilgangsrestriksjon', 'Tilgangsrestriksjon', ['Åpen', 'Unntatt offentlighet']),
  column('Skjermingshjemmel', 'Skjermingshjemmel', 'text'),
  column('OffentligTittel', 'Offentlig tittel', 'text'),
  column('OffentlighetsvurdertDato', 'Offentlighetsvurdert', 'date'),
  column('SHA256', 'Sjekksum (SHA-256)', 'text'),
  column('PronomFormat', 'Format (PRONOM)', 'text'),
  column('ArkivertDato', 'Arkivert', 'dateTime'),
  choice('ArkivStatus', 'Arkivstatus', ['Arkivert'], { indexed: true }),
  choice('Malform', 'Målform', ['nb', 'nn', 'en']),
];

type Marks = { readonly indexed?: true; readonly unique?: true };

function column(
  name: string,
  displayName: string,
  kind: Exclude<ColumnKind, 'choice'>,
  marks: Marks = {},
): ArchiveColumn {
  return { name, displayName, kind, choices: [], indexed: false, unique: false, ...marks };
}

function choice(
  name: string,
  displayName: string,
  choices: readonly string[],
  marks: Marks = {},
): ArchiveColumn {
  return { name, displayName, kind: 'choice', choices, indexed: false, unique: false, ...marks };
}
