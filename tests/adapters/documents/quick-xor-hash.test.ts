import { describe, expect, it } from 'vitest';
import { quickXorHash } from '../../../src/adapters/documents/quick-xor-hash.ts';
import { chanceFrom } from '../../support/chance.ts';

/** Word for word as Microsoft describes it, a bit ring at a time; slow. */
function asDescribed(bytes: Uint8Array): string {
  const mask = (1n << 160n) - 1n;
  let ring = 0n;
  for (const [at, byte] of bytes.entries()) {
    const by = BigInt((at * 11) % 160);
    const block = BigInt(byte);
    ring ^= ((block << by) | (block >> (160n - by))) & mask;
  }
  ring ^= BigInt(bytes.length) << 96n;
  const hex = ring.toString(16).padStart(40, '0');
  return Buffer.from(hex, 'hex').reverse().toString('base64');
}

describe('SharePoint’s checksum', () => {
  it.each([
    ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
    ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
    ['n6Neh7p6fFgm', 'nxiFFw6hCz3wAQsmCQAAAAAAAAA='],
    ['T6LYJIfDh81JrAK309H2JMJTXis=', 'zBTHrspn3mEcohlJdIUAbjGNaNg='],
    ['NbYXsp5/K6mR+NmHwExjvWeWDJFnXTKWVlzYHoesp2E=', 'wjuAuWDiq04qDt1R8hHWDDcwVoQ='],
  ])('is what others have reckoned for %j', (bytes, hash) => {
    expect(quickXorHash(Buffer.from(bytes, 'base64'))).toBe(hash);
  });

  it('is what the description gives, at every length around the ring and in every part of a buffer', () => {
    const chance = chanceFrom(20261129);
    const all = Uint8Array.from({ length: 2_000 }, () => chance.below(256));
    for (const length of [1, 19, 20, 21, 159, 160, 161, 319, 320, 321, 1_000, 1_777])
      for (const from of [0, 1, 2, 3]) {
        const part = all.subarray(from, from + length);
        expect(quickXorHash(part), `${length} from ${from}`).toBe(asDescribed(part));
        // What a database driver gives is a Buffer, which copies nothing when it is sliced.
        const buffer = Buffer.from(all).subarray(from, from + length);
        expect(quickXorHash(buffer), `${length} from ${from}`).toBe(asDescribed(part));
      }
  });

  it('changes with any one byte', () => {
    const chance = chanceFrom(7);
    const bytes = Uint8Array.from({ length: 700 }, () => chance.below(256));
    const before = quickXorHash(bytes);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 + chance.below(255));
      expect(quickXorHash(changed), `byte ${at}`).not.toBe(before);
    }
  });
});
