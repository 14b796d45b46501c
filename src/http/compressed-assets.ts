import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const smallestFirst = ['br', 'gzip'] as const;
type Encoding = (typeof smallestFirst)[number];

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  // 9 of 11: the last two steps take ten times as long for some three per cent.
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** A file directly in the folder, of a kind that gets smaller. */
const worthIt = /^\/[\w-][\w.-]*\.(js|css|svg|json)$/;

/**
 * Serves files whose names change with their content compressed, each compressed once and kept in memory: they are few, and are never another.
 * Everything else is left to whoever comes next.
 */
export function compressedAssets(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer | null>>();
  const compressed = (name: string, encoding: Encoding): Promise<Buffer | null> => {
    const key = `${encoding} ${name}`;
    const known = kept.get(key);
    if (known) return known;
    const made = readFile(join(folder, name)).then(compress[encoding], () => {
      kept.delete(key); // a name that does not exist must not fill the memory
      return null;
    });
    kept.set(key, made);
    return made;
  };

  return async (req, res, next) => {
    if (req.method !== 'GET' || !worthIt.test(req.path)) {
      next();
      return;
    }
    res.vary('Accept-Encoding');
    const accepted = req.acceptsEncodings();
    const encoding = smallestFirst.find((one) => accepted.includes(one));
    const bytes = encoding ? await compressed(req.path, encoding) : null;
    if (!bytes || !encoding) {
      next();
      return;
    }
    res.type(req.path.slice(req.path.lastIndexOf('.'))).set({
      'Content-Encoding': encoding,
      'Content-Length': String(bytes.byteLength),
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    res.end(bytes);
  };
}
