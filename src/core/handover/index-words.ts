import type { Language } from '../documents/document-model.ts';

export type IndexWords = {
  readonly title: (municipality: string, term: string) => string;
  readonly about: (days: string) => string;
  readonly restricted: string;
  readonly madeOn: (moment: string) => string;
  readonly termGoesOn: string;
  readonly contents: string;
  readonly meetings: string;
  readonly noMeetings: string;
  readonly cases: string;
  readonly noCases: string;
  readonly log: string;
  readonly noLog: string;
  readonly closed: (basis: string) => string;
  readonly cancelled: (reason: string) => string;
  readonly minutes: string;
  readonly publicVariant: string;
  readonly version: (version: number) => string;
  readonly screened: string;
  readonly caseTitle: (number: string, title: string) => string;
  readonly inFigures: string;
  readonly counts: (given: {
    readonly meetings: number;
    readonly cases: number;
    readonly heads: number;
    readonly documents: number;
  }) => string;
  readonly xmlFiles: string;
};

/** The words of the list of contents that comes with a package. */
export const indexWords: Readonly<Record<Language, IndexWords>> = {
  nb: {
    title: (municipality, term) => `${municipality}: arkiv for valgperioden ${term}`,
    about: (days) =>
      `Møter, planprosesser og revisjonslogg ${days}, slik de er arkivert i Rådslag.`,
    restricted: 'Pakken er hele arkivet. Også det som er skjermet, er med. Den må ikke legges ut.',
    madeOn: (moment) => `Laget ${moment}.`,
    termGoesOn:
      'Valgperioden var ikke over da pakken ble laget. Det som kommer senere, er ikke med.',
    contents: 'Innhold',
    meetings: 'Møter',
    noMeetings: 'Ingen møter er holdt i valgperioden.',
    cases: 'Planprosesser',
    noCases: 'Ingen planprosesser hører til valgperioden.',
    log: 'Revisjonsloggen dag for dag',
    noLog: 'Ingen dag av revisjonsloggen er arkivert i valgperioden.',
    closed: (basis) => `Lukket møte, ${basis}`,
    cancelled: (reason) => `Avlyst: ${reason}`,
    minutes: 'Protokoll',
    publicVariant: 'Protokoll, offentlig utgave',
    version: (version) => `versjon ${version}`,
    screened: 'skjermet',
    caseTitle: (number, title) => `Sak ${number}: ${title}`,
    inFigures: 'Pakken i tall',
    counts: ({ meetings, cases, heads, documents }) =>
      `Møter: ${meetings}. Planprosesser: ${cases}. Dager av revisjonsloggen: ${heads}. Dokumentfiler: ${documents}.`,
    xmlFiles: 'Metadata etter Noark 5',
  },
  nn: {
    title: (municipality, term) => `${municipality}: arkiv for valperioden ${term}`,
    about: (days) =>
      `Møte, planprosessar og revisjonslogg ${days}, slik dei er arkiverte i Rådslag.`,
    restricted:
      'Pakken er heile arkivet. Også det som er skjerma, er med. Han må ikkje leggjast ut.',
    madeOn: (moment) => `Laga ${moment}.`,
    termGoesOn:
      'Valperioden var ikkje over då pakken vart laga. Det som kjem seinare, er ikkje med.',
    contents: 'Innhald',
    meetings: 'Møte',
    noMeetings: 'Det er ikkje halde møte i valperioden.',
    cases: 'Planprosessar',
    noCases: 'Ingen planprosessar høyrer til valperioden.',
    log: 'Revisjonsloggen dag for dag',
    noLog: 'Ingen dag av revisjonsloggen er arkivert i valperioden.',
    closed: (basis) => `Lukka møte, ${basis}`,
    cancelled: (reason) => `Avlyst: ${reason}`,
    minutes: 'Protokoll',
    publicVariant: 'Protokoll, offentleg utgåve',
    version: (version) => `versjon ${version}`,
    screened: 'skjerma',
    caseTitle: (number, title) => `Sak ${number}: ${title}`,
    inFigures: 'Pakken i tal',
    counts: ({ meetings, cases, heads, documents }) =>
      `Møte: ${meetings}. Planprosessar: ${cases}. Dagar av revisjonsloggen: ${heads}. Dokumentfiler: ${documents}.`,
    xmlFiles: 'Metadata etter Noark 5',
  },
  en: {
    title: (municipality, term) => `${municipality}: archive of the term ${term}`,
    about: (days) =>
      `Meetings, planning processes and the audit log ${days}, as they are archived in Rådslag.`,
    restricted:
      'The package is the whole archive. What is restricted is in it too. It must not be published.',
    madeOn: (moment) => `Made ${moment}.`,
    termGoesOn: 'The term was not over when the package was made. What comes later is not in it.',
    contents: 'Contents',
    meetings: 'Meetings',
    noMeetings: 'No meetings have been held in the term.',
    cases: 'Planning processes',
    noCases: 'No planning processes belong to the term.',
    log: 'The audit log day by day',
    noLog: 'No day of the audit log is archived in the term.',
    closed: (basis) => `Closed meeting, ${basis}`,
    cancelled: (reason) => `Called off: ${reason}`,
    minutes: 'Minutes',
    publicVariant: 'Minutes, public variant',
    version: (version) => `version ${version}`,
    screened: 'restricted',
    caseTitle: (number, title) => `Case ${number}: ${title}`,
    inFigures: 'The package in figures',
    counts: ({ meetings, cases, heads, documents }) =>
      `Meetings: ${meetings}. Planning processes: ${cases}. Days of the audit log: ${heads}. Document files: ${documents}.`,
    xmlFiles: 'Metadata by Noark 5',
  },
};
