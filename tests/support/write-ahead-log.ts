import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { invariant } from '../../src/core/decision.ts';
import type { App } from './an-app.ts';

// PostgreSQL's own write-ahead log as bytes on the disk. Source: src/include/access/xlog_internal.h and xlogrecord.h.

const segmentBytes = 16 * 1024 * 1024;
const pageBytes = 8192;
const firstHeader = 40;
const header = 24;
const fixedPart = 24;

/**
 * Where the log ends now, in bytes from its beginning: everything that was committed before lies before it, and everything before it is on the disk. What others
 * have written there may still be in the server's memory, and the bytes on the disk those of an older log; a commit of one's own takes all before it along.
 */
export async function endOfLog(app: Pick<App, 'pool'>): Promise<number> {
  const { rows } = await app.pool.query<{ at: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as at`,
  );
  const at = Number(rows[0]?.at);
  for (;;) {
    await app.pool.query(`select pg_logical_emit_message(true, 'tests', 'on the disk')`);
    const { rows: flushed } = await app.pool.query<{ to: string }>(
      `select pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::text as to`,
    );
    if (Number(flushed[0]?.to) >= at) return at;
  }
}

/**
 * The records that were written from one place in the log to another, each with all its bytes, oldest first. The server is shared by the whole run, so that
 * other tests' records are among them.
 * @param from where a record ends or begins, as `endOfLog` gave it
 */
export async function recordsOfLog(from: number, to: number): Promise<readonly Buffer[]> {
  const start = Math.ceil(from / 8) * 8;
  const log = await bytesOf(start, to);
  const records: Buffer[] = [];
  for (let place = 0; place + fixedPart <= log.length; place = Math.ceil(place / 8) * 8) {
    const length = log.readUInt32LE(place);
    // Nothing is written in what is left of a segment that was ended before it was full.
    if (length < fixedPart) {
      invariant(length === 0, 'a record of the log begins where the last one ended');
      place += 8;
      continue;
    }
    records.push(log.subarray(place, place + length));
    place += length;
  }
  return records;
}

/** The log without the headers of its pages, which part a record in two where it runs over them. */
async function bytesOf(from: number, to: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let page = Math.floor(from / pageBytes) * pageBytes; page < to; page += pageBytes) {
    const bytes = await pageAt(page);
    const begins = page % segmentBytes === 0 ? firstHeader : header;
    parts.push(bytes.subarray(Math.max(begins, from - page), Math.min(pageBytes, to - page)));
  }
  return Buffer.concat(parts);
}

async function pageAt(place: number): Promise<Buffer> {
  const segment = Math.floor(place / segmentBytes);
  const perFile = 2 ** 32 / segmentBytes;
  const name = [1, Math.floor(segment / perFile), segment % perFile]
    .map((part) => part.toString(16).toUpperCase().padStart(8, '0'))
    .join('');
  const file = await open(join(inject('postgres').logDir, name));
  try {
    const bytes = Buffer.alloc(pageBytes);
    await file.read(bytes, 0, pageBytes, place % segmentBytes);
    return bytes;
  } finally {
    await file.close();
  }
}
