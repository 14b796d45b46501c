import type { DocumentModel, Language } from '../documents/document-model.ts';
import { formatDate } from '../time/format.ts';
import { osloInstant } from '../time/oslo.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate, LocalTime } from '../time/instant.ts';
import { protocolWords } from '../protocols/protocol-words.ts';
import { auditHeadWords } from './audit-head-words.ts';

/**
 * How far the audit log had come at the end of a day on which it grew. Kept in the archive, it shows a chain that somebody has rewritten from end to end: the
 * hash of a row that was the head cannot be made again over other rows. Holds no person, and of what happened only how many of each type.
 */
export type AuditHead = {
  readonly schema: 'radslag.audit-head.v1';
  readonly language: Language;
  readonly municipality: { readonly name: string; readonly number: string };
  /** The civil day in Oslo. */
  readonly day: CivilDate;
  readonly firstSequence: number;
  readonly lastSequence: number;
  /** Lower-case hexadecimal SHA-256 of the row of `lastSequence`; see `auditHashInput`. */
  readonly headHash: string;
  /** How many rows of each type the day brought, by type in alphabetical order. */
  readonly counts: readonly { readonly type: string; readonly count: number }[];
};

/** The head as a document to be read, with how to hold it against the log. */
export function layOutAuditHead(content: AuditHead, version: number): DocumentModel {
  const { language, day } = content;
  const words = auditHeadWords[language];
  const facts = [
    [words.day, formatDate(day, language)],
    [words.firstSequence, String(content.firstSequence)],
    [words.lastSequence, String(content.lastSequence)],
    [words.headHash, content.headHash],
  ] as const;
  return {
    title: `${words.title} ${formatDate(day, language)}`,
    subtitle: words.subtitle,
    language,
    municipality: `${content.municipality.name} ${protocolWords[language].municipalitySuffix}`,
    identifier: `${words.title} ${day} v${version}`,
    pageLabel: protocolWords[language].page,
    // The first instant after the day: the same content gives the same bytes.
    createdAt: osloInstant(addDays(day, 1), '00:00' as LocalTime),
    blocks: [
      { kind: 'paragraph', text: words.explained },
      { kind: 'facts', items: facts.map(([term, description]) => ({ term, description })) },
      { kind: 'heading', level: 1, text: words.counts },
      {
        kind: 'table',
        caption: words.counts,
        columns: [{ title: words.type }, { title: words.count, align: 'end' }],
        rows: content.counts.map(({ type, count }) => [type, String(count)]),
      },
      { kind: 'heading', level: 1, text: words.byHand },
      { kind: 'paragraph', text: words.howByHand },
    ],
  };
}
