import { randomInt } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { NativeAead, NativeHkdf, NativeKem } from './native-primitives.ts';
import type { Sealing } from '../../app/ports/poll-keys.ts';

/** RFC 9180 with X25519, HKDF-SHA256 and AES-256-GCM, all of it the runtime's own cryptography. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** The same for sealing, which happens while somebody waits: it calls the runtime's cryptography with fewer detours. */
const quickSuite = new CipherSuite({
  kem: new NativeKem(),
  kdf: new NativeHkdf(),
  aead: new NativeAead(),
});

/** What the seals of this house are about: one made for something else does not open here. */
const info = new TextEncoder().encode('radslag sealed answer 1');

/** The key that is made anew for every seal and goes before what is sealed; the same length for all. */
const encapsulatedBytes = 32;

export const hpkeSealing: Sealing = {
  async makeKeys() {
    const pair = await suite.kem.generateKeyPair();
    return {
      publicKey: inText(await suite.kem.serializePublicKey(pair.publicKey)),
      privateKey: inText(await suite.kem.serializePrivateKey(pair.privateKey)),
    };
  },
  async seal(publicKey, content, boundTo) {
    const { enc, ct } = await quickSuite.seal(
      { recipientPublicKey: await readPublicKey(publicKey), info },
      content,
      new TextEncoder().encode(boundTo),
    );
    return Buffer.concat([new Uint8Array(enc), new Uint8Array(ct)]);
  },
  async open(privateKey, sealed, boundTo) {
    const recipientKey = await suite.kem.deserializePrivateKey(inBytes(privateKey));
    try {
      const content = await suite.open(
        { recipientKey, info, enc: sealed.slice(0, encapsulatedBytes) },
        sealed.slice(encapsulatedBytes),
        new TextEncoder().encode(boundTo),
      );
      return new Uint8Array(content);
    } catch {
      return null; // one answer that cannot be read must not keep everybody else's closed
    }
  },
  shuffle(things) {
    // Fisher and Yates, with chance that nobody can guess: any order is as likely as any other.
    const shuffled = [...things];
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const chosen = randomInt(last + 1);
      const [one, other] = [shuffled[last], shuffled[chosen]];
      if (one !== undefined && other !== undefined) [shuffled[last], shuffled[chosen]] = [other, one]; // prettier-ignore
    }
    return shuffled;
  },
};

/** The last key that was read: many answers to one poll are sealed after each other. */
let lastRead = { text: '', key: undefined as CryptoKey | undefined };

async function readPublicKey(text: string): Promise<CryptoKey> {
  if (lastRead.key !== undefined && lastRead.text === text) return lastRead.key;
  const key = await suite.kem.deserializePublicKey(inBytes(text));
  lastRead = { text, key };
  return key;
}

function inText(bytes: ArrayBufferLike | ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64url');
}

function inBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64url'));
}
