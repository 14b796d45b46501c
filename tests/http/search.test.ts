import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchAnswer } from '../../src/contracts/search.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';

describe('searching over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());
  const search = async (text: string) => {
    const answer = await server.ask('GET', `/api/search?text=${encodeURIComponent(text)}`, {
      as: 'member',
    });
    expect(answer.status, answer.text).toBe(200);
    return searchAnswer.parse(JSON.parse(answer.text));
  };

  it('answers plans and goals with the words, in spite of a letter', async () => {
    const right = await search('samfunnsdel');
    expect(right.plans.map(({ title }) => title)).not.toEqual([]);
    expect((await search('samfunsdel')).plans).toEqual(right.plans);
  });

  it.each(['', '%', '&|!', '🙂'])('answers nothing where nothing is asked: “%s”', async (text) => {
    expect(await search(text)).toEqual({ plans: [], goals: [] });
  });

  it('is for whoever is signed in', async () => {
    expect((await server.ask('GET', '/api/search?text=plan', {})).status).toBe(401);
  });
});
