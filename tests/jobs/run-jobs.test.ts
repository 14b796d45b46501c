import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MunicipalityScope } from '../../src/app/authority.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { Job, JobName, JobOutcome } from '../../src/app/ports/jobs.ts';
import { runJobs } from '../../src/jobs/run-jobs.ts';
import type { Worker } from '../../src/jobs/run-jobs.ts';
import { aTown } from '../support/a-town.ts';
import type { Town } from '../support/a-town.ts';
import { anApp } from '../support/an-app.ts';
import type { App } from '../support/an-app.ts';
import { ids } from '../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
});
afterAll(() => app[Symbol.asyncDispose]());

/** One of every kind, of the town. */
function everyJob(): readonly Job[] {
  const municipalityId = town.municipality.id;
  const { round: roundId, poll: pollId } = ids;
  return [
    { name: 'create-calendar-event', municipalityId, roundId },
    { name: 'deliver-poll', municipalityId, pollId },
    { name: 'send-messages', municipalityId, priority: 'ordinary', dueAt: null },
    { name: 'refresh-cards', municipalityId, kind: 'poll', subjectId: pollId },
    { name: 'open-poll', municipalityId, pollId },
    { name: 'close-poll', municipalityId, pollId },
    { name: 'open-ballots', municipalityId, pollId },
    { name: 'close-verification', municipalityId, verificationId: pollId },
    { name: 'turn-phases', municipalityId, processId: ids.process },
    { name: 'archive-round', municipalityId, roundId },
    { name: 'archive-source', municipalityId, sourceId: pollId },
    { name: 'send-to-einnsyn', municipalityId, roundId },
    { name: 'send-decision-to-einnsyn', municipalityId, adoptionId: pollId },
    { name: 'check-archive', municipalityId },
    { name: 'look-at-archive', municipalityId },
    { name: 'sync-people', municipalityId },
    { name: 'remind-of-debts', municipalityId },
    { name: 'remind-of-dues', municipalityId },
    { name: 'remind-of-polls', municipalityId },
    { name: 'sweep', municipalityId },
  ];
}

/** The runner on a queue that hands over what it is given. */
async function aRunner(change: (deps: Deps) => Deps) {
  const handlers = new Map<JobName, (job: Job) => Promise<JobOutcome>>();
  const worker: Worker = {
    work: (name, handler) => {
      handlers.set(name, (job) => handler(job as Parameters<typeof handler>[0]));
      return Promise.resolve();
    },
  };
  const ended: (readonly [JobName, string])[] = [];
  const logged: (readonly [string, unknown])[] = [];
  const log: Deps['log'] = {
    ...app.deps.log,
    error: (message, facts) => void logged.push([message, facts]),
  };
  await runJobs(worker, change({ ...app.deps, log }), (name, outcome) => {
    ended.push([name, outcome]);
  });
  return {
    handlers,
    ended,
    logged,
    run: (job: Job) => handlers.get(job.name)?.(job) ?? Promise.reject(new Error('no handler')),
  };
}

const down = new Error('the database is down');

/** Every transaction is noted with its scope, and fails. */
function failing(scopes: MunicipalityScope[]): (deps: Deps) => Deps {
  const fail = (scope: MunicipalityScope): Promise<never> => {
    scopes.push(scope);
    return Promise.reject(down);
  };
  return (deps) => ({ ...deps, unitOfWork: { run: fail, read: fail } });
}

describe('the job runner', () => {
  it('works on every kind of job that can be enqueued', async () => {
    const { handlers } = await aRunner((deps) => deps);
    expect([...handlers.keys()].toSorted()).toEqual(
      everyJob()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('counts a failed job, writes why, and throws the fault on to the queue, which tries again', async () => {
    const { run, ended, logged } = await aRunner(failing([]));
    for (const job of everyJob()) await expect(run(job), job.name).rejects.toBe(down);
    expect(ended).toEqual(everyJob().map(({ name }) => [name, 'failed']));
    expect(logged).toEqual(
      everyJob().map(({ name }) => [
        'a job failed and will be tried again',
        { job: name, cause: 'Error: the database is down' },
      ]),
    );
  });

  it('touches the municipality that the job names, and no other', async () => {
    const scopes: MunicipalityScope[] = [];
    const { run } = await aRunner(failing(scopes));
    for (const job of everyJob()) {
      scopes.length = 0;
      await run(job).catch(() => undefined);
      expect(new Set(scopes), job.name).toEqual(
        new Set([{ municipalityId: town.municipality.id, reader: 'all' }]),
      );
    }
  });

  it('counts what a job came to, and lets the sweep come back by itself', async () => {
    const { run, ended } = await aRunner((deps) => deps);
    const municipalityId = town.municipality.id;
    await expect(
      run({ name: 'archive-round', municipalityId, roundId: ids.round }),
    ).resolves.toEqual({ outcome: 'done' });
    await expect(run({ name: 'sweep', municipalityId })).resolves.toEqual({
      outcome: 'again',
      afterSeconds: 300,
    });
    expect(ended).toEqual([
      ['archive-round', 'done'],
      ['sweep', 'again'],
    ]);
  });
});
