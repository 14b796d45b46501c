/** What may be read by anybody who may see the library, and what is kept apart with permissions of its own. */
export const libraryKinds = ['open', 'restricted'] as const;
export type LibraryKind = (typeof libraryKinds)[number];

export type LibraryDesign = {
  /** What a new library is called; one that is there keeps its name. ASCII, so that its address reads the same. */
  readonly displayName: string;
  readonly description: string;
};

export const libraryDesigns: Readonly<Record<LibraryKind, LibraryDesign>> = {
  open: {
    displayName: 'Politisk arkiv',
    description: 'Arkiverte dokumenter fra Rådslag som er åpne for alle.',
  },
  restricted: {
    displayName: 'Skjermet arkiv',
    description: 'Arkiverte dokumenter fra Rådslag som er unntatt offentlighet.',
  },
};

/** Built on SharePoint's own Document (`0x0101`), so that whatever works on documents works on these. */
export const archiveContentType = {
  name: 'Arkivdokument',
  description: 'Et arkivert dokument fra Rådslag.',
  group: 'Rådslag',
  base: { id: '0x0101', name: 'Document' },
} as const;

export type ArchiveView = {
  readonly title: string;
  readonly isDefault: boolean;
  /** In SharePoint's query language (CAML). */
  readonly query: string;
};

const newestFirst = "<OrderBy><FieldRef Name='Moetedato' Ascending='FALSE'/></OrderBy>";

/** Ways to look at either library. The query language knows no “this year”: the last 365 days move by themselves, a written year would not. */
export const archiveViews: readonly ArchiveView[] = [
  { title: 'Alle', isDefault: true, query: newestFirst },
  {
    title: 'Protokoller',
    isDefault: false,
    query: `<Where><Eq><FieldRef Name='Dokumenttype'/><Value Type='Text'>Møtebok</Value></Eq></Where>${newestFirst}`,
  },
  {
    title: 'Møter siste år',
    isDefault: false,
    query: `<Where><Geq><FieldRef Name='Moetedato'/><Value Type='DateTime'><Today OffsetDays='-365'/></Value></Geq></Where>${newestFirst}`,
  },
  {
    title: 'Ikke arkivert',
    isDefault: false,
    query: `<Where><Or><IsNull><FieldRef Name='ArkivStatus'/></IsNull><Neq><FieldRef Name='ArkivStatus'/><Value Type='Text'>Arkivert</Value></Neq></Or></Where>${newestFirst}`,
  },
];

export const viewFields: readonly string[] = [
  'DocIcon',
  'LinkFilename',
  'OffentligTittel',
  'Utvalg',
  'Moetenummer',
  'Moetedato',
  'Dokumenttype',
  'Versjon',
  'Tilgangsrestriksjon',
  'ArkivStatus',
];
