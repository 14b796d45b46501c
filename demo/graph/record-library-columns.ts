/** A text column of a SharePoint library: an ASCII name for programs and a Norwegian one for people. */
export type LibraryColumn = { readonly name: string; readonly displayName: string };

/** The columns that the record library is set up with; SharePoint refuses a name that is not among them. */
export const recordLibraryColumns: readonly LibraryColumn[] = [
  { name: 'NoarkSystemID', displayName: 'SystemID (Noark)' },
  { name: 'SaksnrArkiv', displayName: 'Arkivsaksnummer' },
  { name: 'RegistreringsID', displayName: 'Registrerings-ID' },
  { name: 'JournalpostID', displayName: 'Journalpost-ID' },
  { name: 'Utvalg', displayName: 'Utvalg' },
  { name: 'Moetenummer', displayName: 'Møtenummer' },
  { name: 'Moetedato', displayName: 'Møtedato' },
  { name: 'UtvalgsSaksnr', displayName: 'Utvalgssaksnummer' },
  { name: 'Moetesakstype', displayName: 'Møtesakstype' },
  { name: 'Dokumenttype', displayName: 'Dokumenttype' },
  { name: 'Dokumentstatus', displayName: 'Dokumentstatus' },
  { name: 'TilknyttetSom', displayName: 'Tilknyttet som' },
  { name: 'Variantformat', displayName: 'Variantformat' },
  { name: 'Versjon', displayName: 'Versjon' },
  { name: 'Tilgangsrestriksjon', displayName: 'Tilgangsrestriksjon' },
  { name: 'Skjermingshjemmel', displayName: 'Skjermingshjemmel' },
  { name: 'OffentligTittel', displayName: 'Offentlig tittel' },
  { name: 'OffentlighetsvurdertDato', displayName: 'Offentlighetsvurdert' },
  { name: 'SHA256', displayName: 'Sjekksum (SHA-256)' },
  { name: 'PronomFormat', displayName: 'Format (PRONOM)' },
  { name: 'ArkivertDato', displayName: 'Arkivert' },
  { name: 'ArkivStatus', displayName: 'Arkivstatus' },
  { name: 'Malform', displayName: 'Målform' },
];
