import { createCipheriv, createHmac, encapsulate, KeyObject } from 'node:crypto';
import { Aes256Gcm, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { AeadEncryptionContext, SenderContextParams } from '@hpke/core';

/**
 * What the library builds RFC 9180 of, by calls into OpenSSL that answer at once. The library's own go through Web Cryptography: some twenty small jobs for other
 * threads, each of which costs more than the work it does. Which primitives are used, in which order and on what, stays the library's; what is sealed by these
 * opens with its own.
 */
type Bytes = ArrayBufferLike | ArrayBufferView;

/** DHKEM(X25519, HKDF-SHA256): RFC 9180 § 4.1. Nothing but sealing encapsulates; the sender is told by no key of its own. */
export class NativeKem extends DhkemX25519HkdfSha256 {
  override encap({
    recipientPublicKey,
  }: SenderContextParams): ReturnType<DhkemX25519HkdfSha256['encap']> {
    const { sharedKey, ciphertext } = encapsulate(KeyObject.from(recipientPublicKey));
    return Promise.resolve({ sharedSecret: bufferOf(sharedKey), enc: bufferOf(ciphertext) });
  }
}

/** HKDF with SHA-256: RFC 5869. */
export class NativeHkdf extends HkdfSha256 {
  override extract(salt: Bytes, ikm: Bytes): Promise<ArrayBuffer> {
    // Without a salt it is as many zeroes as the hash is long.
    const key = salt.byteLength === 0 ? new Uint8Array(this.hashSize) : bytesOf(salt);
    return Promise.resolve(bufferOf(createHmac('sha256', key).update(bytesOf(ikm)).digest()));
  }

  override expand(prk: Bytes, info: Bytes, length: number): Promise<ArrayBuffer> {
    if (length > this.hashSize) return super.expand(prk, info, length);
    const block = createHmac('sha256', bytesOf(prk)).update(bytesOf(info)).update(firstBlock);
    return Promise.resolve(bufferOf(block.digest().subarray(0, length)));
  }

  override async extractAndExpand(
    salt: Bytes,
    ikm: Bytes,
    info: Bytes,
    length: number,
  ): Promise<ArrayBuffer> {
    return this.expand(await this.extract(salt, ikm), info, length);
  }
}
const firstBlock = Uint8Array.of(1);

/** AES-256 in Galois/Counter Mode, the proof of 16 bytes after what is sealed, as the library has it. */
export class NativeAead extends Aes256Gcm {
  override createEncryptionContext(key: Bytes): AeadEncryptionContext {
    const secret = bytesOf(key).slice(); // the library wipes what it gave
    const { tagSize: authTagLength } = this;
    const library = super.createEncryptionContext(key);
    return {
      seal(nonce, content, boundTo) {
        const cipher = createCipheriv('aes-256-gcm', secret, bytesOf(nonce), { authTagLength });
        cipher.setAAD(bytesOf(boundTo));
        const parts = [cipher.update(bytesOf(content)), cipher.final(), cipher.getAuthTag()];
        return Promise.resolve(bufferOf(Buffer.concat(parts)));
      },
      open: (nonce, sealed, boundTo) => library.open(nonce, sealed, boundTo),
    };
  }
}

function bytesOf(bytes: Bytes): Uint8Array {
  return ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}

/** Of its own: a small Buffer lies in one that it shares with others. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
