import { never } from '../decision.ts';
import type { Language } from '../documents/document-model.ts';
import type { Openness } from '../openness/openness.ts';
import type { CivilDate } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import type { ProtocolContent } from '../protocols/protocol.ts';
import { publicProtocol } from '../protocols/public-protocol.ts';
import type { PublicProtocol } from '../protocols/public-protocol.ts';
import type { ScreenedProtocol } from '../protocols/screened-protocol.ts';
import { usualRestriction } from '../screening/shipped-codes.ts';
import { recordTitle } from './record-content.ts';
import { phaseReference } from './lay-out-phase-record.ts';
import { pollReference } from './lay-out-poll-record.ts';
import { pollRecordWords } from './poll-record-words.ts';
import type { RecordContent } from './record-content.ts';

/** Noark's words for what keeps something from the public. */
type ScreenedBy = { readonly restriction: string; readonly basis: string };

/** What the library's names and columns, and the desk, say of a record, whatever it is made of. */
export type ContentFacts = {
  /** The day it is about: the meeting's, the day a poll or phase was closed, the audit log's. */
  readonly day: CivilDate;
  /** Null where no one body is meant. */
  readonly body: { readonly name: string; readonly abbreviation: string } | null;
  readonly meetingNumber: string | null;
  readonly language: Language;
  readonly openness: Openness;
  /** What it, or parts of it, are kept from the public by; null where everybody may read all of it. */
  readonly screenedBy: ScreenedBy | null;
  /** When its openness was decided, or was made known. */
  readonly judgedOn: CivilDate;
  /** Is it the public variant of something that is kept whole in the restricted library? */
  readonly isVariant: boolean;
  /** Folder under the year: no folder may grow for ever. ASCII. */
  readonly folder: string;
  /** Words of the file's name between the day and the version, ASCII and without personal names. */
  readonly nameWords: readonly string[];
  /** What the library calls this kind of document. */
  readonly documentType: 'Møtebok' | 'Spørring' | 'Fase' | 'Revisjonslogg';
  /** What may be said of it where everybody reads; null where that is its whole title. */
  readonly publicTitle: string | null;
};

/** The law that a day's head is kept from the public by: see decision record 0141. */
export const auditHeadBasis = 'Offentleglova § 14 første ledd';

/** What names, columns and lists say of a record. */
export function contentFacts(content: RecordContent): ContentFacts {
  switch (content.schema) {
    case 'radslag.protocol.v1':
    case 'radslag.protocol.v2':
    case 'radslag.protocol.v3':
    case 'radslag.protocol.v4':
    case 'radslag.public-protocol.v1':
    case 'radslag.screened-protocol.v1': {
      const { body, meetingNumber, openness } = content;
      const isVariant =
        content.schema === 'radslag.screened-protocol.v1' ||
        content.schema === 'radslag.public-protocol.v1';
      return {
        ...{ day: osloDate(content.startedAt), body, meetingNumber, isVariant },
        language: content.language,
        openness: openness.kind === 'open' ? openness : { decision: '', ...openness },
        screenedBy: screenedBy(content),
        judgedOn: osloDate(content.noticePublishedAt),
        folder: body.abbreviation,
        nameWords: [
          body.abbreviation,
          meetingNumber.replace('/', '-'),
          isVariant ? 'Moetebok-offentlig' : 'Moetebok',
        ],
        documentType: 'Møtebok',
        publicTitle: publicTitle(content),
      };
    }
    case 'radslag.poll.v1':
    case 'radslag.screened-poll.v1': {
      const { body, openness, closedAt, language } = content;
      const isVariant = content.schema === 'radslag.screened-poll.v1';
      const decidedAt = isVariant ? null : content.opennessDecidedAt;
      return {
        ...{ day: osloDate(closedAt), body, meetingNumber: null, language, isVariant },
        openness: openness.kind === 'open' ? openness : { decision: '', ...openness },
        screenedBy: closedBy(openness),
        judgedOn: osloDate(decidedAt ?? closedAt),
        folder: 'Sporringer',
        nameWords: [
          body.abbreviation,
          isVariant ? 'Sporring-offentlig' : 'Sporring',
          pollReference(content),
        ],
        documentType: 'Spørring',
        // What a closed poll asked about may itself be exempt: all that is said is whose matter it was.
        publicTitle:
          openness.kind === 'open' ? null : `${pollRecordWords[language].title}: ${body.name}`,
      };
    }
    case 'radslag.phase.v1':
    case 'radslag.screened-phase.v1': {
      const { openness, closedAt, language } = content;
      const isVariant = content.schema === 'radslag.screened-phase.v1';
      return {
        ...{ day: osloDate(closedAt), body: null, meetingNumber: null, language, isVariant },
        openness: openness.kind === 'open' ? openness : { decision: '', ...openness },
        screenedBy: closedBy(openness),
        judgedOn: osloDate(closedAt),
        folder: 'Faser',
        nameWords: [isVariant ? 'Fase-offentlig' : 'Fase', phaseReference(content)],
        // What a phase is called stands on the public pages, whatever is closed in it.
        ...{ documentType: 'Fase', publicTitle: null },
      };
    }
    case 'radslag.audit-head.v1':
      return {
        ...{ day: content.day, body: null, meetingNumber: null, isVariant: false },
        language: content.language,
        openness: { kind: 'closed', basis: auditHeadBasis, decision: '' },
        screenedBy: { restriction: usualRestriction, basis: auditHeadBasis },
        judgedOn: content.day,
        folder: 'Revisjonslogg',
        nameWords: ['Revisjonslogg'],
        ...{ documentType: 'Revisjonslogg', publicTitle: null },
      };
    default:
      return never(content);
  }
}

/** A poll or phase that is closed is closed whole, by the basis that was named. */
function closedBy(
  openness: Pick<Openness, 'kind'> & { readonly basis?: string },
): ScreenedBy | null {
  return openness.kind === 'open'
    ? null
    : { restriction: usualRestriction, basis: openness.basis ?? '' };
}

type Minutes = ProtocolContent | PublicProtocol | ScreenedProtocol;

/** What a closed meeting was about may itself be exempt: its public title is only which meeting it was. Words that are screened in a title are not in its public one. */
function publicTitle(content: Minutes): string | null {
  if (content.openness.kind === 'closed') return `${content.body.name} ${content.meetingNumber}`;
  const variant = content.schema === 'radslag.protocol.v4' ? publicProtocol(content) : null;
  return variant && recordTitle(variant);
}

/** What these minutes, or parts of them, are screened by: Noark's tilgangsrestriksjon and skjermingshjemmel. */
export function screenedBy(content: Minutes): ScreenedBy | null {
  if (content.openness.kind === 'closed')
    return { restriction: usualRestriction, basis: content.openness.basis };
  const marks = marksOf(content);
  if (marks.length === 0) return null;
  const all = (values: readonly string[]): string => [...new Set(values)].toSorted().join('; ');
  return {
    restriction: all(marks.map(({ restriction }) => restriction)),
    basis: all(marks.map(({ basis }) => basis)),
  };
}

function marksOf(content: Minutes): PublicProtocol['screened'] {
  if ('screened' in content) return content.screened;
  return 'screening' in content ? (content.screening ?? []) : [];
}
