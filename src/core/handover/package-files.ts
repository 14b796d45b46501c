const standards = 'http://www.arkivverket.no/standarder';
const catalogue = 'metadatakatalog.xsd';

/** The XML files of a package: their root element, its namespace and the national archive's schemas for it, the main one first. */
export const packageFiles = {
  structure: {
    path: 'arkivstruktur.xml',
    root: 'arkiv',
    namespace: `${standards}/noark5/arkivstruktur`,
    schemas: ['arkivstruktur.xsd', catalogue],
  },
  changeLog: {
    path: 'endringslogg.xml',
    root: 'endringslogg',
    namespace: `${standards}/noark5/endringslogg`,
    schemas: ['endringslogg.xsd', catalogue],
  },
  runningJournal: {
    path: 'loependeJournal.xml',
    root: 'loependeJournal',
    namespace: `${standards}/noark5/loependeJournal`,
    schemas: ['loependeJournal.xsd', catalogue],
  },
  publicJournal: {
    path: 'offentligJournal.xml',
    root: 'offentligJournal',
    namespace: `${standards}/noark5/offentligJournal`,
    schemas: ['offentligJournal.xsd', catalogue],
  },
  /** Written last: a package without it was not finished. */
  description: {
    path: 'arkivuttrekk.xml',
    root: 'addml',
    namespace: `${standards}/addml`,
    schemas: ['addml.xsd'],
  },
} as const;

export type PackageFile = (typeof packageFiles)[keyof typeof packageFiles];

/** Where the documents lie. */
export const documentFolder = 'dokumenter';
/** For people: no part of the standard. */
export const indexFile = 'index.html';
