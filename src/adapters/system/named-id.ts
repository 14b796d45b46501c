import { createHash } from 'node:crypto';

/** Chosen once. Another would give everything that was loaded by key a second life beside the first. */
const namespace = Buffer.from('b6a7d2f0c4194e5f8d1c3a9e70625b48', 'hex');

/** The UUID (version 5, RFC 9562 § 5.5) of a name: the same name always gives the same id, on every machine. */
export function namedId(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const cut = [0, 8, 12, 16, 20].map((start, part) => hex.slice(start, [8, 12, 16, 20][part]));
  return cut.join('-');
}
