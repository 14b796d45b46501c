import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyHiddenWord, fillHiddenTown, hiddenIds, hiddenWord, idOf, inSight, openWord } from './a-hidden-town.ts'; // prettier-ignore
import type { HiddenThing } from './a-hidden-town.ts';
import { aServer } from './a-server.ts';
import type { Answer, TestServer } from './a-server.ts';
import { fillTown } from './a-town.ts';

const unknown = '0190a000-0000-7000-8000-00000000dead';
const site = 'https://radslag.invalid';
const kinds = ['moter', 'planer', 'prosesser', 'horinger', 'sporringer'] as const;
const things: readonly HiddenThing[] = [
  ...['draftRound', 'closedRound', 'openRound', 'draftPoll', 'openPoll', 'closedPoll'],
  ...[
    'roundPoll',
    'toldPoll',
    'planned',
    'plannedPhase',
    'laterPhase',
    'unsent',
    'coming',
    'hiddenText',
  ],
  ...['closedContribution', 'openContribution', 'fromClosed', 'settled', 'drafted'],
  ...['hiddenPerson', 'paper', 'goal'],
] as readonly HiddenThing[];

/** Every address below the public pages that an id can stand in, whatever it is an id of. */
const addressesOf = (id: string): readonly string[] => [
  ...kinds.flatMap((kind) => [
    `/offentlig/proveby/${kind}/${id}`,
    `/offentlig/api/v1/proveby/${kind}/${id}`,
  ]),
  `/offentlig/proveby/prosesser/${id}.atom`,
  `/offentlig/proveby/organ/${id}.atom`,
  `/offentlig/proveby/kalender/${id}.ics`,
  `/offentlig/proveby/moter/${id}/filer/${id}`,
  `/offentlig/proveby/moter/${idOf('openRound')}/filer/${id}`,
];

