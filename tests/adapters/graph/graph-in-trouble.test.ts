import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMunicipality } from '../../support/a-municipality.ts';
import { startLocalMicrosoft } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';
import { valueOf } from '../../contract/record-library.contract.ts';

const municipality = aMunicipality();
const drive = municipality.sharePoint.openLibraryId;
const pdf = new TextEncoder().encode('%PDF-1.7');
const unit = 327_680;
const later = { code: 'try-later', retryAfterSeconds: null, throttled: false };

let microsoft: LocalMicrosoft;
/** Every request on the wire: method, and path below the local Graph or issuer. */
let requests: { line: string; authorization: string | null }[];

beforeAll(async () => {
  microsoft = await startLocalMicrosoft([municipality]);
});
afterAll(() => microsoft.close());
beforeEach(() => {
  microsoft.local.faults.clear();
  microsoft.logged.length = 0;
  requests = [];
});

const recordingFetch: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const { pathname, search } = new URL(request.url);
  requests.push({
    line: `${request.method} ${pathname.replace(/^\/demo\/(graph|entra)/, '')}${search}`,
    authorization: request.headers.get('Authorization'),
  });
  return fetch(input, init);
};
const library = () => microsoft.graphWith({ fetch: recordingFetch }).library;
const inFragments = () =>
  microsoft.graphWith({
    fetch: recordingFetch,
    uploadSizes: { smallUpToBytes: 10, fragmentBytes: unit },
  }).library;
const fault = (wish: object): void => {
  if (!microsoft.local.faults.add(wish)) throw new Error('not a fault');
};
/** Different bytes in every fragment, so that one in the wrong place shows. */
const largeFile = Uint8Array.from({ length: 2 * unit + 1000 }, (_, index) => (index / 7) & 0xff);
const fragments = () => requests.filter(({ line }) => line.startsWith('PUT /upload/')).length;
const upload = (path: string, bytes = pdf) =>
  library().upload(municipality, drive, path, bytes, 'application/pdf');

describe('when Graph is throttled or away', () => {
  it('hands a long wait to the queue, and does not knock again meanwhile', async () => {
    fault({ match: 'GET /v1.0/drives', status: 429, retryAfter: 120 });
    const outcome = await library().find(municipality, drive, 'a.pdf');
    expect(outcome).toMatchObject({
      refused: true,
      refusal: { code: 'try-later', retryAfterSeconds: 120, throttled: true },
    });
    expect(requests.filter(({ line }) => line.startsWith('GET'))).toHaveLength(1);
  });

  it('lets everybody wait where a single read in a batch is told to', async () => {
    const { itemId } = valueOf(await upload('in-a-batch.pdf'));
    const held: number[] = [];
    const turns = {
      take: () => Promise.resolve({ isGiven: true, waitMs: 0 }),
      hold: (_municipality: unknown, seconds: number) => Promise.resolve(void held.push(seconds)),
    };
    fault({ match: `${itemId}/retentionLabel`, status: 429, retryAfter: 90 });
    const outcome = await microsoft
      .graphWith({ turns })
      .library.readLabels(municipality, drive, [itemId]);
    expect(outcome).toMatchObject({ refusal: { code: 'try-later', retryAfterSeconds: 90 } });
    expect(held).toEqual([90]);
    fault({ match: `${itemId}/retentionLabel`, status: 503, retryAfter: 1 });
    valueOf(await microsoft.graphWith({ turns }).library.readLabels(municipality, drive, [itemId]));
    expect(held).toEqual([90, 1]);
  });

  it('waits a short time itself, and then has its answer', async () => {
    valueOf(await upload('short-wait.pdf'));
    fault({ match: 'GET /v1.0/drives', status: 503, retryAfter: 0 });
    valueOf(await library().find(municipality, drive, 'short-wait.pdf'));
  });

  it('stops knocking after a few tries', async () => {
    fault({ match: 'GET /v1.0/drives', status: 503, retryAfter: 0, times: 10 });
    const outcome = await library().find(municipality, drive, 'a.pdf');
    expect(outcome).toMatchObject({ refused: true, refusal: { code: 'try-later' } });
    expect(requests.filter(({ line }) => line.startsWith('GET'))).toHaveLength(3);
  });

  it('says "try-later" when the connection is cut', async () => {
    fault({ match: 'GET /v1.0/drives', cut: true });
    const outcome = await library().find(municipality, drive, 'a.pdf');
    expect(outcome).toMatchObject({ refused: true, refusal: later });
  });

  it('says "quota-exceeded" when the library is full', async () => {
    fault({ match: 'PUT /v1.0/drives', status: 507 });
    expect(await upload('full.pdf')).toMatchObject({
      refused: true,
      refusal: { code: 'quota-exceeded' },
    });
  });

  it('never sends a small file twice by itself', async () => {
    fault({ match: 'PUT /v1.0/drives', status: 503, retryAfter: 0, times: 5 });
    expect(await upload('once.pdf')).toMatchObject({
      refused: true,
      refusal: { code: 'try-later' },
    });
    expect(requests.filter(({ line }) => line.startsWith('PUT'))).toHaveLength(1);
  });

  it('logs what support asks for, and no names or texts', async () => {
    fault({ match: 'GET /v1.0/drives', status: 403 });
    await library().find(municipality, drive, 'KS/2026/sak.pdf');
    expect(microsoft.logged).toEqual([
      {
        message: 'refused by Graph',
        facts: {
          method: 'GET',
          path: `/drives/${encodeURIComponent(drive)}/root:/KS/2026/sak.pdf`,
          status: 403,
          code: 'generalException',
          requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
        },
      },
    ]);
  });
});

