import type { Language } from '../documents/document-model.ts';
import type { StatementVerdict } from './hearing.ts';

/** The words of the list of statements. It is written in the municipality's language. */
export type StatementWords = {
  readonly title: string;
  readonly period: (period: string) => string;
  readonly page: string;
  readonly municipalitySuffix: string;
  readonly columns: {
    readonly sender: string;
    readonly receivedOn: string;
    readonly summary: string;
    readonly paragraphs: string;
    readonly verdict: string;
    readonly why: string;
    readonly openness: string;
  };
  readonly privatePerson: string;
  readonly wholeText: string;
  readonly late: string;
  readonly open: string;
  readonly noVerdict: string;
  readonly noStatements: string;
  readonly verdicts: Readonly<Record<StatementVerdict, string>>;
};

export const statementWords: Readonly<Record<Language, StatementWords>> = {
  nb: {
    title: 'Høringsuttalelser',
    period: (period) => `Høring ${period}`,
    page: 'Side {page} av {pages}',
    municipalitySuffix: 'kommune',
    columns: {
      ...{ sender: 'Fra', receivedOn: 'Mottatt', summary: 'Innhold', paragraphs: 'Gjelder' },
      ...{ verdict: 'Vurdering', why: 'Hvorfor', openness: 'Åpenhet' },
    },
    privatePerson: 'Privatperson',
    wholeText: 'Hele teksten',
    late: 'etter fristen',
    open: 'Offentlig',
    noVerdict: 'Ikke vurdert',
    noStatements: 'Ingen uttalelser er kommet inn.',
    verdicts: { followed: 'Tatt til følge', partly: 'Delvis tatt til følge', not: 'Ikke tatt til følge' }, // prettier-ignore
  },
  nn: {
    title: 'Høyringsfråsegner',
    period: (period) => `Høyring ${period}`,
    page: 'Side {page} av {pages}',
    municipalitySuffix: 'kommune',
    columns: {
      ...{ sender: 'Frå', receivedOn: 'Motteken', summary: 'Innhald', paragraphs: 'Gjeld' },
      ...{ verdict: 'Vurdering', why: 'Kvifor', openness: 'Openheit' },
    },
    privatePerson: 'Privatperson',
    wholeText: 'Heile teksten',
    late: 'etter fristen',
    open: 'Offentleg',
    noVerdict: 'Ikkje vurdert',
    noStatements: 'Ingen fråsegner er komne inn.',
    verdicts: { followed: 'Teken til følgje', partly: 'Delvis teken til følgje', not: 'Ikkje teken til følgje' }, // prettier-ignore
  },
  en: {
    title: 'Statements in the hearing',
    period: (period) => `Hearing ${period}`,
    page: 'Page {page} of {pages}',
    municipalitySuffix: 'municipality',
    columns: {
      ...{ sender: 'From', receivedOn: 'Received', summary: 'Content', paragraphs: 'Concerns' },
      ...{ verdict: 'Verdict', why: 'Why', openness: 'Openness' },
    },
    privatePerson: 'Private person',
    wholeText: 'The whole text',
    late: 'after the deadline',
    open: 'Public',
    noVerdict: 'No verdict yet',
    noStatements: 'No statements have come.',
    verdicts: { followed: 'Followed', partly: 'Partly followed', not: 'Not followed' },
  },
};
