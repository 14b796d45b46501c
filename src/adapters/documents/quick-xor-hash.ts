const widthInBytes = 20;
const widthInBits = widthInBytes * 8;
const shiftInBits = 11;
/** Where the length goes: the last eight bytes. */
const lengthAt = widthInBytes - 8;

/**
 * SharePoint's own checksum of a file, as Graph gives it (`file.hashes.quickXorHash`, base64): each byte is XORed into a ring of 160 bits, eleven bits on
 * from the one before, and the length into the last 64. It shows an accident, not an intruder: SHA-256 is what the archive itself goes by.
 * https://learn.microsoft.com/onedrive/developer/code-snippets/quickxorhash
 */
export function quickXorHash(bytes: Uint8Array): string {
  // The ring is back at its start after 160 bytes (160 · 11 is a multiple of 160), so bytes that far apart may be XORed with each other first.
  const whole = bytes.length - (bytes.length % widthInBits);
  // A copy where it does not lie at a whole word; `slice` would copy nothing of a Buffer.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  const lanes = new Uint8Array(foldTogether(words).buffer);
  for (let at = whole; at < bytes.length; at += 1)
    lanes[at - whole] = (lanes[at - whole] ?? 0) ^ (bytes[at] ?? 0);

  const ring = new Uint8Array(widthInBytes);
  const put = (at: number, value: number): void => {
    ring[at % widthInBytes] = (ring[at % widthInBytes] ?? 0) ^ value;
  };
  for (const [position, byte] of lanes.entries()) {
    const bit = (position * shiftInBits) % widthInBits;
    const shifted = byte << (bit % 8);
    put(Math.floor(bit / 8), shifted & 0xff);
    put(Math.floor(bit / 8) + 1, shifted >>> 8);
  }
  const length = new DataView(new ArrayBuffer(8));
  length.setBigUint64(0, BigInt(bytes.length), true);
  for (let at = 0; at < 8; at += 1) put(lengthAt + at, length.getUint8(at));
  return Buffer.from(ring).toString('base64');
}

const wordsAround = widthInBits / 4;

/**
 * XORs all words that lie 160 bytes apart with each other. Four columns of words at a time, each in a variable of its own: a check of an archive goes through
 * gigabytes, and adding up in the array instead takes several times as long.
 */
function foldTogether(words: Int32Array): Int32Array<ArrayBuffer> {
  const folded = new Int32Array(wordsAround);
  for (let column = 0; column < wordsAround; column += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let at = column; at < words.length; at += wordsAround) {
      first ^= words[at] ?? 0;
      second ^= words[at + 1] ?? 0;
      third ^= words[at + 2] ?? 0;
      fourth ^= words[at + 3] ?? 0;
    }
    folded.set([first, second, third, fourth], column);
  }
  return folded;
}
