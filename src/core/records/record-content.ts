import { never } from '../decision.ts';
import type { DocumentModel } from '../documents/document-model.ts';
import { formatDate } from '../time/format.ts';
import { layOutPublicProtocol, layOutScreening } from '../protocols/lay-out-public-protocol.ts';
import { layOutProtocol } from '../protocols/lay-out-protocol.ts';
import { layOutScreenedProtocol, screenedWords } from '../protocols/lay-out-screened-protocol.ts';
import type { ProtocolContent } from '../protocols/protocol.ts';
import { publicProtocol } from '../protocols/public-protocol.ts';
import type { PublicProtocol } from '../protocols/public-protocol.ts';
import { screenedProtocol } from '../protocols/screened-protocol.ts';
import type { ScreenedProtocol } from '../protocols/screened-protocol.ts';
import { layOutAuditHead } from './audit-head.ts';
import { auditHeadWords } from './audit-head-words.ts';
import { layOutPhaseRecord, layOutScreenedPhaseRecord } from './lay-out-phase-record.ts';
import { layOutPollRecord, layOutScreenedPollRecord } from './lay-out-poll-record.ts';
import { phaseRecordWords } from './phase-record-words.ts';
import { screenedPhaseRecord } from './phase-record.ts';
import type { ScreenedPhaseRecord } from './phase-record.ts';
import { pollRecordWords } from './poll-record-words.ts';
import { screenedPollRecord } from './poll-record.ts';
import type { ScreenedPollRecord } from './poll-record.ts';
import type { ArchiveRecord } from './record.ts';
import type { SourceContent } from './record-source.ts';

/** What a record is made of, whole: what is frozen. */
export type WholeContent = ProtocolContent | SourceContent;

/** What lies in a library: the whole, or the public variant of something that is closed, or of which something is screened. */
export type RecordContent =
  WholeContent | PublicProtocol | ScreenedProtocol | ScreenedPollRecord | ScreenedPhaseRecord;

/** The libraries that records go to: what everybody may read all of to the open one; the rest whole to the restricted one, and its public variant to the open. */
export function librariesOf(
  content: WholeContent | Pick<ProtocolContent, 'openness' | 'screening'>,
): readonly ArchiveRecord['library'][] {
  // A day's head has no public variant: decision record 0141.
  if (!('openness' in content)) return ['restricted'];
  const marks = 'screening' in content ? content.screening : undefined;
  const isOpen = content.openness.kind === 'open' && (marks ?? []).length === 0;
  return isOpen ? ['open'] : ['restricted', 'open'];
}

/** What of this may lie in the library. Nothing but the public variant, where there is one, goes to the open one. */
export function contentFor(
  library: ArchiveRecord['library'],
  content: WholeContent,
): RecordContent {
  if (library === 'restricted') return content;
  switch (content.schema) {
    case 'radslag.protocol.v1':
    case 'radslag.protocol.v2':
    case 'radslag.protocol.v3':
    case 'radslag.protocol.v4':
      return screenedProtocol(content) ?? publicProtocol(content) ?? content;
    case 'radslag.poll.v1':
      return screenedPollRecord(content) ?? content;
    case 'radslag.phase.v1':
      return screenedPhaseRecord(content) ?? content;
    case 'radslag.audit-head.v1':
      return content;
    default:
      return never(content);
  }
}

export function layOutRecord(content: RecordContent, version: number): DocumentModel {
  switch (content.schema) {
    case 'radslag.protocol.v1':
    case 'radslag.protocol.v2':
    case 'radslag.protocol.v3':
      return layOutProtocol(content, version);
    case 'radslag.protocol.v4': {
      const document = layOutProtocol(content, version);
      return { ...document, blocks: [...document.blocks, ...layOutScreening(content)] };
    }
    case 'radslag.public-protocol.v1':
      return layOutPublicProtocol(content, version);
    case 'radslag.screened-protocol.v1':
      return layOutScreenedProtocol(content, version);
    case 'radslag.poll.v1':
      return layOutPollRecord(content, version);
    case 'radslag.screened-poll.v1':
      return layOutScreenedPollRecord(content, version);
    case 'radslag.phase.v1':
      return layOutPhaseRecord(content, version);
    case 'radslag.screened-phase.v1':
      return layOutScreenedPhaseRecord(content, version);
    case 'radslag.audit-head.v1':
      return layOutAuditHead(content, version);
    default:
      return never(content);
  }
}

/** What the record is called in the archive; of the public variant of what is closed only which thing it was. */
export function recordTitle(content: RecordContent): string {
  switch (content.schema) {
    case 'radslag.protocol.v1':
    case 'radslag.protocol.v2':
    case 'radslag.protocol.v3':
    case 'radslag.protocol.v4':
    case 'radslag.public-protocol.v1':
      return `${content.body.name} ${content.meetingNumber}: ${content.title}`;
    case 'radslag.screened-protocol.v1':
      return `${content.body.name} ${content.meetingNumber}: ${screenedWords[content.language].title}`;
    case 'radslag.poll.v1':
      return `${pollRecordWords[content.language].title}: ${content.title}`;
    case 'radslag.screened-poll.v1':
      return `${pollRecordWords[content.language].screenedTitle}: ${content.body.name}`;
    case 'radslag.phase.v1':
      return `${phaseRecordWords[content.language].title}: ${content.title}`;
    case 'radslag.screened-phase.v1':
      return `${phaseRecordWords[content.language].screenedTitle}: ${content.title}`;
    case 'radslag.audit-head.v1':
      return `${auditHeadWords[content.language].title} ${formatDate(content.day, content.language)}`;
    default:
      return never(content);
  }
}
