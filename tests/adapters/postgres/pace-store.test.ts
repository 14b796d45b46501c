import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import { mintScope } from '../../../src/app/authority-mint.ts';
import { tenantGap } from '../../../src/core/messages/pace.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';

let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
});
afterAll(() => app[Symbol.asyncDispose]());

describe('the pace in the database', () => {
  it('gives each turn once, however many ask at the same time', async () => {
    const asked = Date.now();
    const given = await Promise.all(
      Array.from({ length: 12 }, async (_, asker) => {
        const threads = [1, 2, 3].map((n) => `send:${String(asker)}:${String(n)}`);
        const turns = await town.tx((tx) => tx.pace.take(threads, 5_000));
        return turns.map(({ isGiven }) => isGiven);
      }),
    );
    expect(given.flat()).toEqual(Array.from({ length: 36 }, () => true));
    const [row] = await rowsOf<{ next_free_at: number }>(
      app,
      town.municipality.id,
      'select next_free_at from radslag.tenant_pace',
    );
    // 36 turns take their time, whatever the order in which they were asked for.
    expect((row?.next_free_at ?? 0) - asked).toBeGreaterThanOrEqual(36 * tenantGap - 1);
  });

  it('counts a conversation apart from another of the same name in another municipality', async () => {
    const other = await aTown(app);
    const eight = Array.from({ length: 8 }, () => 'send:19:group');
    const turns = await town.tx((tx) => tx.pace.take(eight, 10_000));
    expect(turns.filter(({ isGiven }) => isGiven)).toHaveLength(7);
    expect(turns[7]).toMatchObject({ isGiven: false, heldBy: 'conversation' });
    expect(await other.tx((tx) => tx.pace.take(['send:19:group'], 10_000))).toMatchObject([
      { isGiven: true },
    ]);
  });

  it('counts what is sent apart from what is opened', async () => {
    const turns = await town.tx((tx) => tx.pace.take(['create:19:group'], 10_000));
    expect(turns).toMatchObject([{ isGiven: true }]);
  });

  it('counts nothing that a transaction took which was rolled back', async () => {
    const scope = mintScope(town.municipality.id);
    const made = () =>
      rowsOf(
        app,
        town.municipality.id,
        `select 1 from radslag.conversation_pace where thread = 'send:lost'`,
      );
    await app.deps.unitOfWork
      .run(scope, async (tx) => {
        await tx.pace.take(['send:lost'], 10_000);
        throw new Error('lost');
      })
      .catch(() => undefined);
    expect(await made()).toEqual([]);
  });

  it('lets go of a conversation in which nothing was sent for an hour, and of no other', async () => {
    await town.tx((tx) => tx.pace.take(['send:old', 'send:new'], 10_000));
    const client = await app.pool.connect();
    await client.query('begin');
    await client.query(`select set_config('radslag.municipality', $1, true)`, [
      town.municipality.id,
    ]);
    await client.query(
      `update radslag.conversation_pace set made_at = array[made_at[1] - 3700000] where thread = 'send:old'`,
    );
    await client.query('commit');
    client.release();
    await town.tx((tx) => tx.pace.forgetOld());
    const left = await rowsOf<{ thread: string }>(
      app,
      town.municipality.id,
      `select thread from radslag.conversation_pace where thread in ('send:old', 'send:new')`,
    );
    expect(left).toEqual([{ thread: 'send:new' }]);
  });
});
