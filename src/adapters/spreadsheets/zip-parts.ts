import type { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { fileLimits, tooMuch, Unreadable } from './limits.ts';

const encryptedFlag = 0x1;

/** The parts of a workbook by name, each unpacked only when it is read, and all of them together never further than the limit, whatever their sizes claim to be. */
export type ZipParts = {
  readonly names: ReadonlySet<string>;
  /** Gives the part's bytes in pieces; nothing where there is no such part. */
  read(name: string, onPiece: (piece: Buffer) => void): Promise<void>;
  close(): void;
};

export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  const zip: ZipFile = await fromBufferPromise(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    { autoClose: false, lazyEntries: true, strictFileNames: true },
  );
  if (zip.entryCount > fileLimits.parts) throw tooMuch('parts');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if ((entry.generalPurposeBitFlag & encryptedFlag) !== 0)
      throw new Unreadable({ code: 'file-old-or-locked' });
    // Two parts by one name are read differently by different programs: nobody knows which of them was meant.
    if (entries.has(entry.fileName)) throw new Unreadable({ code: 'file-damaged', line: null });
    entries.set(entry.fileName, entry);
  }
  let unpacked = 0;
  return {
    names: new Set(entries.keys()),
    async read(name, onPiece) {
      const entry = entries.get(name);
      if (!entry) return;
      if (unpacked + entry.uncompressedSize > fileLimits.bytes) throw tooMuch('bytes');
      const stream: Readable = await zip.openReadStreamPromise(entry);
      for await (const piece of stream as AsyncIterable<Buffer>) {
        unpacked += piece.byteLength;
        if (unpacked > fileLimits.bytes) throw tooMuch('bytes');
        onPiece(piece);
      }
    },
    close() {
      zip.close();
    },
  };
}
