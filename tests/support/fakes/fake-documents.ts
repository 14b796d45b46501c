import { createHash } from 'node:crypto';
import { quickXorHash } from '../../../src/adapters/documents/quick-xor-hash.ts';
import type { Documents } from '../../../src/app/ports/system.ts';

const utf8 = new TextEncoder();

/** Documents without typesetting: the model itself as bytes. The checksum is the real one. */
export const fakeDocuments: Documents = {
  renderPdf: (model) => Promise.resolve(utf8.encode(`%PDF ${JSON.stringify(model)}`)),
  renderWord: (model) => Promise.resolve(utf8.encode(`PK ${JSON.stringify(model)}`)),
  openTextSetter: () =>
    // Every sign is half as wide as it is tall.
    Promise.resolve({
      lines: (text) => [text],
      width: (text, { size }) => (text.length * size) / 2,
    }),
  renderPicturePdf: (sheets, model) =>
    Promise.resolve(utf8.encode(`%PDF ${JSON.stringify({ sheets, model })}`)),
  pictureSvg: (sheet, about) => utf8.encode(`<svg>${JSON.stringify({ sheet, about })}</svg>`),
  renderJson: (content) => utf8.encode(JSON.stringify(content)),
  quickXorHash,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
