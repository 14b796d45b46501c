import { generateKeyPairSync, sign } from 'node:crypto';

export type SelfSigned = { readonly certificate: string; readonly privateKey: string };

/** A certificate (X.509 version 1, nameless, good from 2020 to 2049) and its key, made anew at every call so that no key lies in the repository. */
export function selfSignedCertificate(): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  // sha256WithRSAEncryption, 1.2.840.113549.1.1.11
  const algorithm = der(0x30, Buffer.from('06092a864886f70d01010b0500', 'hex'));
  const noName = der(0x30);
  const utcTime = (text: string): Buffer => der(0x17, Buffer.from(text, 'ascii'));
  const content = der(
    0x30,
    der(0x02, Buffer.of(1)),
    algorithm,
    noName,
    der(0x30, utcTime('200101000000Z'), utcTime('491231235959Z')),
    noName,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', content, privateKey));
  const base64 = der(0x30, content, algorithm, signature).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return {
    certificate: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join(
      '\n',
    ),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** One value in DER: its tag, its length, its content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
