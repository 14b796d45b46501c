import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { XmlFile } from '../../app/ports/handover-package.ts';
import { startTag, writeElement } from './xml-text.ts';

/** What is handed to the disk at once, in characters. */
const pieceLength = 64 * 1024;

/** A file of XML, or of HTML that is written as XML, on its way to the disk: it is gathered in pieces, and each is counted into the checksum. */
export function beginXmlFile(
  file: { readonly absolute: string; readonly path: string },
  root: {
    /** What stands before the root element. */
    readonly prologue: string;
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    /** White space between elements is nothing in XML and is seen in HTML. */
    readonly isIndented: boolean;
  },
): XmlFile {
  // A whole archive is private: nobody but whoever made the package reads it until it is given on.
  const stream = createWriteStream(file.absolute, { flags: 'wx', mode: 0o600 });
  const fault = once(stream, 'error').then(([error]: unknown[]) => {
    throw error;
  });
  // It is waited for wherever the stream is; until then it is nobody's.
  fault.catch(() => undefined);
  const hash = createHash('sha256');
  let size = 0;
  let gathered = `${root.prologue}${startTag(root.name, root.attributes)}`;
  const open = [root.name];
  const indent = (): string | null => (root.isIndented ? '  '.repeat(open.length) : null);
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(gathered, 'utf8');
    gathered = '';
    hash.update(bytes);
    size += bytes.byteLength;
    if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), fault]);
  };
  const close = (): void => {
    const name = open.pop();
    const before = indent();
    if (name !== undefined) gathered += `${before === null ? '' : `\n${before}`}</${name}>`;
  };

  return {
    open(name, attributes) {
      const before = indent();
      gathered += `${before === null ? '' : `\n${before}`}${startTag(name, attributes)}`;
      open.push(name);
    },
    async write(elements) {
      for (const element of elements) gathered += writeElement(element, indent());
      if (gathered.length > pieceLength) await flush();
    },
    close,
    async end() {
      while (open.length > 0) close();
      gathered += '\n';
      await flush();
      stream.end();
      await Promise.race([finished(stream), fault]);
      return { path: file.path, sha256: hash.digest('hex'), size };
    },
  };
}
