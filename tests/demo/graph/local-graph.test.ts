import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/time/instant.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { startLocalMicrosoft } from '../../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../../support/local-microsoft.ts';

const municipality = aMunicipality();
const tenantId = municipality.entraTenantId;
const drive = municipality.sharePoint.openLibraryId;
const organiser = '0190a000-0000-4000-8000-000000000001';
const unit = 327_680;

let microsoft: LocalMicrosoft;
let token: string;

beforeAll(async () => {
  microsoft = await startLocalMicrosoft([municipality], {
    people: [
      {
        tenantId,
        objectId: organiser,
        name: 'Fasilitator <b>Prøve</b>',
        userPrincipalName: 'f@proveby.example',
        mail: 'f@proveby.example',
      },
    ],
    groups: [{ tenantId, id: 'council', name: 'KS', memberIds: [organiser] }],
  });
  token = await tokenFor('https://graph.microsoft.com');
});
afterAll(() => microsoft.close());
beforeEach(() => microsoft.local.faults.clear());

const tokenFor = (resource: string, tenant = tenantId): Promise<string> =>
  microsoft.issuer.issueAppToken({ tenantId: tenant, clientId: 'test', resource, roles: [] });

function call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${microsoft.address}/demo/graph${path}`, {
    method,
    ...init,
    headers: { Authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
}
const put = (path: string, body: string, behaviour = 'fail') =>
  call(
    'PUT',
    `/v1.0/drives/${drive}/root:/${path}:/content?@microsoft.graph.conflictBehavior=${behaviour}`,
    { body, headers: { 'Content-Type': 'application/pdf' } },
  );

describe('the local Graph asks for a token', () => {
  const path = '/v1.0/users/x';
  it.each([
    ['none', () => Promise.resolve({})],
    [
      'one that it did not sign',
      () => Promise.resolve({ Authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }),
    ],
    [
      'one for another resource',
      async () => ({ Authorization: `Bearer ${await tokenFor('https://api.botframework.com')}` }),
    ],
    [
      'one for the tab',
      async () => ({
        Authorization: `Bearer ${await microsoft.issuer.issueUserToken({
          tenantId,
          objectId: organiser,
          name: 'x',
          clientAppId: 'https://graph.microsoft.com',
        })}`,
      }),
    ],
    [
      'one that has run out',
      async () => ({
        Authorization: `Bearer ${await microsoft.issuer.issueAppToken({
          tenantId,
          clientId: 'test',
          resource: 'https://graph.microsoft.com',
          roles: [],
          lifetimeSeconds: -60,
        })}`,
      }),
    ],
  ])('and refuses %s', async (_name, headers) => {
    const answer = await fetch(`${microsoft.address}/demo/graph${path}`, {
      headers: await headers(),
    });
    expect(answer.status).toBe(401);
  });

  it('and keeps tenants apart', async () => {
    token = await tokenFor('https://graph.microsoft.com', '0190a000-0000-4000-8000-0000000000ff');
    expect((await put('stranger.pdf', 'x')).status).toBe(404);
    token = await tokenFor('https://graph.microsoft.com');
  });
});

describe('the local SharePoint', () => {
  it('gives a new eTag when columns change', async () => {
    const first = (await (await put('etag.pdf', 'x')).json()) as { id: string; eTag: string };
    await call('PATCH', `/v1.0/drives/${drive}/items/${first.id}/listItem/fields`, {
      body: JSON.stringify({ Utvalg: 'KS' }),
    });
    const item = await call('GET', `/v1.0/drives/${drive}/items/${first.id}`);
    expect(((await item.json()) as { eTag: string }).eTag).not.toBe(first.eTag);
  });

  it('refuses to overwrite even when it is asked to', async () => {
    expect((await put('replace.pdf', 'x', 'replace')).status).toBe(501);
  });

  it('gives a download address that is good once, and not with a token', async () => {
    const { id } = (await (await put('download.pdf', 'innhold')).json()) as { id: string };
    const locate = async (): Promise<string> => {
      const redirect = await call('GET', `/v1.0/drives/${drive}/items/${id}/content`, {
        redirect: 'manual',
      });
      expect(redirect.status).toBe(302);
      return new URL(redirect.headers.get('Location')!).pathname;
    };
    const path = await locate();
    const plain = (at: string) => fetch(`${microsoft.address}/demo/graph${at}`);
    expect(await (await plain(path)).text()).toBe('innhold');
    expect((await plain(path)).status).toBe(404);
    expect((await call('GET', await locate())).status).toBe(401);
  });
});

describe('a local upload session', () => {
  const total = unit + 100;
  const open = async (path: string): Promise<string> => {
    const answer = await call('POST', `/v1.0/drives/${drive}/root:/${path}:/createUploadSession`, {
      body: JSON.stringify({ item: { '@microsoft.graph.conflictBehavior': 'fail' } }),
    });
    const { uploadUrl } = (await answer.json()) as { uploadUrl: string };
    return `${microsoft.address}/demo/graph${new URL(uploadUrl).pathname}`;
  };
  const send = (url: string, from: number, size: number, headers: object = {}) =>
    fetch(url, {
      method: 'PUT',
      body: new Uint8Array(size),
      headers: { 'Content-Range': `bytes ${from}-${from + size - 1}/${total}`, ...headers },
    });

  it('says what it expects next, and ends with the file', async () => {
    const url = await open('session.pdf');
    const first = await send(url, 0, unit);
    expect(first.status).toBe(202);
    expect(await first.json()).toMatchObject({ nextExpectedRanges: [`${unit}-`] });
    expect(await (await fetch(url)).json()).toMatchObject({ nextExpectedRanges: [`${unit}-`] });
    const last = await send(url, unit, 100);
    expect(last.status).toBe(201);
    expect(await last.json()).toMatchObject({ name: 'session.pdf', size: total });
    expect((await fetch(url)).status).toBe(404);
  });

  it('refuses what SharePoint refuses', async () => {
    const url = await open('refused.pdf');
    expect((await send(url, 0, 1000)).status).toBe(400);
    expect((await send(url, unit, 100)).status).toBe(416);
    expect((await send(url, 0, unit, { Authorization: `Bearer ${token}` })).status).toBe(401);
    expect((await send(url, 0, unit, { 'Content-Range': 'bytes 0-9/10' })).status).toBe(400);
    expect((await send(url, 0, unit, { 'Content-Range': '' })).status).toBe(400);
    expect(await (await fetch(url)).json()).toMatchObject({ nextExpectedRanges: ['0-'] });
  });

  it('is refused at the end when somebody was faster', async () => {
    const url = await open('race.pdf');
    await send(url, 0, unit);
    await put('race.pdf', 'faster');
    expect((await send(url, unit, 100)).status).toBe(409);
  });

  it('is gone when it is given up', async () => {
    const url = await open('given-up.pdf');
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
    expect((await send(url, 0, unit)).status).toBe(404);
  });
});

describe('the local directory', () => {
  it('refuses a cast without the header that Graph wants', async () => {
    const path = '/v1.0/groups/council/members/microsoft.graph.user';
    const headers = { ConsistencyLevel: 'eventual' };
    expect((await call('GET', `${path}?$count=true`)).status).toBe(400);
    expect((await call('GET', path, { headers })).status).toBe(400);
    expect((await call('GET', `${path}?$count=true`, { headers })).status).toBe(200);
  });

  it('takes at most fifteen ids at once', async () => {
    const filter = (count: number): string =>
      `/v1.0/users?$filter=${encodeURIComponent(`id in (${Array(count).fill(`'${organiser}'`).join(',')})`)}`;
    expect((await call('GET', filter(15))).status).toBe(200);
    expect((await call('GET', filter(16))).status).toBe(400);
  });
});

describe('faults', () => {
  it('are added, listed and cleared over HTTP, as JSON only', async () => {
    const body = JSON.stringify({ match: 'GET /v1.0/users', status: 429, retryAfter: 7 });
    const json = { 'Content-Type': 'application/json' };
    expect((await call('POST', '/faults', { body })).status).toBe(400);
    expect((await call('POST', '/faults', { body: '{}', headers: json })).status).toBe(400);
    expect((await call('POST', '/faults', { body, headers: json })).status).toBe(201);
    const throttled = await call('GET', '/v1.0/users');
    expect([throttled.status, throttled.headers.get('Retry-After')]).toEqual([429, '7']);
    await call('POST', '/faults', { body, headers: json });
    expect((await call('DELETE', '/faults')).status).toBe(204);
    expect(await (await call('GET', '/faults')).json()).toEqual([]);
  });
});

describe('the page that shows the local SharePoint and Outlook', () => {
  it('shows files with their columns and a link, and events, with nothing that runs', async () => {
    const { id } = (await (await put('KS/2026/Møtebok.pdf', '%PDF')).json()) as { id: string };
    await call('PATCH', `/v1.0/drives/${drive}/items/${id}/listItem/fields`, {
      body: JSON.stringify({ OffentligTittel: '<script>alert(1)</script>' }),
    });
    await microsoft.graph.calendar.createEvent(municipality, {
      transactionId: 'page',
      organiserObjectId: organiser,
      subject: 'Verksted <i>én</i>',
      bodyText: 'Hva & hvorfor?\n<script>',
      startsAt: instantOf(Date.parse('2026-11-19T17:00:00Z')),
      endsAt: instantOf(Date.parse('2026-11-19T19:00:00Z')),
      place: 'Salen',
      attendeeObjectIds: [organiser],
      isOnlineMeeting: false,
    });
    const page = await (await fetch(`${microsoft.address}/demo/graph/`)).text();
    expect(page).toContain('KS / 2026');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('Verksted &lt;i&gt;én&lt;/i&gt;');
    expect(page).toContain('torsdag 19. november 2026 kl. 18.00');
    expect(page).not.toMatch(/<script/i);
    const link = /href="([^"]+\/files\/[^"]+M%C3%B8tebok\.pdf)"/.exec(page)?.[1];
    const file = await fetch(link!);
    expect([file.headers.get('Content-Type'), await file.text()]).toEqual([
      'application/pdf',
      '%PDF',
    ]);
  });
});
