import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPool } from '../../../src/adapters/postgres/connect.ts';
import { createUnitOfWork } from '../../../src/adapters/postgres/unit-of-work.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import type { MunicipalityScope } from '../../../src/app/authority.ts';
import type { GraphTurn } from '../../../src/app/ports/graph-pace.ts';
import type { Transaction, UnitOfWork } from '../../../src/app/ports/stores.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { silentLog } from '../../support/silent-log.ts';

let house: House;
/** Another replica: connections of its own to the same database. */
let other: UnitOfWork;
let endOther: () => Promise<void>;
let scope: MunicipalityScope;
beforeAll(async () => {
  house = await aHouse();
  const pool = openPool({
    ...{ url: house.database.appUrl, max: 4, name: 'other-replica', log: silentLog },
  });
  other = createUnitOfWork({ pool, queue: house.queue, log: silentLog });
  endOther = () => pool.end();
});
afterAll(async () => {
  await endOther();
  await house[Symbol.asyncDispose]();
});
beforeEach(async () => void (scope = await aTenant()));

/** One of which SharePoint has not been asked anything yet. */
async function aTenant(): Promise<MunicipalityScope> {
  const id = randomUUID();
  const slug = `kommune-${id}`;
  await house.municipalities.register(aMunicipality({ id, slug, entraTenantId: randomUUID() }));
  return mintScope(id);
}

const unitsPerMinute = 600;
/** 600 a minute at three quarters: a unit every 133⅓ ms; the archive may be 60 units ahead. */
const gap = 60_000 / (unitsPerMinute * 0.75);
const write = { units: 2, urgency: 'background', unitsPerMinute, withinMs: 60_000 } as const;
const take = (
  replica: UnitOfWork,
  wish: Partial<Parameters<Transaction['graphPace']['take']>[0]> = {},
  tenant = scope,
): Promise<GraphTurn> => replica.run(tenant, (tx) => tx.graphPace.take({ ...write, ...wish }));
const hold = (replica: UnitOfWork, seconds: number): Promise<void> =>
  replica.run(scope, (tx) => tx.graphPace.hold(seconds));

describe('what is asked of SharePoint by two replicas at once', () => {
  it('comes to no more together than one of them might ask alone', async () => {
    const began = performance.now();
    const calls = Array.from({ length: 60 }, async (_, call) => {
      const { isGiven, waitMs } = await take(call % 2 === 0 ? house.unitOfWork : other);
      expect(isGiven).toBe(true);
      return performance.now() - began + waitMs;
    });
    const starts = (await Promise.all(calls)).toSorted((a, b) => a - b);
    const took = performance.now() - began;
    // 30 writes are the 60 units that may be ahead; the 30 others follow at the pace, and none of them earlier.
    const atOnce = starts.filter((start) => start <= took).length;
    expect(atOnce).toBeLessThanOrEqual(30 + Math.ceil(took / (2 * gap)));
    expect(starts.at(-1)).toBeGreaterThanOrEqual(30 * 2 * gap - 5);
    expect(starts.at(-1)).toBeLessThanOrEqual(30 * 2 * gap + took);
  });

  it('is not counted where the turn comes too late, or where the transaction is undone', async () => {
    for (let call = 0; call < 45; call += 1) await take(house.unitOfWork);
    const late = await take(house.unitOfWork, { withinMs: 0 });
    expect(late.isGiven).toBe(false);
    await other
      .run(scope, async (tx) => {
        for (let call = 0; call < 20; call += 1) await tx.graphPace.take(write);
        throw new Error('undone');
      })
      .catch(() => undefined);
    expect((await take(other)).waitMs).toBeLessThanOrEqual(late.waitMs);
  });

  it('leaves room for what somebody waits for', async () => {
    for (let call = 0; call < 31; call += 1) await take(house.unitOfWork);
    expect((await take(house.unitOfWork)).waitMs).toBeGreaterThan(0);
    expect(await take(other, { urgency: 'interactive', withinMs: 0 })).toEqual({
      ...{ isGiven: true, waitMs: 0 },
    });
  });

  it('is counted apart in another tenant', async () => {
    for (let call = 0; call < 40; call += 1) await take(house.unitOfWork);
    expect(await take(other, { withinMs: 0 }, await aTenant())).toEqual({
      ...{ isGiven: true, waitMs: 0 },
    });
  });
});

describe('a pause that SharePoint asks one replica for', () => {
  it('holds the other, also what somebody waits for, and is then over', async () => {
    await hold(house.unitOfWork, 1);
    for (const urgency of ['background', 'interactive'] as const) {
      const turn = await take(other, { urgency, withinMs: 0 });
      expect(turn.isGiven).toBe(false);
      expect(turn.waitMs).toBeGreaterThan(0);
      expect(turn.waitMs).toBeLessThanOrEqual(1_000);
    }
    await wait(1_010);
    expect(await take(other, { withinMs: 0 })).toEqual({ isGiven: true, waitMs: 0 });
  });

  it('is not shortened by a shorter one, and made longer by a longer one', async () => {
    await hold(house.unitOfWork, 40);
    await hold(other, 2);
    expect((await take(other)).waitMs).toBeGreaterThan(35_000);
    await hold(other, 55);
    expect((await take(house.unitOfWork)).waitMs).toBeGreaterThan(50_000);
  });

  it('does not hold another tenant', async () => {
    await hold(house.unitOfWork, 40);
    expect(await take(other, { withinMs: 0 }, await aTenant())).toEqual({
      ...{ isGiven: true, waitMs: 0 },
    });
  });
});
