import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  calendarAddress,
  calendarSubscriptions,
  wheelItemHistory,
  wheelItemList,
  wheelsPage,
} from '../../src/contracts/wheels.ts';
import { aPollDraft, draftRound, publishedRound } from './a-round.ts';
import { created } from '../../src/contracts/rounds.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { objectId, personId, townIds } from './a-town.ts';
import { closedAnswers } from '../support/builders/an-openness.ts';
import type { Who } from './a-town.ts';

const ids = townIds('a');
const closed = { ...closedAnswers, basis: 'employee', decision: 'Personalsak' };
const item = {
  ...{ title: 'Årsbudsjettet', lead: 'politics', basis: 'koml. § 14-3', publicDays: 14 },
  when: { kind: 'yearly', from: { month: 12, day: 10 }, to: { month: 12, day: 12 } },
  link: { kind: 'process', id: ids.process },
};

describe('the wheels over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(() => {
    server.at('2026-11-02T08:00:00.000Z');
  });
  const post = (path: string, body: unknown, as: Who = 'planner') =>
    server.ask('POST', path, { as, body });
  const get = async (path: string, as: Who = 'member') => {
    const answer = await server.ask('GET', path, { as });
    expect(answer.status, answer.text).toBe(200);
    return answer.json();
  };
  const wheels = async (query = '', as: Who = 'member') =>
    wheelsPage.parse(await get(`/api/wheels${query}`, as));
  const items = async () => wheelItemList.parse(await get('/api/wheel-items', 'planner'));
  let made = 0;
  const added = async (words: object = { ...item, title: `Årsbudsjettet ${(made += 1)}` }) => {
    const before = new Set((await items()).items.map(({ id }) => id));
    const answer = await post('/api/wheel-items', { items: [words] });
    expect(answer.status, answer.text).toBe(204);
    const found = (await items()).items.find(({ id }) => !before.has(id));
    if (!found) throw new Error('nothing was added');
    return found;
  };
  const subscribed = async (as: Who, bodyId: string | null = null) =>
    calendarAddress.parse((await post('/api/calendar-subscriptions', { bodyId }, as)).json())
      .address;
  const fetchAt = (address: string, headers: Record<string, string> = {}) =>
    server.ask('GET', address, { headers });
  const eventsAt = async (address: string) => {
    const answer = await fetchAt(address);
    expect(answer.status, answer.text).toBe(200);
    return new ICAL.Component(ICAL.parse(answer.text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
  };
  const titlesAt = async (address: string) =>
    (await eventsAt(address)).map(({ summary }) => summary);

  it('hold the municipality’s own items and what the product knows already', async () => {
    const { id } = await added();
    const round = await publishedRound(server);
    const page = await wheels();
    expect(page).toMatchObject({
      ...{ today: '2026-11-02', year: 2026, hasOwnItems: true },
      term: { startsOn: '2023-10-01', endsOn: '2027-09-30' },
    });
    const keys = page.yearEvents.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        ...[`item:${id}:2026`, `round:${round}`, `phase:${ids.phase}`, 'report:2026-12-31'],
      ]),
    );
    expect(page.yearEvents.find(({ key }) => key === `item:${id}:2026`)).toMatchObject({
      ...{ startsOn: '2026-12-10', publicBy: '2026-11-26', basis: 'koml. § 14-3' },
      link: { kind: 'process', id: ids.process },
    });
    expect(page.termEvents.map(({ key }) => key)).toEqual([`phase:${ids.phase}`]);
    expect(page.next[0]?.key).toBe(`round:${round}`);
  });

  it('are turned to another year and term, and to today’s where there is no such choice', async () => {
    const { id } = await added({ ...item, title: 'Neste års' });
    const page = await wheels('?year=2027&term=2027-10-01');
    expect(page).toMatchObject({ year: 2027, term: { startsOn: '2027-10-01' } });
    expect(page.yearEvents.map(({ key }) => key)).toContain(`item:${id}:2027`);
    for (const query of ['?year=9999&term=x', '?year=', '?year=1e3', '?year=2027&year=2026'])
      expect(await wheels(query)).toMatchObject({ year: 2026, term: { startsOn: '2023-10-01' } });
  });

  it('do not know a closed meeting for those who may not see it, nor that an item leads there', async () => {
    const round = await publishedRound(server, { title: 'Hemmelig', openness: closed });
    const link = { kind: 'round', id: round };
    expect((await post('/api/wheel-items', { items: [{ ...item, link }] })).status).toBe(404);
    await server.deps.unitOfWork.run(server.a, async (tx) => {
      const [first] = await tx.wheels.all(); // the one that is shown first
      if (first) await tx.wheels.save({ ...first.value, link: { kind: 'round', id: round } });
    });
    expect(JSON.stringify(await wheels('', 'planner'))).not.toContain(round);
    expect(JSON.stringify(await items())).not.toContain(round);
    const [first] = (await items()).items;
    const words = { ...first, title: 'Nytt navn', link: null };
    const change = (version: number) =>
      server.ask('PUT', `/api/wheel-items/${first?.id ?? ''}`, { as: 'planner', body: { ...words, version } }); // prettier-ignore
    const late = await change(99);
    expect(late.status).toBe(409);
    expect(late.text).not.toContain(round);
    expect((await change(first?.version ?? 0)).status).toBe(204);
    const told = await get(`/api/wheel-items/${first?.id ?? ''}/history`, 'planner');
    expect(JSON.stringify(told)).not.toContain(round);
    const kept = await server.deps.unitOfWork.read(server.a, (tx) => tx.wheels.byId(first?.id ?? '')); // prettier-ignore
    expect(kept?.value).toMatchObject({ title: 'Nytt navn', link });
    expect((await wheels()).yearEvents.map(({ key }) => key)).toContain(`round:${round}`);
  });

  it('are changed by planners alone', async () => {
    const { id, version } = await added();
    const attempts = [
      ['GET', '/api/wheel-items', undefined],
      ['GET', `/api/wheel-items/${id}/history`, undefined],
      ['POST', '/api/wheel-items', { items: [item] }],
      ['PUT', `/api/wheel-items/${id}`, { ...item, version }],
      ['POST', `/api/wheel-items/${id}/remove`, { version }],
      ['POST', `/api/wheel-items/${id}/restore`, { version }],
    ] as const;
    for (const [method, path, body] of attempts) {
      const sent = body === undefined ? {} : { body };
      const mine = await server.ask(method, path, { as: 'member', ...sent });
      expect(mine.status, path).toBe(403);
      if (!path.includes(id)) continue;
      const theirs = await server.ask(method, path, { as: 'planner', of: 'b', ...sent });
      expect(theirs.status, path).toBe(404);
    }
  });

  it('keep what was there before, and never overwrite what somebody else saved', async () => {
    const { id, title } = await added();
    const put = (title: string, version: number) =>
      server.ask('PUT', `/api/wheel-items/${id}`, { as: 'planner', body: { ...item, title, version } }); // prettier-ignore
    expect((await put('Først', 1)).status).toBe(204);
    expect((await put('For sent', 1)).json()).toMatchObject({ code: 'version-conflict', facts: { version: 2, theirs: { title: 'Først' } } }); // prettier-ignore
    expect((await post(`/api/wheel-items/${id}/remove`, { version: 2 })).status).toBe(204);
    expect((await wheels()).yearEvents.some(({ key }) => key.includes(id))).toBe(false);
    expect((await post(`/api/wheel-items/${id}/restore`, { version: 3 })).status).toBe(204);
    const { events } = wheelItemHistory.parse(
      await get(`/api/wheel-items/${id}/history`, 'planner'),
    );
    expect(events.map(({ kind }) => kind.replace('wheel-item-', '')).toSorted()).toEqual([
      ...['added', 'changed', 'removed', 'restored'],
    ]);
    const change = events.find(({ kind }) => kind === 'wheel-item-changed');
    expect(change).toMatchObject({ before: { title }, after: { title: 'Først' }, by: 'Jon Moe' }); // prettier-ignore
    await server.deps.unitOfWork.read(server.a, async (tx) => {
      expect((await tx.audit.ofSubject(id)).map(({ type }) => type)).toEqual([
        ...['added', 'changed', 'removed', 'restored'].map((step) => `wheel-item-${step}`),
      ]);
    });
  });

  it('take a whole proposal or nothing of it', async () => {
    const { proposals, items: before } = await items();
    expect(proposals.length).toBeGreaterThan(8);
    const drafts = proposals.map(({ key: _key, ...words }) => ({ ...words, link: null }));
    const wrong = { ...drafts[0], when: { kind: 'yearly', from: { month: 2, day: 30 }, to: { month: 3, day: 1 } } }; // prettier-ignore
    const refused = await post('/api/wheel-items', { items: [...drafts, wrong] });
    expect(refused.json()).toMatchObject({ code: 'no-such-day', facts: { month: 2, day: 30 } });
    expect((await items()).items).toHaveLength(before.length);
    expect((await post('/api/wheel-items', { items: drafts })).status).toBe(204);
    expect((await items()).proposals).toEqual([]);
  });

  it('hold what eight planners take at the same moment once, and again after it was taken out', async () => {
    const words = { ...item, title: 'Tatt av åtte' };
    const all = await Promise.all(
      Array.from({ length: 8 }, () => post('/api/wheel-items', { items: [words, words] })),
    );
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 204));
    const named = async () => (await items()).items.filter(({ title }) => title === words.title);
    const [only, ...others] = await named();
    expect(others).toEqual([]);
    await post(`/api/wheel-items/${only?.id ?? ''}/remove`, { version: 1 });
    await post('/api/wheel-items', { items: [words] });
    expect((await named()).map(({ isRemoved }) => isRemoved).toSorted()).toEqual([false, true]);
    const other = { ...words, publicDays: 7 };
    await post('/api/wheel-items', { items: [other] });
    expect(await named()).toHaveLength(3);
  });

  describe('as calendars', () => {
    it('tell a person their meetings, deadlines, phases and wheel', async () => {
      await added({ ...item, title: 'Budsjettet' });
      const round = await publishedRound(server, { title: 'Åpent verksted' });
      const made = await post(`/api/rounds/${round}/polls`, aPollDraft({ title: 'Hvor?' }), 'facilitator'); // prettier-ignore
      const poll = created.parse(made.json()).id;
      await post(`/api/polls/${poll}/open`, { version: 1 }, 'facilitator');
      const titles = await titlesAt(await subscribed('chair'));
      for (const title of [
        'Kommunestyret: Åpent verksted',
        'Svarfrist: Hvor?',
        'Planstrategi: Politiske verksteder',
        'Budsjettet',
        'Sakspapirene skal være offentlige: Budsjettet',
      ])
        expect(titles).toContain(title);
      expect(await titlesAt(await subscribed('member'))).toContain(
        'Sakspapira skal vere offentlege: Budsjettet',
      );
      // Not asked, and no seat.
      const others = await titlesAt(await subscribed('clerk'));
      expect(others).not.toContain('Svarfrist: Hvor?');
      expect(others).not.toContain('Kommunestyret: Åpent verksted');
    });

    it('tell nobody what a closed meeting is about, and of drafts nothing', async () => {
      const secret = await publishedRound(server, { title: 'Om Jon Moe', openness: closed });
      const made = await post(`/api/rounds/${secret}/polls`, aPollDraft({ title: 'Om Jon Moe?', openness: closed }), 'facilitator'); // prettier-ignore
      await post(`/api/polls/${created.parse(made.json()).id}/open`, { version: 1 }, 'facilitator');
      await draftRound(server, { title: 'Om Jon Moe, utkast' });
      const open = `/offentlig/proveby/kalender/${ids.body}.ics`;
      for (const address of [
        await subscribed('chair'),
        await subscribed('chair', ids.body),
        open,
      ]) {
        const { text } = await fetchAt(address);
        expect(text).not.toContain('Om Jon Moe');
        const found = (await eventsAt(address)).find(({ uid }) =>
          uid.startsWith(`round-${secret}`),
        );
        expect(found?.summary).toMatch(/^Kommunestyret \d\d\/2026$/);
        expect(found?.description).toBe(
          'Møtet er lukket etter kommuneloven § 11-5 andre ledd bokstav a.',
        );
      }
      const polls = (await eventsAt(open)).filter(({ uid }) => uid.startsWith('poll-'));
      expect(polls).toEqual([]);
      // Somebody without a seat is not told that it is held, other than by the body's open calendar.
      expect((await fetchAt(await subscribed('planner'))).text).not.toContain(secret);
    });

    it('are the same text until something changes, and are then told so', async () => {
      const { id } = await added({ ...item, title: 'Før' });
      const address = await subscribed('chair');
      const first = await fetchAt(address);
      expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      const etag = first.headers.get('etag') ?? '';
      server.at('2026-11-03T08:00:00.000Z');
      const again = await fetchAt(address, { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' });
      expect([again.status, again.text]).toEqual([304, '']);
      await server.ask('PUT', `/api/wheel-items/${id}`, { as: 'planner', body: { ...item, title: 'Etter', version: 1 } }); // prettier-ignore
      const changed = await fetchAt(address, {
        'If-None-Match': etag,
        'Cache-Control': 'max-age=0',
      });
      expect(changed.status).toBe(200);
      const event = (await eventsAt(address)).find(({ uid }) => uid === `item-${id}-2026@proveby.radslag`); // prettier-ignore
      expect(event?.summary).toBe('Etter');
      expect(event?.sequence).toBe(1);
      expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2026-11-03T08:00:00Z'); // prettier-ignore
      // The other languages' words are not a change.
      await titlesAt(await subscribed('member'));
      await titlesAt(await subscribed('third'));
      expect((await fetchAt(address)).headers.get('etag')).toBe(changed.headers.get('etag'));
    });

    it('stop at once when the address is renewed or withdrawn, and answer as to a wrong one', async () => {
      const old = await subscribed('fourth');
      const renewed = await subscribed('fourth');
      const wrong = await fetchAt(`/kalender/proveby/${'A'.repeat(43)}.ics`);
      expect(wrong.status).toBe(404);
      expect(await fetchAt(old)).toMatchObject({ status: 404, text: wrong.text });
      expect((await fetchAt(renewed)).status).toBe(200);
      const { subscriptions } = calendarSubscriptions.parse(
        await get('/api/calendar-subscriptions', 'fourth'),
      );
      expect(subscriptions).toHaveLength(1);
      const withdraw = (as: Who) =>
        server.ask('POST', `/api/calendar-subscriptions/${subscriptions[0]?.id ?? ''}/withdraw`, { as }); // prettier-ignore
      expect((await withdraw('chair')).status).toBe(404);
      expect((await withdraw('fourth')).status).toBe(204);
      for (const address of [
        renewed,
        renewed.replace('proveby', 'nesteby'),
        '/kalender/proveby/x.ics',
        renewed.replace('.ics', ''),
      ])
        // prettier-ignore
        expect(await fetchAt(address)).toMatchObject({ status: 404, text: wrong.text });
    });

    it('keep the token out of the database and the log', async () => {
      const address = await subscribed('chair');
      await fetchAt(address);
      const token = address.split('/').at(-1)?.replace('.ics', '') ?? '';
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(JSON.stringify(server.lines)).not.toContain(token);
      expect(JSON.stringify(server.lines)).toContain('/kalender/:slug/:file');
    });

    it('lose what the reader loses, at the next fetch', async () => {
      const round = await publishedRound(server, { title: 'Møtet mitt' });
      const address = await subscribed('third');
      const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.party, personId: personId('a', 'third'), function: 'member', order: null } as const; // prettier-ignore
      const uids = async () => (await eventsAt(address)).map(({ uid }) => uid.split('@')[0]);
      expect(await uids()).toContain(`round-${round}`);
      await server.deps.unitOfWork.run(server.a, (tx) => tx.people.removeMembership(seat));
      expect(await uids()).not.toContain(`round-${round}`);
      expect(await uids()).toContain(`phase-${ids.phase}`);
      const person = { id: seat.personId, entraObjectId: objectId('a', 'third'), name: 'Ann', language: 'en', roles: [] } as const; // prettier-ignore
      await server.deps.unitOfWork.run(server.a, (tx) => tx.people.savePerson(person));
      expect(await uids()).toEqual([]);
    });

    it('are open to anybody for a body that there is', async () => {
      const round = await publishedRound(server, { title: 'For alle' });
      const answer = await fetchAt(`/offentlig/proveby/kalender/${ids.body}.ics`);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
      expect(answer.text.replaceAll(/\r\n /g, '')).toContain(
        `https://radslag.invalid/offentlig/proveby/moter/${round}`,
      );
      for (const path of [
        `/offentlig/proveby/kalender/${townIds('b').body}.ics`,
        `/offentlig/proveby/kalender/${ids.body}`,
        '/offentlig/nowhere/kalender/x.ics',
      ])
        expect((await fetchAt(path)).status, path).toBe(404);
    });
  });
});
