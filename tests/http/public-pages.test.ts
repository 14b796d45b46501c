import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveRound, draftRound, holdRound, publishedRound } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { Answer, TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';
import { closedAnswers } from '../support/builders/an-openness.ts';

const unknown = '0190a000-0000-7000-8000-00000000dead';
const hostile = `<script>alert('x')</script> "quoted" & <img src=x onerror=alert(1)>`;
const closed = {
  openness: { ...closedAnswers, decision: 'Vedtak om hemmelig sak' },
  title: 'Hemmelig tittel',
  noticeText: 'Hemmelig kunngjøring',
} as const;

describe('the public pages', () => {
  let server: TestServer;
  let meetings: {
    readonly draft: string;
    readonly published: string;
    readonly closed: string;
    readonly closedAndHeld: string;
    readonly hostile: string;
    readonly archived: string;
    readonly unarchived: string;
    readonly restricted: string;
    readonly elsewhere: string;
  };
  let archived: Awaited<ReturnType<typeof archiveRound>>;
  let waiting: Awaited<ReturnType<typeof archiveRound>>;
  let restricted: Awaited<ReturnType<typeof archiveRound>>;

  beforeAll(async () => {
    server = await aServer();
    meetings = {
      draft: await draftRound(server, { title: 'Kladd' }),
      published: await publishedRound(server, { date: '2026-12-03' }),
      closed: await publishedRound(server, { ...closed, date: '2026-12-10' }),
      closedAndHeld: await publishedRound(server, { ...closed, title: 'Hemmelig verksted' }),
      hostile: await publishedRound(server, {
        ...{ date: '2026-12-17', title: hostile, place: hostile, noticeText: hostile },
        questions: [{ id: '0190a000-0000-7000-8000-000000020009', text: hostile }],
      }),
      archived: await publishedRound(server, { title: 'Ferdig verksted' }),
      unarchived: await publishedRound(server, { title: 'Hevet verksted' }),
      restricted: await publishedRound(server, { title: 'Skjermet verksted' }),
      elsewhere: await publishedRound(server, { title: 'I nabobyen' }, 'b'),
    };
    await holdRound(server, meetings.archived);
    await holdRound(server, meetings.unarchived);
    await holdRound(server, meetings.closedAndHeld);
    await archiveRound(server, meetings.closedAndHeld);
    await holdRound(server, meetings.restricted);
    archived = await archiveRound(server, meetings.archived);
    waiting = await archiveRound(server, meetings.unarchived, { isDone: false });
    restricted = await archiveRound(server, meetings.restricted, { library: 'restricted' });
    server.at('2026-11-21T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const see = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    server.ask('GET', `/offentlig/${path}`, { headers });
  const meeting = (id: string, query = '') => see(`proveby/moter/${id}${query}`);

  it('lists the municipalities', async () => {
    const { status, text } = await see('');
    expect(status).toBe(200);
    expect(text).toContain('href="/offentlig/proveby/"');
    expect(text).toContain('href="/offentlig/nesteby/"');
  });

  it('lists a municipality’s published meetings, coming ones first, and no drafts', async () => {
    const { text } = await see('proveby/moter');
    expect(text).toContain('<h1>Møter i Prøveby</h1>');
    expect(text).not.toContain('Kladd');
    expect(text).not.toContain('I nabobyen');
    expect(text.indexOf('torsdag 3. desember 2026 kl. 17.00')).toBeGreaterThan(0);
    expect(text.indexOf(meetings.published)).toBeLessThan(text.indexOf(meetings.archived));
    expect(text.indexOf('<h2>Kommer</h2>')).toBeLessThan(text.indexOf('<h2>Tidligere</h2>'));
  });

  it('shows a published meeting: notice, agenda with the clock in Oslo, questions, openness', async () => {
    const { status, text } = await meeting(meetings.published);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Verksted 1: Hvor skal det vokse?</h1>');
    expect(text).toContain('torsdag 3. desember 2026 kl. 17.00');
    expect(text).toContain('Velkommen til verksted.');
    expect(text).toMatch(/17\.30<\/td>\s*<td class="start">Pause: Kaffe/);
    expect(text).toContain('Hva skal kommunen gå for?');
    expect(text).toContain('Åpent for alle');
    expect(text).not.toContain('Protokoll');
  });

  it('tells of a closed meeting only that it is held, and with which basis', async () => {
    for (const { text } of [await meeting(meetings.closed), await see('proveby/moter')]) {
      expect(text).toContain('Lukket møte: Kommunestyret');
      expect(text).not.toMatch(/hemmelig/i);
    }
    const { text } = await meeting(meetings.closed);
    expect(text).toContain('Lukket, hjemmel: kommuneloven § 11-5 andre ledd bokstav b');
    expect(text).not.toContain('Innledning');
    expect(text).not.toContain('<h2>');
    expect(text).not.toContain('Hva skal kommunen gå for?');
  });

  it('shows of a closed meeting that was held the public variant of its protocol, and nothing of the rest', async () => {
    const { text } = await meeting(meetings.closedAndHeld);
    expect(text).toContain('<h2>Protokoll</h2>');
    expect(text).toContain('Dette er den offentlige utgaven av protokollen');
    expect(text).toMatch(
      /Vedtak om å lukke<\/dt>\s*<dd>Vedtaket er ført i den skjermede protokollen/,
    );
    expect(text).not.toMatch(/hemmelig/i);
    for (const word of ['Innledning', 'Hva skal kommunen gå for?', 'Ola Nordmann', 'Flertallet'])
      expect(text).not.toContain(word);
  });

  it('shows the protocol once it is archived, with its files and their checksums', async () => {
    const { text } = await meeting(meetings.archived);
    expect(text).toContain('Flertallet vil vokse i nord.');
    expect(text).toContain('Vara for Ola Nordmann');
    expect(text).toContain(createHash('sha256').update(archived.bytes).digest('hex'));
    expect(text).not.toContain('hidden-');
  });

  it('says that the protocol is to come while it is not archived', async () => {
    const { text } = await meeting(meetings.unarchived);
    expect(text).toContain('Protokollen legges ut her når den er arkivert.');
    expect(text).not.toContain('Flertallet vil vokse i nord.');
  });

  it('hands out a file as it was archived, with its checksum, to be saved', async () => {
    const path = `/offentlig/proveby/moter/${meetings.archived}/filer/${archived.fileId}`;
    const answer = await fetch(server.address + path);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(archived.bytes);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="2026-11-19_KS_${archived.fileId.slice(0, 8)}_Moetebok_v1.pdf"`,
    );
    const digest = createHash('sha256').update(archived.bytes).digest('base64');
    expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(server.address + path, {
      headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  it('answers what is restricted, not published, elsewhere or nowhere with one and the same page', async () => {
    const asked = [
      `proveby/moter/${unknown}`,
      `proveby/moter/${meetings.draft}`,
      `proveby/moter/${meetings.elsewhere}`,
      `proveby/moter/not-an-id`,
      `proveby/moter/${meetings.unarchived}/filer/${waiting.fileId}`,
      `proveby/moter/${meetings.archived}/filer/${waiting.fileId}`,
      `proveby/moter/${meetings.restricted}/filer/${restricted.fileId}`,
      `proveby/moter/${meetings.archived}/filer/${unknown}`,
      `nesteby/moter/${meetings.archived}/filer/${archived.fileId}`,
      `ukjent/`,
      `ukjent/moter/${meetings.published}`,
      `nothing/at/all/here`,
    ];
    const seen = (answer: Answer) => ({
      status: answer.status,
      text: answer.text,
      headers: [...answer.headers].filter(
        // These count or name the request, whatever was asked for.
        ([name]) => !['date', 'x-request-id', 'ratelimit', 'ratelimit-policy'].includes(name),
      ),
    });
    const first = seen(await see(asked[0] ?? ''));
    expect(first.status).toBe(404);
    for (const path of asked.slice(1)) expect(seen(await see(path)), path).toEqual(first);
  });

  it('keeps the protocol of a restricted record to itself, though its meeting is open', async () => {
    const { text } = await meeting(meetings.restricted);
    expect(text).not.toContain('Flertallet vil vokse i nord.');
    expect(text).not.toContain('/filer/');
  });

  it('escapes everything that somebody wrote', async () => {
    for (const { text } of [await meeting(meetings.hostile), await see('proveby/moter')]) {
      expect(text).not.toContain('<script');
      expect(text).not.toContain('<img');
      expect(text).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;quoted&quot;');
    }
  });

  it('may run no script and be framed by nobody', async () => {
    const { headers } = await meeting(meetings.published);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('speaks the language chosen in the address, then the one the browser asks for, then the municipality’s', async () => {
    const words = async (query: string, accept?: string) => {
      const headers = accept === undefined ? {} : { 'Accept-Language': accept };
      const { text } = await see(`proveby/moter${query}`, headers);
      return /<html lang="(\w+)">[^]*<h1>([^<]*)/.exec(text)?.slice(1);
    };
    expect(await words('')).toEqual(['nb', 'Møter i Prøveby']);
    expect(await words('', 'nn-NO,nn;q=0.9,en;q=0.5')).toEqual(['nn', 'Møte i Prøveby']);
    expect(await words('', 'de,fr')).toEqual(['nb', 'Møter i Prøveby']);
    expect(await words('?lang=en', 'nn')).toEqual(['en', 'Meetings in Prøveby']);
    expect(await words('?lang=xx', 'nn')).toEqual(['nn', 'Møte i Prøveby']);
    expect(await words('?lang=en&lang=nn')).toEqual(['nb', 'Møter i Prøveby']);
  });

  it('keeps a chosen language in its links, and a guessed one out of them', async () => {
    expect((await see('proveby/moter?lang=en')).text).toContain(
      `href="/offentlig/proveby/moter/${meetings.published}?lang=en"`,
    );
    expect((await see('proveby/moter', { 'Accept-Language': 'en' })).text).toContain(
      `href="/offentlig/proveby/moter/${meetings.published}"`,
    );
  });

  it('may be kept for a minute, apart by language, and is not sent again when unchanged', async () => {
    const { headers } = await meeting(meetings.published);
    expect(headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600');
    expect(headers.get('vary')).toContain('Accept-Language');
    const etag = headers.get('etag') ?? '';
    const again = await see(`proveby/moter/${meetings.published}`, {
      'If-None-Match': etag,
      'Cache-Control': 'max-age=0',
    });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it.each(['nb', 'nn', 'en'])('tells about privacy and terms (%s)', async (language) => {
    for (const path of ['personvern', 'vilkar']) {
      const { status, text } = await see(`${path}?lang=${language}`);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text.match(/<h1>/g)).toHaveLength(1);
      expect(text.match(/<h2>/g)?.length).toBeGreaterThan(3);
    }
  });

  it('has a stylesheet of its own, for both colour schemes', async () => {
    const { status, headers, text } = await see('stil.css');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/css');
    expect(text).toContain('prefers-color-scheme: dark');
  });

  it('leads straight to the municipality where there is only one', async () => {
    const { municipalities } = server.deps;
    const all = await municipalities.all();
    const only = all.filter((one) => one.id === townIds('a').municipality);
    const spied = { ...municipalities, all: () => Promise.resolve(only) };
    const alone = await aServer({ municipalities: spied });
    const answer = await alone.ask('GET', '/offentlig/?lang=en');
    await alone[Symbol.asyncDispose]();
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/offentlig/proveby/?lang=en');
  });
});
