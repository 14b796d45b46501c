import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { created } from '../../src/contracts/rounds.ts';
import { changeEvent } from '../../src/contracts/session.ts';
import { aPollDraft, aRoundDraft, draftRound, publishedRound, versionOf } from './a-round.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import type { Who } from './a-town.ts';

type Stream = {
  readonly status: number;
  readonly headers: Headers;
  /** What comes until it holds the text; rejects when the stream ends first. */
  readonly until: (text: string) => Promise<string>;
  /** What is left, once the server has ended it. */
  readonly ended: () => Promise<string>;
  readonly leave: () => Promise<void>;
};

async function follow(server: TestServer, token: string): Promise<Stream> {
  const answer = await fetch(`${server.address}/api/events`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (isEnough: (seen: string) => boolean): Promise<string> => {
    let seen = '';
    for (;;) {
      const { done, value } = await reader.read();
      seen += value ?? '';
      if (isEnough(seen)) return seen;
      if (done) throw new Error(`the stream ended after ${seen}`);
    }
  };
  return {
    status: answer.status,
    headers: answer.headers,
    until: (text) => read((seen) => seen.includes(text)),
    ended: async () => {
      let seen = '';
      for (let next = await reader.read(); !next.done; next = await reader.read())
        seen += next.value;
      return seen;
    },
    leave: () => reader.cancel(),
  };
}

describe('the stream of changes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  const as = async (who: Who, of?: 'a' | 'b', lifetimeSeconds?: number) =>
    follow(
      server,
      await server.tokenOf(who, of, lifetimeSeconds === undefined ? {} : { lifetimeSeconds }),
    );

  it('tells what to look at again, and nothing of what it holds', async () => {
    const stream = await as('member');
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.headers.get('cache-control')).toBe('no-store');
    const roundId = await publishedRound(server);
    const seen = await stream.until(roundId);
    const told = [...seen.matchAll(/^event: change\ndata: (.+)$/gm)].map(([, data]) =>
      changeEvent.strict().parse(JSON.parse(data ?? '')),
    );
    expect(told).toContainEqual({ topic: 'round', id: roundId });
    await stream.leave();
  });

  it('tells of drafts only those who may see them', async () => {
    const [member, facilitator] = [await as('member'), await as('facilitator')];
    const draft = await draftRound(server);
    const version = await versionOf(server, draft);
    const asked = { as: 'facilitator' } as const;
    await server.ask('PUT', `/api/rounds/${draft}`, {
      ...{ ...asked, body: { ...aRoundDraft(), version } },
    });
    const made = await server.ask('POST', `/api/rounds/${draft}/polls`, {
      ...{ ...asked, body: aPollDraft() },
    });
    const poll = created.parse(made.json()).id;
    await server.ask('PUT', `/api/polls/${poll}`, {
      ...{ ...asked, body: { ...aPollDraft(), version: 1 } },
    });
    await facilitator.until(poll);
    const published = await publishedRound(server);
    const seen = await member.until(published);
    for (const id of [draft, poll]) expect(seen).not.toContain(id);
    await member.leave();
    await facilitator.leave();
  });

  it('tells nobody what happens in another municipality', async () => {
    const stream = await as('member', 'b');
    const theirs = await publishedRound(server);
    const own = await publishedRound(server, {}, 'b');
    expect(await stream.until(own)).not.toContain(theirs);
    await stream.leave();
  });

  it('ends when the token does', async () => {
    // Within the leeway the token is still taken, though its time is out: the stream ends at once and the reader comes back with a new one.
    const stream = await as('member', 'a', -10);
    expect(stream.status).toBe(200);
    expect(await stream.ended()).toContain('retry:');
  });

  it('is not for whoever is not signed in', async () => {
    expect((await server.ask('GET', '/api/events')).status).toBe(401);
  });

  it('lets one person hold twenty at a time, and more again when some are closed', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => as('fourth')));
    expect(streams.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect((await as('fourth')).status).toBe(429);
    expect((await as('third')).status).toBe(200);
    await Promise.all(streams.map((stream) => stream.leave()));
    await expect.poll(async () => (await as('fourth')).status).toBe(200);
  });

  it('ends for everybody when the server is about to stop, and no new one stays open', async () => {
    const stopping = await aServer();
    const stream = await follow(stopping, await stopping.tokenOf('member'));
    stopping.stopping.abort();
    await stream.ended();
    const late = await follow(stopping, await stopping.tokenOf('member'));
    expect(await late.ended()).toContain('retry:');
    await draftRound(stopping); // whoever only asks is still answered
    await stopping[Symbol.asyncDispose]();
  });
});
