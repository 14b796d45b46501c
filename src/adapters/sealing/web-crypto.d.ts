import type { webcrypto } from 'node:crypto';

/** The package is written for browsers too, and names the browser's types; Node's own are the same by other names. */
declare global {
  type CryptoKey = webcrypto.CryptoKey;
  type CryptoKeyPair = webcrypto.CryptoKeyPair;
}
