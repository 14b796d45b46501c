import { generateKeyPairSync } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

export type SigningKey = {
  readonly keyId: string;
  readonly privateKey: CryptoKey | Uint8Array;
  /** The public half, as a JWKS shows it. */
  readonly publicJwk: JWK;
};

/** The local issuer's RSA key: made at first start and kept, readable by its owner only, in `<dataDir>/entra`. */
export async function loadSigningKey(dataDir: string): Promise<SigningKey> {
  const folder = join(dataDir, 'entra');
  const file = join(folder, 'signing-key.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const privateJwk = readKey(file) ?? (await makeKey(file));
  const keyId = await calculateJwkThumbprint(privateJwk);
  const { kty, n, e } = privateJwk;
  if (kty !== 'RSA' || n === undefined || e === undefined) {
    throw new Error(`${file} holds no RSA key; remove it, and a new one is made`);
  }
  return {
    keyId,
    privateKey: await importJWK(privateJwk, 'RS256'),
    publicJwk: { kty, n, e, kid: keyId, use: 'sig', alg: 'RS256' },
  };
}

function readKey(file: string): JWK | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Linked into place whole, so that two starts at once end with one key and nobody reads half of it. */
async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const made = await exportJWK(privateKey);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readKey(file) ?? made;
}
