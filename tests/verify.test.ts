import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import { exitCodes } from '../src/command.ts';
import { storeArchive } from './support/a-stored-archive.ts';
import { aTown } from './support/a-town.ts';
import type { Town } from './support/a-town.ts';
import { anApp } from './support/an-app.ts';
import type { App } from './support/an-app.ts';
import { runProgram, startProgram } from './support/run-program.ts';

// Whole programs are started, beside everything else that the machine may be doing.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const records = 1_200;
const label = 'Bevares for alltid';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  let placed = 0;
  await storeArchive(town, {
    count: records,
    pdf: (number) => Buffer.alloc(20_000, `%PDF-1.7 ${number} `),
    place: ({ bytes }) => {
      placed += 1;
      const [eTag, cTag] = [`"{${placed}},1"`, `"c:{${placed}},1"`];
      return {
        itemId: `item-${placed}`,
        eTag,
        cTag,
        webUrl: 'https://a.invalid',
        size: bytes.length,
      };
    },
    retentionLabel: label,
  });
});
afterAll(() => app[Symbol.asyncDispose]());

const settings = () => ({ DATABASE_URL: app.appUrl, DATABASE_MIGRATION_URL: app.ownerUrl });
const verify = (...args: readonly string[]) => runProgram('src/verify.ts', args, settings());
const asOwner = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: app.ownerUrl });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('radslag.municipality', $1, true)`, [town.municipality.id]);
  const { rowCount } = await client.query(statement);
  await client.query('commit');
  await client.end();
  expect(rowCount).toBeGreaterThan(0);
};
const underWay = () => town.tx((tx) => tx.archiveChecks.running());
const lastDone = () => town.tx((tx) => tx.archiveChecks.lastDone());
/** Whoever was killed is taken for gone when it has not been heard of for five minutes: as if they had passed. */
const fiveMinutesPass = () =>
  asOwner(`update radslag.archive_check set held_until = started_at where status = 'running'`);
/** What a check came to, apart from when. */
const outcomeOf = (output: string): string =>
  output
    .split('\n')
    .filter((line) => /audit chain|files of|BROKEN|UNREAD|notice/.test(line))
    .join('\n');

describe('npm run verify', () => {
  it('that is killed on the way is gone on with, counts nothing twice and comes to the same end', async () => {
    const unbroken = await verify();
    expect(unbroken.code, unbroken.output).toBe(exitCodes.done);
    // Progress is printed for each tenth.
    expect(unbroken.output.match(/of 1200 records \(\d+ %\)/g)).toHaveLength(10);
    const whole = await lastDone();

    const running = startProgram('src/verify.ts', [], settings());
    await running.prints(`of ${records} records`);
    running.signal('SIGKILL');
    await running.ended;
    const left = await underWay();
    expect(left?.progress.recordsDone).toBeGreaterThan(0);
    expect(left?.progress.recordsDone).toBeLessThan(records);

    // As long as it may still be at work nobody else begins.
    const early = await verify('--resume');
    expect(early.code).toBe(exitCodes.couldNot);
    expect(early.output).toContain('try again 5 minutes after it was stopped');
    await fiveMinutesPass();

    const resumed = await verify('--resume');
    expect(resumed.code, resumed.output).toBe(exitCodes.done);
    expect(resumed.output).toContain(`going on after ${left?.progress.recordsDone} records`);
    expect(outcomeOf(resumed.output)).toBe(outcomeOf(unbroken.output));
    const gone = await lastDone();
    expect(gone?.id).toBe(left?.id);
    expect(gone?.progress).toEqual(whole?.progress);
    expect(gone?.progress).toMatchObject({ recordsDone: records, files: records * 2 });
  });

  it('counts a break once, whichever run came upon it, and ends with 1', async () => {
    await asOwner(
      `update radslag.archive_file set content = '\\x00' where name like '%.pdf' and right(id::text, 3) = '000'`,
    );
    const unbroken = await verify();
    expect(unbroken.code).toBe(exitCodes.found);
    const whole = await lastDone();
    const running = startProgram('src/verify.ts', [], settings());
    await running.prints(`of ${records} records`);
    running.signal('SIGKILL');
    await running.ended;
    await fiveMinutesPass();
    const resumed = await verify('--resume');
    expect(resumed.code).toBe(exitCodes.found);
    expect(outcomeOf(resumed.output)).toBe(outcomeOf(unbroken.output));
    expect((await lastDone())?.progress).toEqual(whole?.progress);
    expect(whole?.progress.found).toMatchObject([{ first: { kind: 'bytes-differ' } }]);
  });
});
