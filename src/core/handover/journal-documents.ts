import type { Adoption } from '../adoptions/adoption.ts';
import type { DocumentBlock, DocumentModel } from '../documents/document-model.ts';
import type { Hearing, Statement } from '../hearings/hearing.ts';
import type { PlanningProcess } from '../processes/process.ts';
import { paragraphs } from '../protocols/paragraphs.ts';
import type { Paragraph } from '../texts/draft-text.ts';
import { formatDate, formatPeriod } from '../time/format.ts';
import type { Instant } from '../time/instant.ts';
import { documentWords } from './document-words.ts';
import { fullName } from './handover-term.ts';
import type { Handover } from './handover-term.ts';

// What the archive has of a case beside its meetings: written as documents at the handover, so that it can be read without Rådslag.

/** Everything a document has beside its words. */
export function documentOf(
  { municipality }: Handover,
  given: {
    readonly title: string;
    readonly subtitle: string;
    readonly identifier: string;
    readonly createdAt: Instant;
    readonly blocks: readonly DocumentBlock[];
  },
): DocumentModel {
  const words = documentWords[municipality.language];
  return {
    ...given,
    language: municipality.language,
    municipality: fullName(municipality, words.municipalitySuffix),
    pageLabel: words.page,
  };
}

const heading = (text: string, level: 1 | 2 = 1): DocumentBlock => ({
  ...{ kind: 'heading', level, text },
});

/** A heading and what stands under it, or nothing. */
const section = (title: string, text: string): readonly DocumentBlock[] =>
  text.trim() === '' ? [] : [heading(title), ...paragraphs(text)];

const facts = (items: readonly (readonly [string, string])[]): DocumentBlock => ({
  kind: 'facts',
  items: items
    .filter(([, description]) => description.trim() !== '')
    .map(([term, description]) => ({ term, description })),
});

function textBlocks(title: string, text: readonly Paragraph[]): readonly DocumentBlock[] {
  if (text.length === 0) return [];
  return [
    heading(title),
    ...text.flatMap((paragraph) => [
      ...(paragraph.heading === '' ? [] : [heading(paragraph.heading, 2)]),
      ...paragraphs(paragraph.text),
    ]),
  ];
}

export function courseBlocks(
  { municipality: { language } }: Handover,
  process: PlanningProcess,
  responsible: string,
): readonly DocumentBlock[] {
  const words = documentWords[language];
  return [
    heading(words.process),
    facts([
      [words.process, process.title],
      [words.template, process.template],
      [words.status, words.statuses[process.status]],
      [words.responsible, responsible],
    ]),
    heading(words.phases),
    {
      kind: 'table',
      caption: words.phases,
      columns: [{ title: words.phase }, { title: words.days }, { title: words.adoptedDays }],
      rows: process.phases.map((phase) => [
        phase.title,
        formatPeriod(phase.startsOn, phase.endsOn, language),
        formatPeriod(phase.adoptedStartsOn, phase.adoptedEndsOn, language),
      ]),
    },
  ];
}

export function hearingBlocks(
  { municipality: { language } }: Handover,
  hearing: Hearing,
  text: readonly Paragraph[],
): readonly DocumentBlock[] {
  const words = documentWords[language];
  return [
    heading(words.period),
    facts([
      [words.period, formatPeriod(hearing.startsOn, hearing.endsOn, language)],
      [words.invited, hearing.parties.join('; ') || words.everybody],
    ]),
    ...section(words.invitation, hearing.invitation),
    ...textBlocks(words.text, text),
  ];
}

export function statementBlocks(
  { municipality: { language } }: Handover,
  statement: Statement,
): readonly DocumentBlock[] {
  const words = documentWords[language];
  const { verdict } = statement;
  return [
    heading(words.statement),
    facts([
      [words.sender, statement.sender],
      [words.receivedOn, formatDate(statement.receivedOn, language)],
      [words.verdict, verdict ? words.verdicts[verdict.outcome] : ''],
    ]),
    ...section(words.summary, statement.summary),
    ...section(words.asReceived, statement.text),
    ...section(words.why, statement.why),
  ];
}

export function adoptionBlocks(
  { municipality: { language } }: Handover,
  adoption: Adoption,
  body: string,
  text: readonly Paragraph[],
): readonly DocumentBlock[] {
  const words = documentWords[language];
  const { votes } = adoption;
  return [
    heading(words.decision),
    facts([
      [words.body, body],
      [words.decidedOn, formatDate(adoption.decidedOn, language)],
      [words.reference, adoption.reference],
      [words.votes, votes ? words.counted(votes.inFavour, votes.against) : ''],
    ]),
    ...paragraphs(adoption.decision),
    ...section(words.votes, adoption.voteText),
    ...textBlocks(words.text, text),
  ];
}
