import { createHash } from 'node:crypto';
import type { Documents } from '../../../src/app/ports/system.ts';

const utf8 = new TextEncoder();

/** Documents without typesetting: the model itself as bytes. The checksum is the real one. */
export const fakeDocuments: Documents = {
  renderPdf: (model) => Promise.resolve(utf8.encode(`%PDF ${JSON.stringify(model)}`)),
  renderJson: (content) => utf8.encode(JSON.stringify(content)),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