describe('what the public pages do not tell', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      limits: { publicPerAddress: 1_000_000 },
      fill: (tx, letter) => (letter === 'a' ? fillHiddenTown(tx) : fillTown(tx, letter)),
    });
    server.at('2026-11-25T08:00:00.000Z');
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const see = (path: string) => server.ask('GET', path);
  const holdsHidden = ({ text, headers }: Answer): boolean =>
    text.includes(hiddenWord) || [...headers].join('\n').includes(hiddenWord);

  it('is nowhere that a link, a feed, a map or an address in the data leads to', async () => {
    const seen = new Map<string, Answer>();
    const waiting = ['/robots.txt', '/offentlig/', '/offentlig/sitemap.xml', '/offentlig/api/openapi.json']; // prettier-ignore
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (seen.has(path)) continue;
      const answer = await see(path);
      seen.set(path, answer);
      expect(holdsHidden(answer), `${path}: ${answer.text.slice(0, 3000)}`).toBe(false);
      // A calendar's lines go on after a break and a space.
      const leads = answer.text
        .replaceAll('\r\n ', '')
        .matchAll(
          /(?:href="|src="|<loc>|"address":"|URL[^:]*:)(?:https:\/\/radslag\.invalid)?(\/offentlig\/[^"<\s]*)/g,
        );
      for (const [, to = ''] of leads) {
        const [bare = ''] = to.replaceAll('&amp;', '&').split('#');
        // One of three languages is walked; what is read is the same in each.
        if (/lang=(nn|en)/.test(bare)) continue;
        waiting.push(bare);
      }
    }
    // The walk is worth something: it has been everywhere, and everything that it found was there.
    expect([...seen].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
    const paths = [...seen.keys()].join('\n');
    for (const [kind, id] of [
      ...[
        ['moter', idOf('openRound')],
        ['moter', idOf('closedRound')],
      ],
      ...[
        ['planer', hiddenIds.plan],
        ['prosesser', hiddenIds.process],
      ],
      ...[
        ['horinger', hiddenIds.hearing],
        ['sporringer', idOf('toldPoll')],
      ],
    ]) {
      expect(paths).toContain(`/offentlig/proveby/${kind ?? ''}/${id ?? ''}`);
      expect(paths).toContain(`/offentlig/api/v1/proveby/${kind ?? ''}/${id ?? ''}`);
    }
    for (const path of ['nytt.atom', 'kalender/alle.ics', 'plansystem.svg', 'sitemap-1.xml'])
      expect(paths).toContain(`/offentlig/proveby/${path}`);
    const all = [...seen.values()].map(({ text }) => text).join('\n');
    for (const open of [`Verksted om ${openWord}`, `Hva med ${openWord}?`, `Vern om ${openWord}`])
      expect(all).toContain(open);
  });

  it('is at no address with the id of anything, and what is hidden is answered as what never was', async () => {
    const told = (answer: Answer) => ({
      ...{ status: answer.status, text: answer.text },
      headers: [...answer.headers].filter(
        ([name]) => !['date', 'x-request-id', 'ratelimit', 'ratelimit-policy'].includes(name),
      ),
    });
    const never = told(await see(`/offentlig/proveby/moter/${unknown}`));
    expect(never.status).toBe(404);
    const everyId = [
      ...things.filter((thing) => !inSight.includes(thing)).map((thing) => [thing, idOf(thing)]),
      ...Object.entries(hiddenIds).filter(([name, id]) =>
        typeof id === 'string' && !['plan', 'process', 'hearing', 'body', 'conversation'].includes(name)), // prettier-ignore
    ] as readonly (readonly [string, string])[];
    for (const [thing, id] of everyId)
      for (const path of addressesOf(id))
        expect(told(await see(path)), `${thing} ${path}`).toEqual(never);
    for (const thing of inSight)
      for (const path of addressesOf(idOf(thing)))
        expect(holdsHidden(await see(path)), `${thing} ${path}`).toBe(false);
  });

  it('is not found by any search, and does not change how many are', async () => {
    const found = async (word: string) => {
      const { text } = await see(`/offentlig/proveby/sok?ord=${word}`);
      return /<h2>([^<]*)<\/h2>/.exec(text)?.[1];
    };
    expect(await found(openWord)).toBe('2 treff');
    for (const word of everyHiddenWord()) expect(await found(word), word).toBe('0 treff');
  });

  it('moves no tag, time, size or order of what is told', async () => {
    const paths = [
      ...['', 'moter', 'planer', 'prosesser', 'nytt.atom', 'sitemap-1.xml', 'kalender/alle.ics'],
      ...[`prosesser/${hiddenIds.process}`, `prosesser/${hiddenIds.process}.atom`],
    ].map((path) => `/offentlig/proveby/${path}`);
    const before = await Promise.all(paths.map(see));
    await server.deps.unitOfWork.run(server.a, async (tx) => {
      for (const thing of ['draftRound', 'closedRound'] as const) {
        const round = await tx.rounds.byId(idOf(thing));
        if (round)
          await tx.rounds.save({ ...round, title: 'x'.repeat(90), version: round.version + 1 });
      }
      for (const thing of ['draftPoll', 'closedPoll', 'openPoll'] as const) {
        const poll = await tx.polls.byId(idOf(thing));
        if (poll)
          await tx.polls.save({ ...poll, outcomeNote: 'x'.repeat(90), version: poll.version + 1 });
      }
      const planned = await tx.processes.byId(idOf('planned'));
      if (planned)
        await tx.processes.save({ ...planned, title: 'Å', version: planned.version + 1 });
    });
    const after = await Promise.all(paths.map(see));
    for (const [index, { text, headers }] of after.entries()) {
      expect(text, paths[index]).toBe(before[index]?.text);
      expect(headers.get('etag'), paths[index]).toBe(before[index]?.headers.get('etag'));
      expect(headers.get('last-modified'), paths[index]).toBeNull();
    }
  });

  it('hangs on nothing of who asks', async () => {
    const path = `/offentlig/proveby/moter/${idOf('closedRound')}`;
    const plain = await see(path);
    const signedIn = await server.ask('GET', path, { as: 'chair', headers: { Cookie: 'a=b' } });
    expect(signedIn.text).toBe(plain.text);
    expect(signedIn.headers.get('vary')).toBe(plain.headers.get('vary'));
    expect(signedIn.headers.get('cache-control')).toMatch(/^public/);
    expect(plain.text).not.toContain(site + site);
  });
});