describe('when a success is lost on the way', () => {
  it('says "try-later", and the file is then found at its path', async () => {
    fault({ match: 'PUT /v1.0/drives', cut: true, afterEffect: true });
    expect(await upload('lost.pdf')).toMatchObject({ refused: true, refusal: later });
    const { itemId } = valueOf(await library().find(municipality, drive, 'lost.pdf'));
    expect(valueOf(await library().download(municipality, drive, itemId))).toEqual(pdf);
    expect(await upload('lost.pdf')).toMatchObject({
      refused: true,
      refusal: { code: 'conflict' },
    });
  });

  it('finds a large file too, when its last answer was lost', async () => {
    fault({ match: 'PUT /upload/', after: 2, cut: true, afterEffect: true });
    const outcome = await inFragments().upload(
      municipality,
      drive,
      'lost-large.pdf',
      largeFile,
      'application/pdf',
    );
    expect(outcome).toMatchObject({ refused: true, refusal: later });
    const found = await library().find(municipality, drive, 'lost-large.pdf');
    expect(valueOf(found).size).toBe(largeFile.length);
  });

  it('hands over bytes that come back other than they were sent, for the caller to see', async () => {
    const { itemId } = valueOf(await upload('corrupt.pdf'));
    fault({ match: 'GET /download/', corrupt: true });
    expect(valueOf(await library().download(municipality, drive, itemId))).not.toEqual(pdf);
    expect(valueOf(await library().download(municipality, drive, itemId))).toEqual(pdf);
  });
});

