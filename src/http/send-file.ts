import type { Response } from 'express';
import type { FileContent } from '../app/records/read-record-file.ts';

/** Answers with a stored file, to be saved rather than opened in our own origin, and with its checksum (RFC 9530). */
export function sendFile(res: Response, file: FileContent): void {
  const digest = Buffer.from(file.sha256, 'hex').toString('base64');
  res.set({
    'Content-Type': file.mediaType,
    'Content-Length': String(file.bytes.byteLength),
    // Names of records are ASCII by rule; anything else is dropped rather than let into a header.
    'Content-Disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
    'Repr-Digest': `sha-256=:${digest}:`,
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(file.bytes);
}
