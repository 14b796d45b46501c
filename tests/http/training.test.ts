import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home } from '../../src/contracts/home.ts';
import { problem } from '../../src/contracts/problems.ts';
import { answerChecked, training } from '../../src/contracts/training.ts';
import type { Training } from '../../src/contracts/training.ts';
import { aServer } from './a-server.ts';
import type { Asking, TestServer } from './a-server.ts';

const everyoneElse = ['chair', 'third', 'facilitator', 'clerk', 'planner'] as const;

describe('training over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());
  const ask = (method: string, path: string, body?: unknown, how: Asking = {}) =>
    server.ask(method, path, { as: 'member', ...how, ...(body === undefined ? {} : { body }) });
  const seen = async (how: Asking = {}): Promise<Training> => {
    const answer = await ask('GET', '/api/training', undefined, how);
    expect(answer.status, answer.text).toBe(200);
    return training.parse(answer.json());
  };
  const lessonOf = ({ lessons }: Training, wanted: string) =>
    lessons.find(({ key }) => key === wanted)!;
  const doneBy = async (how: Asking) =>
    (await seen(how)).lessons.filter(
      ({ doneOn, questions }) => doneOn !== null || questions.some(({ isAnswered }) => isAnswered),
    );

  it('asks for a token', async () => {
    for (const [method, path] of [
      ['GET', '/api/training'],
      ['PUT', '/api/training/answers'],
      ['PUT', '/api/training/read'],
      ['POST', '/api/training/forget'],
    ] as const)
      expect((await server.ask(method, path, {})).status, path).toBe(401);
  });

  it('offers the lesson that fits, in the reader’s own language, and keeps what is right to itself', async () => {
    const own = await seen();
    expect(own.offered?.lesson).toBe('needs');
    expect(lessonOf(own, 'plan-system').title).toBe('Kva er plansystemet vårt?');
    expect(lessonOf(await seen({ as: 'third' }), 'plan-system').title).toBe(
      'What is our plan system?',
    );
    expect((await ask('GET', '/api/training')).text).not.toMatch(/rightId|because/);
  });

  it('checks an answer, remembers that it was answered, and no one else can read it, staff or not', async () => {
    const [question] = lessonOf(await seen(), 'how-we-work').questions;
    const given = {
      lesson: 'how-we-work',
      questionId: question!.id,
      optionId: question!.options[1]!.id,
    };
    const answer = await ask('PUT', '/api/training/answers', given);
    expect(answer.status, answer.text).toBe(200);
    expect(answerChecked.parse(answer.json()).isRight).toBe(false);
    expect((await ask('PUT', '/api/training/read', { lesson: 'needs' })).status).toBe(204);
    expect((await doneBy({})).map(({ key }) => key)).toEqual(['needs', 'how-we-work']);
    const personId = (await ask('GET', '/api/me')).json() as { personId: string };
    for (const as of everyoneElse) {
      expect(await doneBy({ as }), as).toEqual([]);
      expect(home.parse((await ask('GET', '/api/home', undefined, { as })).json()).understand?.done, as).toBe(0);
      // Whatever is put in the address, it is one's own that is answered.
      const asking = `/api/training?person=${personId.personId}&personId=${personId.personId}`;
      expect((await ask('GET', asking, undefined, { as })).text).not.toContain('"doneOn":"2');
    }
    expect(await doneBy({ of: 'b' })).toEqual([]);
  }); // prettier-ignore

  it('says so when the question is no longer asked, and refuses what is no lesson', async () => {
    const stale = { lesson: 'status', questionId: 'newest:gone', optionId: 'x' };
    const answer = await ask('PUT', '/api/training/answers', stale);
    expect(problem.parse(answer.json())).toMatchObject({ code: 'lesson-changed', status: 409 });
    for (const body of [{ lesson: 'kaffe' }, {}, { lesson: ['needs'] }])
      expect((await ask('PUT', '/api/training/read', body)).status).toBe(400);
    const long = { ...stale, optionId: 'x'.repeat(201) };
    expect((await ask('PUT', '/api/training/answers', long)).status).toBe(400);
  });

  it('forgets one’s own progress when asked, and nobody else’s', async () => {
    expect(
      (await ask('PUT', '/api/training/read', { lesson: 'status' }, { as: 'chair' })).status,
    ).toBe(204);
    expect((await ask('POST', '/api/training/forget')).status).toBe(204);
    expect(await doneBy({})).toEqual([]);
    expect((await doneBy({ as: 'chair' })).map(({ key }) => key)).toEqual(['status']);
  });
});
