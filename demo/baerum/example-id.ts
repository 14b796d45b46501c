import { createHash } from 'node:crypto';

/** Chosen once. Changing it would load everything a second time beside the first. */
const namespace = Buffer.from('5b1f0a6e2c4d4f0b9a3e7d6c8f102b45', 'hex');

/** The UUID (version 5, RFC 9562 § 5.5) of a thing in the example: the same key always gives the same id, so that loading twice doubles nothing. */
export function exampleId(key: string): string {
  const hash = createHash('sha1').update(namespace).update(`baerum:${key}`).digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
