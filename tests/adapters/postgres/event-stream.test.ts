import pg from 'pg';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPool } from '../../../src/adapters/postgres/connect.ts';
import { createEventStream } from '../../../src/adapters/postgres/event-stream.ts';
import type { PostgresEventStream } from '../../../src/adapters/postgres/event-stream.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import type { Change } from '../../../src/app/ports/system.ts';
import { aDatabase } from '../../support/a-database.ts';
import type { TestDatabase } from '../../support/a-database.ts';
import { idsOf } from '../../support/a-full-municipality.ts';
import { silentLog } from '../../support/silent-log.ts';

const a = mintScope(idsOf('a').municipality);
const b = mintScope(idsOf('b').municipality);
const poll: Change = { topic: 'poll', id: idsOf('a').poll };

describe('changes told between replicas', () => {
  let database: TestDatabase;
  let here: PostgresEventStream;
  let there: PostgresEventStream;

  beforeEach(async () => {
    database = await aDatabase();
    const pool = openPool({ url: database.appUrl, max: 2, name: 'test', log: silentLog });
    const stream = () => createEventStream({ url: database.appUrl, pool, log: silentLog });
    [here, there] = [stream(), stream()];
    await Promise.all([here.start(), there.start()]);
    return async () => {
      await here.stop();
      await there.stop();
      await pool.end();
      await database.drop();
    };
  });

  const heardBy = (stream: PostgresEventStream, municipalityId: string): Change[] => {
    const heard: Change[] = [];
    stream.subscribe(municipalityId, (change) => heard.push(change));
    return heard;
  };

  it('are heard in this replica and in every other, by that municipality alone', async () => {
    const all = [heardBy(here, a.municipalityId), heardBy(there, a.municipalityId)];
    const strangers = heardBy(there, b.municipalityId);
    here.publish(a, poll);
    await vi.waitFor(() => expect(all).toEqual([[poll], [poll]]));
    expect(strangers).toEqual([]);
  });

  it('are told once when the same thing changes many times in a moment', async () => {
    const heard = heardBy(there, a.municipalityId);
    for (let times = 0; times < 100; times += 1) here.publish(a, poll);
    const last: Change = { topic: 'round', id: 'last' };
    here.publish(a, last);
    await vi.waitFor(() => expect(heard).toContainEqual(last));
    expect(heard).toEqual([poll, last]);
  });

  it('are no longer heard by those who have stopped listening', async () => {
    const stayed = heardBy(there, a.municipalityId);
    const left: Change[] = [];
    there.subscribe(a.municipalityId, (change) => left.push(change))();
    here.publish(a, poll);
    await vi.waitFor(() => expect(stayed).toEqual([poll]));
    expect(left).toEqual([]);
  });

  it('are asked for anew by everybody after the connection was lost', async () => {
    const heard = heardBy(there, a.municipalityId);
    const killer = new pg.Client({ connectionString: database.appUrl });
    await killer.connect();
    await killer.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'radslag-events' and datname = current_database()`,
    );
    await killer.end();
    await vi.waitFor(
      () => expect(heard).toEqual([{ topic: 'everything', id: a.municipalityId }]),
      10_000,
    );
    here.publish(a, poll);
    await vi.waitFor(() => expect(heard).toContainEqual(poll), 10_000);
  });
});
