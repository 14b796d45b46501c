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
import type { ArchiveRecord } from './record.ts';
import type { SourceContent } from './record-source.ts';

/** What a record is made of, whole: what is frozen. */
export type WholeContent = ProtocolContent | SourceContent;

/** What lies in a library: the whole, or the public variant of something that is closed, or of which something is screened. */
export type RecordContent = WholeContent | PublicProtocol | ScreenedProtocol;

/** The libraries that records go to: what everybody may read all of to the open one; the rest whole to the restricted one, and its public variant to the open. */
export function librariesOf(
  content: WholeContent | Pick<ProtocolContent, 'openness' | 'screening'>,
): readonly ArchiveRecord['library'][] {
  // A day's head has no public variant: decision record 0141.
  if (!('openness' in content)) return ['restricted'];
  const isOpen = content.openness.kind === 'open' && (content.screening ?? []).length === 0;
  return isOpen ? ['open'] : ['restricted', 'open'];
}

/** What of this may lie in the library. Nothing but the public variant, where there is one, goes to the open one. */
export function contentFor(
  library: ArchiveRecord['library'],
  content: WholeContent,
): RecordContent {
  if (library === 'restricted' || content.schema === 'radslag.audit-head.v1') return content;
  return screenedProtocol(content) ?? publicProtocol(content) ?? content;
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
    case 'radslag.audit-head.v1':
      return `${auditHeadWords[content.language].title} ${formatDate(content.day, content.language)}`;
    default:
      return never(content);
  }
}
