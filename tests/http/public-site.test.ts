import { brotliDecompressSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { OpenAPIBackend } from 'openapi-backend';
import type { Document } from 'openapi-backend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillHiddenTown, hiddenIds as ids, idOf } from './a-hidden-town.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { fillTown } from './a-town.ts';

const town = '/offentlig/proveby';

describe('the public site', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      limits: { publicPerAddress: 1_000_000 },
      fill: (tx, letter) => (letter === 'a' ? fillHiddenTown(tx) : fillTown(tx, letter)),
    });
    server.at('2026-11-25T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const see = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    server.ask('GET', path, { headers });

  it('has a front page with what comes, what is new, processes, plans and ways to follow', async () => {
    const { text } = await see(`${town}/`);
    expect(text).toContain('<h1>Planer og møter i Prøveby</h1>');
    for (const heading of ['Neste møter', 'Siste nytt', 'Planprosesser', 'Planer', 'Følg med'])
      expect(text).toContain(`<h2>${heading}</h2>`);
    expect(text).toContain(`href="${town}/nytt.atom"`);
    expect(text).toContain(`href="${town}/kalender/alle.ics"`);
    expect(text).toContain('name="ord"');
  });

  it('shows the plan system as a list with its picture, and a plan with what it wants', async () => {
    const { text } = await see(`${town}/planer`);
    expect(text).toContain(`href="${town}/planer/${ids.plan}"`);
    expect(text).toContain('alt="Plansystemet tegnet som bånd');
    const picture = await see(`${town}/plansystem.svg?lang=nn`);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(picture.text).toContain('Kommuneplanens samfunnsdel');
    const plan = (await see(`${town}/planer/${ids.plan}`)).text;
    expect(plan).toContain('<h2>Det planen vil</h2>');
    expect(plan).toMatch(/Hovedmål<\/span>\s*<span lang="nb">Attraktivt/);
    expect(plan).toContain('25. april 2018, Kommunestyret');
  });

  it('shows a process with its phases, what was asked, and what came of it', async () => {
    const { text } = await see(`${town}/prosesser/${ids.process}`);
    for (const heading of ['Tidslinje', 'Høringer', 'Vedtak'])
      expect(text).toContain(`<h2>${heading}</h2>`);
    expect(text).toContain(`href="${town}/moter/${idOf('openRound')}"`);
    expect(text).toContain(`href="${town}/sporringer/${idOf('toldPoll')}"`);
    expect(text).toContain('Vern om linerle');
    expect(text).toContain('12/27');
  });

  it('shows of a closed poll the question, how many answered and how it was used, and no word that somebody wrote', async () => {
    const { text } = await see(`${town}/sporringer/${idOf('toldPoll')}`);
    expect(text).toContain('<h2>Hva mener du?</h2>');
    expect(text).toContain('Vi gjorde som linerle sa.');
    expect(text).toContain('3 ');
    expect(text).not.toContain('Åse Ås');
  });

  it('names each page’s own address, those in the other languages, and the way to it', async () => {
    const { text } = await see(`${town}/planer/${ids.plan}?lang=nn`);
    const at = `https://radslag.invalid${town}/planer/${ids.plan}`;
    expect(text).toContain('<html lang="nn">');
    expect(text).toContain(`rel="canonical" href="${at}?lang=nn"`);
    for (const language of ['nb', 'nn', 'en'])
      expect(text).toContain(`hreflang="${language}" href="${at}?lang=${language}"`);
    expect(text).toContain(`hreflang="x-default" href="${at}"`);
    expect(text).toContain('itemtype="https://schema.org/BreadcrumbList"');
    expect(text).toContain(`href="${town}/planer?lang=nn"`);
    expect((await see(`${town}/sok?ord=plan`)).text).toContain('name="robots" content="noindex"');
  });

  it('tells search engines where everything is, and that the rest is not theirs', async () => {
    const robots = (await see('/robots.txt')).text;
    expect(robots).toContain('Sitemap: https://radslag.invalid/offentlig/sitemap.xml');
    expect(robots).toContain('Disallow: /\n');
    expect((await see('/offentlig/sitemap.xml')).text).toContain(`${town}/sitemap-1.xml</loc>`);
    const map = (await see(`${town}/sitemap-1.xml`)).text;
    expect(map.match(/<url>/g)?.length).toBe((map.match(/<xhtml:link/g)?.length ?? 0) / 3);
    expect(map).toContain(`${town}/moter/${idOf('openRound')}?lang=en</loc>`);
    expect((await see(`${town}/sitemap-2.xml`)).status).toBe(404);
    expect((await see(`${town}/sitemap-0.xml`)).status).toBe(404);
  });

  it('gives feeds of all, of a body and of a process, with ids that stay and times of what is told', async () => {
    const { text, headers } = await see(`${town}/nytt.atom`);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns/);
    expect(text).toContain(`<id>tag:radslag.invalid,2026:proveby:notice:${idOf('openRound')}</id>`);
    // The closed meeting's notice was corrected in sight of everybody; when is told, why is not.
    const closed = text.slice(text.indexOf(`notice:${idOf('closedRound')}`));
    expect(closed).toMatch(/<title>Møte kunngjort: Lukket møte: Kommunestyret<\/title>/);
    expect(closed).toMatch(/<updated>2026-11-23T09:00:00.000Z<\/updated>/);
    const entries = (feed: string) => feed.match(/<entry>/g)?.length ?? 0;
    const ofProcess = (await see(`${town}/prosesser/${ids.process}.atom`)).text;
    const ofBody = (await see(`${town}/organ/${ids.body}.atom`)).text;
    expect(entries(ofProcess)).toBe(entries(text));
    expect(entries(ofBody)).toBe(entries(text) - 1); // the hearing is of no body
    const own = /<updated>([^<]*)/.exec(text)?.[1];
    expect(own).toBe([...text.matchAll(/<updated>([^<]*)/g)].slice(1).map(([, at]) => at).toSorted().at(-1)); // prettier-ignore
  });

  it('gives every open meeting to calendars, of one body and of all', async () => {
    const all = (await see(`${town}/kalender/alle.ics`)).text.replaceAll('\r\n ', '');
    expect(all).toContain('Verksted om linerle');
    expect(all).toContain('Rådslag: møter i Prøveby');
    expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('gives every page as data, just as its description says', async () => {
    const description = (await see('/offentlig/api/openapi.json')).json() as Document;
    const { valid, errors } = await new Validator().validate(description as never);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    const api = new OpenAPIBackend({
      definition: description,
      quick: true,
      ajvOpts: { validateFormats: false },
    });
    await api.init();
    const idFor: Readonly<Record<string, string>> = {
      ...{ Meeting: idOf('openRound'), Plan: ids.plan, Process: ids.process },
      ...{ Hearing: ids.hearing, Poll: idOf('toldPoll') },
    };
    for (const [path, item] of Object.entries(description.paths ?? {})) {
      const operation = (item as { get: { operationId: string } }).get.operationId;
      const address = path
        .replace('{municipality}', 'proveby')
        .replace('{id}', idFor[operation.replace('see', '')] ?? '');
      const answer = await see(`/offentlig/api/v1${address}`);
      expect(answer.status, address).toBe(200);
      const judged = api.validateResponse(answer.json(), operation, 200);
      expect(judged.errors ?? [], address).toEqual([]);
    }
  });

  it('sends what somebody has already with no body, and the rest as small as they can read it', async () => {
    const path = `${town}/planer`;
    const answer = await see(path);
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=600',
    );
    const etag = answer.headers.get('etag') ?? '';
    const again = await see(path, { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await server.ask('HEAD', path);
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag]);
    expect(answer.headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
    expect((await see(`${path}?lang=nn`)).headers.get('vary')).toBe('Accept-Encoding');
    const raw = await import('node:http').then(
      ({ get }) =>
        new Promise<{ readonly encoding: string; readonly body: Buffer }>((resolve, reject) => {
          get(`${server.address}${path}`, { headers: { 'Accept-Encoding': 'br' } }, (res) => {
            const parts: Buffer[] = [];
            res.on('data', (part: Buffer) => parts.push(part));
            res.on('end', () => {
              const encoding = res.headers['content-encoding'] ?? '';
              resolve({ encoding, body: Buffer.concat(parts) });
            });
          }).on('error', reject);
        }),
    );
    expect(raw.encoding).toBe('br');
    expect(brotliDecompressSync(raw.body).toString()).toBe(answer.text);
  });

  it('turns the pages of many meetings, and has no page after the last', async () => {
    expect((await see(`${town}/moter?side=1`)).status).toBe(200);
    for (const side of ['2', '0', '-1', 'x', '99999999'])
      expect((await see(`${town}/moter?side=${side}`)).status, side).toBe(404);
  });
});
