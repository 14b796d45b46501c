import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aMunicipality } from '../../support/a-municipality.ts';
import { startLocalMicrosoft, testApp } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';

const municipality = aMunicipality();
const drive = municipality.sharePoint.openLibraryId;

const keyPair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const registered = keyPair();

describe('an app that proves itself with a certificate', () => {
  let microsoft: LocalMicrosoft;
  beforeAll(async () => {
    microsoft = await startLocalMicrosoft(
      [municipality],
      {},
      {
        clients: [
          {
            clientId: testApp.clientId,
            credential: { kind: 'certificate', certificate: registered.publicKey },
          },
        ],
      },
    );
  });
  afterAll(() => microsoft.close());

  const findWith = (privateKey: string) =>
    microsoft
      .graphWith({
        settings: {
          credential: { kind: 'certificate', privateKey, thumbprintSha256: 'ab'.repeat(32) },
        },
      })
      .library.find(municipality, drive, 'a.pdf');

  it('gets in with the registered key', async () => {
    expect(await findWith(registered.privateKey)).toEqual({
      refused: true,
      refusal: { code: 'not-found' },
    });
  });

  it('is refused as "no-access" with another key', async () => {
    expect(await findWith(keyPair().privateKey)).toEqual({
      refused: true,
      refusal: { code: 'no-access' },
    });
  });
});
