import type { DocumentBlock, DocumentModel, Language } from '../documents/document-model.ts';
import { formatDate, formatPeriod } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import type { Hearing, Statement } from './hearing.ts';
import { statementWords } from './statement-words.ts';

/** What a list of statements is made of. A private person is not named: the list is made to be sent on. */
export type StatementList = {
  readonly hearing: Pick<Hearing, 'startsOn' | 'endsOn'>;
  readonly process: string;
  readonly statements: readonly Statement[];
  /** What each paragraph of the text that was sent out is called. */
  readonly paragraphs: ReadonlyMap<string, string>;
  readonly language: Language;
};

type Row = readonly [
  sender: string,
  receivedOn: string,
  summary: string,
  paragraphs: string,
  verdict: string,
  why: string,
  openness: string,
];

function rowsOf(list: StatementList): readonly Row[] {
  const words = statementWords[list.language];
  return list.statements.map((statement): Row => {
    const { sender, senderKind, receivedOn, summary, paragraphIds, verdict, why } = statement;
    const late = receivedOn > list.hearing.endsOn ? ` (${words.late})` : '';
    return [
      senderKind === 'private-person' ? words.privatePerson : sender,
      `${formatDate(receivedOn, list.language)}${late}`,
      summary,
      paragraphIds.length === 0
        ? words.wholeText
        : paragraphIds.map((id) => list.paragraphs.get(id) ?? '').join('; '),
      verdict === null ? words.noVerdict : words.verdicts[verdict.outcome],
      why,
      statement.openness.kind === 'open' ? words.open : statement.openness.basis,
    ];
  });
}

/** As a sheet of a spreadsheet. */
export function statementTable(list: StatementList): {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { title, columns } = statementWords[list.language];
  return { name: title, headers: Object.values(columns), rows: rowsOf(list) };
}

/** As a document: each statement under its sender, so that long ones can be read. */
export function statementDocument(
  list: StatementList,
  about: { readonly municipality: string; readonly identifier: string; readonly at: Instant },
): DocumentModel {
  const words = statementWords[list.language];
  const { columns } = words;
  const { startsOn, endsOn } = list.hearing;
  const blocks = rowsOf(list).flatMap(
    ([sender, receivedOn, summary, paragraphs, verdict, why, openness]): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: sender },
      { kind: 'paragraph', text: summary },
      {
        kind: 'facts',
        items: [
          { term: columns.receivedOn, description: receivedOn },
          { term: columns.paragraphs, description: paragraphs },
          { term: columns.openness, description: openness },
          { term: columns.verdict, description: verdict },
          ...(why === '' ? [] : [{ term: columns.why, description: why }]),
        ],
      },
    ],
  );
  return {
    title: words.title,
    subtitle: `${list.process} · ${words.period(formatPeriod(startsOn, endsOn, list.language))}`,
    language: list.language,
    municipality: `${about.municipality} ${words.municipalitySuffix}`,
    identifier: about.identifier,
    pageLabel: words.page,
    createdAt: about.at,
    blocks: [
      { kind: 'heading', level: 1, text: list.process },
      ...(blocks.length > 0 ? blocks : [{ kind: 'paragraph' as const, text: words.noStatements }]),
    ],
  };
}
