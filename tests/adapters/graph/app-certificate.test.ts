import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialFromPem } from '../../../src/adapters/graph/certificate-credential.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { startLocalMicrosoft, testApp } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';
import { selfSignedCertificate } from '../../support/self-signed-certificate.ts';

const municipality = aMunicipality();
const drive = municipality.sharePoint.openLibraryId;
const registered = selfSignedCertificate();
const other = selfSignedCertificate();

describe('an app that proves itself with a certificate', () => {
  let microsoft: LocalMicrosoft;
  beforeAll(async () => {
    const { clientId } = testApp;
    const { certificate } = registered;
    const clients = [{ clientId, credential: { kind: 'certificate', certificate } as const }];
    microsoft = await startLocalMicrosoft([municipality], {}, { clients });
  });
  afterAll(() => microsoft.close());

  const findWith = (pem: string) =>
    microsoft
      .graphWith({ settings: { credential: credentialFromPem(pem) } })
      .library.find(municipality, drive, 'a.pdf');

  it.each([
    ['key first', registered.privateKey + registered.certificate],
    ['certificate first', registered.certificate + registered.privateKey],
  ])('gets in with the registered one (%s)', async (_name, pem) => {
    expect(await findWith(pem)).toMatchObject({ refused: true, refusal: { code: 'not-found' } });
  });

  it('is refused as "no-access" with another', async () => {
    expect(await findWith(other.certificate + other.privateKey)).toMatchObject({
      refused: true,
      refusal: { code: 'no-access' },
    });
  });
});

describe('a certificate file', () => {
  it.each([
    ['without a key', registered.certificate, 'private key'],
    ['without a certificate', registered.privateKey, 'holds a certificate'],
    ['with another’s key', registered.certificate + other.privateKey, 'belongs to'],
  ])('is refused at start %s', (_name, pem, message) => {
    expect(() => credentialFromPem(pem)).toThrow(message);
  });

  it('gives the thumbprint in the form that Entra shows', () => {
    expect(credentialFromPem(registered.certificate + registered.privateKey)).toMatchObject({
      thumbprintSha256: expect.stringMatching(/^[0-9A-F]{64}$/) as unknown,
    });
  });
});
