import { createPrivateKey, X509Certificate } from 'node:crypto';
import { invariant } from '../../core/decision.ts';
import type { AppCredential } from './app-tokens.ts';

const privateKeyBlock =
  /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/;

/**
 * Reads the app's certificate and its private key from one PEM text, in either order.
 * A text that lacks one of them, or holds two that do not belong together, is a fault: better at start than at the first archiving.
 */
export function credentialFromPem(pem: string): AppCredential {
  const privateKey = privateKeyBlock.exec(pem)?.[0];
  invariant(
    privateKey !== undefined,
    'the certificate file holds a private key without a password',
  );
  invariant(
    pem.includes('-----BEGIN CERTIFICATE-----'),
    'the certificate file holds a certificate',
  );
  const certificate = new X509Certificate(pem);
  invariant(
    certificate.checkPrivateKey(createPrivateKey(privateKey)),
    'the private key belongs to the certificate',
  );
  return {
    kind: 'certificate',
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
    privateKey,
  };
}
