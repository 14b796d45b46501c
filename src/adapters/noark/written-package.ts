import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { SaxesParser } from 'saxes';
import type { WrittenPackage } from '../../app/ports/handover-package.ts';

/** A package in a folder, read piece by piece. Throws where the folder cannot be read. */
export function writtenPackage(folder: string): WrittenPackage {
  return {
    async paths() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
        .toSorted();
    },
    async fingerprint(path) {
      const hash = createHash('sha256');
      let size = 0;
      try {
        for await (const piece of createReadStream(inside(folder, path))) {
          hash.update(piece as Buffer);
          size += (piece as Buffer).byteLength;
        }
      } catch (fault) {
        if (isMissing(fault)) return null;
        throw fault;
      }
      return { path, sha256: hash.digest('hex'), size };
    },
    async read(path, visitor) {
      const parser = new SaxesParser();
      const broken: true[] = [];
      parser.on('error', () => broken.push(true));
      // Entities are defined in a document type and nowhere else: no package has one.
      parser.on('doctype', () => broken.push(true));
      parser.on('opentag', ({ name, attributes }) => {
        visitor.open(localName(name), attributes);
      });
      parser.on('text', (text) => {
        visitor.text(text);
      });
      parser.on('closetag', ({ name }) => {
        visitor.close(localName(name));
      });
      const decoder = new TextDecoder('utf-8', { fatal: true });
      try {
        for await (const piece of createReadStream(inside(folder, path))) {
          parser.write(decoder.decode(piece as Buffer, { stream: true }));
          if (broken.length > 0) return 'not-well-formed';
        }
        parser.write(decoder.decode()).close();
      } catch (fault) {
        if (isMissing(fault)) return 'missing';
        if (fault instanceof TypeError) return 'not-well-formed'; // not UTF-8
        throw fault;
      }
      return broken.length > 0 ? 'not-well-formed' : 'read';
    },
  };
}

/** A reference out of the package is to nothing that is in it. */
function inside(folder: string, path: string): string {
  const absolute = join(folder, path);
  return relative(folder, absolute).startsWith('..') ? join(folder, '\u0000') : absolute;
}

function isMissing(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  return (
    code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE' || code === 'EISDIR'
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