describe('an upload in fragments', () => {
  const send = (path: string) =>
    inFragments().upload(municipality, drive, path, largeFile, 'application/pdf');
  const arrived = async (itemId: string) => {
    const bytes = valueOf(await library().download(municipality, drive, itemId));
    return Buffer.compare(bytes, largeFile) === 0;
  };

  it.each([
    ['before the other side had it', { cut: true }, 4],
    ['after the other side had it', { cut: true, afterEffect: true }, 3],
    ['by an outage', { status: 503, retryAfter: 0 }, 4],
    ['by short throttling', { status: 429, retryAfter: 1 }, 4],
  ])('is taken up again when a fragment is lost %s', async (name, trouble, sent) => {
    fault({ match: 'PUT /upload/', after: 1, ...trouble });
    const { itemId } = valueOf(await send(`resumed ${name}.pdf`));
    expect(await arrived(itemId)).toBe(true);
    expect(fragments()).toBe(sent);
  });

  it('survives that the question where it stands is lost as well', async () => {
    fault({ match: 'PUT /upload/', after: 1, cut: true });
    fault({ match: 'GET /upload/', cut: true });
    const { itemId } = valueOf(await send('twice-lost.pdf'));
    expect(await arrived(itemId)).toBe(true);
  });

  it('goes back to the queue when it is told to wait long', async () => {
    fault({ match: 'PUT /upload/', after: 1, status: 429, retryAfter: 300 });
    expect(await send('wait.pdf')).toMatchObject({
      refused: true,
      refusal: { code: 'try-later', retryAfterSeconds: 300, throttled: true },
    });
  });

  it('gives up when it gets no further, and leaves nothing half-way behind', async () => {
    fault({ match: 'PUT /upload/', cut: true, times: 100 });
    expect(await send('stuck.pdf')).toMatchObject({ refused: true, refusal: later });
    expect(fragments()).toBeLessThan(10);
    expect(requests.at(-1)?.line).toMatch(/^DELETE \/upload\//);
    microsoft.local.faults.clear();
    valueOf(await send('stuck.pdf'));
  });

  it.each([
    ['a fragment', { match: 'PUT /upload/' }],
    ['the question where it stands, after a cut,', { match: 'GET /upload/' }],
  ])('begins anew from zero when %s is told that the session has expired', async (name, at) => {
    if (at.match.startsWith('GET')) fault({ match: 'PUT /upload/', after: 1, cut: true });
    fault({ ...at, after: at.match.startsWith('GET') ? 0 : 1, status: 404 });
    const path = `expired ${name}.pdf`;
    // Its last answer may have been lost: the file is looked for before a new session is opened.
    expect(await send(path)).toMatchObject({ refused: true, refusal: later });
    expect(await library().find(municipality, drive, path)).toMatchObject({
      ...{ refused: true, refusal: { code: 'not-found' } },
    });
    requests = [];
    const { itemId } = valueOf(await send(path));
    expect(await arrived(itemId)).toBe(true);
    expect(requests.filter(({ line }) => line.endsWith('createUploadSession'))).toHaveLength(1);
    expect(fragments()).toBe(3);
  });

  it('carries no token in any fragment', async () => {
    valueOf(await send('no-token.pdf'));
    const own = requests.filter(({ line }) => line.includes(' /upload/'));
    expect(own).toHaveLength(3);
    expect(own.every(({ authorization }) => authorization === null)).toBe(true);
  });

  it('is not built with fragments that SharePoint refuses', () => {
    for (const fragmentBytes of [0, 1, unit + 1, 192 * unit]) {
      expect(() =>
        microsoft.graphWith({ uploadSizes: { smallUpToBytes: 0, fragmentBytes } }),
      ).toThrow('327,680');
    }
  });
});

describe('the token for Graph', () => {
  it('is asked for once and used again', async () => {
    const own = library();
    await own.find(municipality, drive, 'a.pdf');
    await own.find(municipality, drive, 'b.pdf');
    expect(requests.filter(({ line }) => line.includes('/oauth2/v2.0/token'))).toHaveLength(1);
  });

  it('is not sent on to the address that a download is redirected to', async () => {
    const { itemId } = valueOf(await upload('redirected.pdf'));
    valueOf(await library().download(municipality, drive, itemId));
    const redirected = requests.find(({ line }) => line.startsWith('GET /download/'));
    expect(redirected).toMatchObject({ authorization: null });
  });

  it('is refused as "no-access" when the secret is wrong, and the log does not hold the secret', async () => {
    const { library: locked } = microsoft.graphWith({
      settings: { credential: { kind: 'secret', secret: 'mistaken' } },
    });
    expect(await locked.find(municipality, drive, 'a.pdf')).toMatchObject({
      refused: true,
      refusal: { code: 'no-access' },
    });
    expect(JSON.stringify(microsoft.logged)).toContain('invalid_client');
    expect(JSON.stringify(microsoft.logged)).not.toContain('mistaken');
  });

  it('is refused as "no-access" in a tenant that has not let the app in', async () => {
    const elsewhere = aMunicipality({ entraTenantId: '0190a000-0000-4000-8000-0000000000ee' });
    expect(await library().find(elsewhere, drive, 'a.pdf')).toMatchObject({
      refused: true,
      refusal: { code: 'no-access' },
    });
  });

  it('is tried for later when Entra cannot be reached', async () => {
    const cut: typeof fetch = (input, init) =>
      new Request(input, init).url.includes('/demo/entra/')
        ? Promise.reject(new TypeError('fetch failed'))
        : fetch(input, init);
    const { library: offline } = microsoft.graphWith({ fetch: cut });
    expect(await offline.find(municipality, drive, 'a.pdf')).toMatchObject({
      refused: true,
      refusal: later,
    });
  });
});
