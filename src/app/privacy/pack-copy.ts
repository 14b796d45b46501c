import type { Language } from '../../core/documents/document-model.ts';
import { layOutOwnCopy } from '../../core/privacy/lay-out-own-copy.ts';
import type { OwnCopy } from '../../core/privacy/own-copy.ts';
import type { Deps } from '../deps.ts';
import type { FileContent } from '../records/read-record-file.ts';

/** A copy as one file: a page to read, and the same as JSON. */
export function packCopy(
  deps: Pick<Deps, 'documents' | 'spreadsheets'>,
  copy: OwnCopy,
  language: Language,
): FileContent {
  const encode = (text: string) => new TextEncoder().encode(text);
  const bytes = deps.spreadsheets.pack({
    'radslag.html': encode(layOutOwnCopy(copy, language)),
    'radslag.json': encode(`${JSON.stringify(copy, null, 2)}\n`),
  });
  const name = `radslag-${copy.madeAt.slice(0, 10)}.zip`;
  return { name, mediaType: 'application/zip', bytes, sha256: deps.documents.sha256(bytes) };
}
