import type { DocumentModel } from '../documents/document-model.ts';
import { layOutProtocol } from '../protocols/lay-out-protocol.ts';
import { layOutScreenedProtocol, screenedWords } from '../protocols/lay-out-screened-protocol.ts';
import type { ProtocolContent } from '../protocols/protocol.ts';
import { screenedProtocol } from '../protocols/screened-protocol.ts';
import type { ScreenedProtocol } from '../protocols/screened-protocol.ts';
import type { ArchiveRecord } from './record.ts';

/** What a record is made of: the minutes, or the public variant of a closed meeting's. */
export type RecordContent = ProtocolContent | ScreenedProtocol;

export function isScreened(content: RecordContent): content is ScreenedProtocol {
  return content.schema === 'radslag.screened-protocol.v1';
}

/** The libraries that a meeting's records go to: an open meeting's to the open one, a closed meeting's to both. */
export function librariesOf(
  content: Pick<ProtocolContent, 'openness'>,
): readonly ArchiveRecord['library'][] {
  return content.openness.kind === 'open' ? ['open'] : ['restricted', 'open'];
}

/** What of these minutes may lie in the library. Nothing but the public variant of a closed meeting's goes to the open one. */
export function contentFor(
  library: ArchiveRecord['library'],
  content: ProtocolContent,
): RecordContent {
  return library === 'open' ? (screenedProtocol(content) ?? content) : content;
}

export function layOutRecord(content: RecordContent, version: number): DocumentModel {
  return isScreened(content)
    ? layOutScreenedProtocol(content, version)
    : layOutProtocol(content, version);
}

/** What the record is called in the archive; of a public variant only which meeting it was. */
export function recordTitle(content: RecordContent): string {
  const meeting = `${content.body.name} ${content.meetingNumber}`;
  return isScreened(content)
    ? `${meeting}: ${screenedWords[content.language].title}`
    : `${meeting}: ${content.title}`;
}
