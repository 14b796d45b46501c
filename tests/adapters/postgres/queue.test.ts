import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../../src/app/ports/jobs.ts';
import { refuse } from '../../../src/core/decision.ts';
import { idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');
const refresh: Job = {
  name: 'refresh-cards',
  municipalityId: ids.municipality,
  kind: 'poll',
  subjectId: ids.poll,
};
const close: Job = { name: 'close-poll', municipalityId: ids.municipality, pollId: ids.poll };

describe('the queue in the database', () => {
  let house: House;

  beforeEach(async () => {
    house = await aHouse();
    return () => house[Symbol.asyncDispose]();
  });

  const enqueue = (job: Job, startAfter?: string) =>
    house.unitOfWork.run(house.a, (tx) =>
      tx.jobs.enqueue(job, startAfter === undefined ? {} : { startAfter }),
    );
  const jobs = async () => {
    const { rows } = await house.pool.query<{
      name: string;
      state: string;
      start_after: string;
      data: Job;
    }>('select name, state::text, start_after, data from pgboss.job order by created_on');
    return rows;
  };

  it('has no job whose transaction was rolled back', async () => {
    await house.unitOfWork.run(house.a, async (tx) => {
      await tx.jobs.enqueue(refresh);
      await tx.jobs.enqueue(close, { startAfter: '2126-01-01T00:00:00.000Z' });
      return refuse({ code: 'no-such-poll' });
    });
    expect(await jobs()).toEqual([]);
  });

  it('has the job as soon as its transaction is committed', async () => {
    await enqueue(refresh);
    expect(await jobs()).toMatchObject([
      { name: 'refresh-cards', state: 'created', data: refresh },
    ]);
  });

  it('lets at most one job wait per key', async () => {
    await Promise.all(Array.from({ length: 20 }, () => enqueue(refresh)));
    await house.unitOfWork.run(house.a, async (tx) => {
      await tx.jobs.enqueue(refresh);
      await tx.jobs.enqueue(refresh);
      await tx.jobs.enqueue({ ...refresh, subjectId: ids.round });
    });
    expect((await jobs()).map((job) => job.data)).toEqual([
      refresh,
      { ...refresh, subjectId: ids.round },
    ]);
  });

  it('lets the next wait while one is under way, and runs it afterwards', async () => {
    const underWay: (() => void)[] = [];
    await house.queue.work('refresh-cards', async () => {
      await new Promise<void>((finish) => underWay.push(finish));
      return { outcome: 'done' };
    });
    const states = async () => (await jobs()).map((job) => job.state).toSorted();
    const soon = { timeout: 15_000, interval: 50 };

    await enqueue(refresh);
    await vi.waitFor(() => expect(underWay).toHaveLength(1), soon);
    await enqueue(refresh);
    await enqueue({ ...refresh, subjectId: ids.round }); // another key is not held up
    await vi.waitFor(() => expect(underWay).toHaveLength(2), soon);
    expect(await states()).toEqual(['active', 'active', 'created']);
    underWay.splice(0).forEach((finish) => finish());
    await vi.waitFor(() => expect(underWay).toHaveLength(1), soon);
    underWay.splice(0).forEach((finish) => finish());
    await vi.waitFor(
      async () => expect(await states()).toEqual(['completed', 'completed', 'completed']),
      soon,
    );
  });

  it('moves a waiting job when it is asked for at another time, earlier or later', async () => {
    for (const at of [
      '2126-01-02T00:00:00.000Z',
      '2126-01-01T00:00:00.000Z',
      '2126-01-03T00:00:00.000Z',
    ]) {
      await enqueue(close, at);
      expect(await jobs()).toMatchObject([{ state: 'created', start_after: at }]);
    }
  });

  it('runs a job later that asks for it, and counts it as no failure', async () => {
    let runs = 0;
    await house.queue.work('close-poll', () => {
      runs += 1;
      return Promise.resolve(
        runs === 1 ? { outcome: 'again', afterSeconds: 3_600 } : { outcome: 'done' },
      );
    });
    await enqueue(close);
    await vi.waitFor(async () =>
      expect((await jobs()).map((job) => job.state).toSorted()).toEqual(['completed', 'created']),
    );
    const waiting = (await jobs()).find((job) => job.state === 'created');
    expect(Date.parse(waiting?.start_after ?? '') - Date.now()).toBeGreaterThan(3_000_000);
    expect(runs).toBe(1);
  });

  it('tries a job again whose handler threw', async () => {
    let runs = 0;
    await house.queue.work('close-poll', () => {
      runs += 1;
      if (runs === 1) throw new Error('the network is gone');
      return Promise.resolve({ outcome: 'done' });
    });
    await enqueue(close);
    await vi.waitFor(
      async () => expect(await jobs()).toMatchObject([{ state: 'completed' }]),
      15_000,
    );
    expect(runs).toBe(2);
  });

  it('gives a handler the whole job, and works through many', async () => {
    const seen = new Set<string>();
    await house.queue.work('deliver-poll', ({ pollId }) => {
      seen.add(pollId);
      return Promise.resolve({ outcome: 'done' });
    });
    const polls = Array.from({ length: 60 }, (_, index) => ids.objectId(index));
    await house.unitOfWork.run(house.a, async (tx) => {
      for (const pollId of polls)
        await tx.jobs.enqueue({ name: 'deliver-poll', municipalityId: ids.municipality, pollId });
    });
    await vi.waitFor(() => expect([...seen].toSorted()).toEqual(polls.toSorted()), 15_000);
  });

  it('takes up again what a killed process was working on', async () => {
    await enqueue(close);
    const program = new URL('../../support/take-a-job-and-hang.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [program, house.database.appUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data'); // it has the job
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await jobs()).toMatchObject([{ state: 'active' }]);
    let runs = 0;
    await house.queue.work('close-poll', () => {
      runs += 1;
      return Promise.resolve({ outcome: 'done' });
    });
    await vi.waitFor(async () => expect(await jobs()).toMatchObject([{ state: 'completed' }]), {
      timeout: 60_000,
      interval: 500,
    });
    expect(runs).toBe(1);
  }, 90_000);

  it('says that it is ready', async () => {
    expect(await house.queue.ready()).toBe(true);
  });
});
