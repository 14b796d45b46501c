import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '../../../src/core/decision.ts';
import { mintScope } from '../../../src/app/authority-mint.ts';
import { aPoll, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';

const ids = idsOf('a');

describe('a unit of work', () => {
  let house: House;

  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house[Symbol.asyncDispose]());

  const languageOf = (personId: string) =>
    house.unitOfWork.read(house.a, async (tx) => (await tx.people.byId(personId))?.language);

  it('keeps what was done when the work returns', async () => {
    await house.unitOfWork.run(house.a, (tx) => tx.people.saveLanguage(ids.member, 'nn'));
    expect(await languageOf(ids.member)).toBe('nn');
  });

  it('keeps nothing when the work returns a refusal, and hands the refusal on', async () => {
    const outcome = await house.unitOfWork.run(house.a, async (tx) => {
      await tx.people.saveLanguage(ids.member, 'en');
      await tx.audit.append(
        { kind: 'system', job: 'test' },
        { type: 'language-chosen', subject: 'refused' },
        instant('2026-11-20T10:00:00.000Z'),
      );
      return refuse({ code: 'no-such-poll' });
    });
    expect(outcome).toEqual({ refused: true, refusal: { code: 'no-such-poll' } });
    expect(await languageOf(ids.member)).toBe('nn');
    expect(await house.unitOfWork.read(house.a, (tx) => tx.audit.ofSubject('refused'))).toEqual([]);
  });

  it('keeps nothing when the work throws, and throws the same', async () => {
    const fault = new Error('a fault');
    const work = house.unitOfWork.run(house.a, async (tx) => {
      await tx.people.saveLanguage(ids.member, 'en');
      throw fault;
    });
    await expect(work).rejects.toBe(fault);
    expect(await languageOf(ids.member)).toBe('nn');
  });

  it('does not pass for done when a fault in the database was swallowed', async () => {
    const work = house.unitOfWork.run(house.a, async (tx) => {
      await tx.people.saveLanguage(ids.member, 'en');
      await tx.polls.save(aPoll(ids, { audience: wholeBody(ids.north) })).catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toThrow('not committed');
    expect(await languageOf(ids.member)).toBe('nn');
  });

  it('is tried again when two meet in a deadlock, so that both are done', async () => {
    let arrived = 0;
    let meet: () => void;
    const met = new Promise<void>((resolve) => (meet = resolve));
    const crossing = (first: string, second: string) => {
      let attempt = 0;
      return house.unitOfWork.run(house.a, async (tx) => {
        attempt += 1;
        await tx.people.saveLanguage(first, 'en');
        arrived += 1;
        if (arrived === 2) meet();
        if (attempt === 1) await met;
        await tx.people.saveLanguage(second, 'en');
        return attempt;
      });
    };
    const attempts = await Promise.all([
      crossing(ids.chair, ids.member),
      crossing(ids.member, ids.chair),
    ]);
    expect(attempts.toSorted()).toEqual([1, 2]);
  });

  it('reads without being able to write', async () => {
    const work = house.unitOfWork.read(house.a, (tx) => tx.people.saveLanguage(ids.member, 'nb'));
    await expect(work).rejects.toMatchObject({ code: '25006' });
  });

  it("reaches nothing of another municipality, by any of its things' ids", async () => {
    const found = await house.unitOfWork.read(house.b, async (tx) => [
      await tx.people.byId(ids.member),
      await tx.people.body(ids.body),
      await tx.plans.byId(ids.plan),
      await tx.processes.byId(ids.process),
      await tx.rounds.byId(ids.round),
      await tx.polls.byId(ids.poll),
      await tx.conversations.byId(ids.conversation),
      await tx.protocols.ofRound(ids.round),
      await tx.records.byId(ids.record),
      await tx.records.content(ids.file),
    ]);
    expect(found.every((thing) => thing === null)).toBe(true);
  });

  it('tells why when its connection is lost, does nothing, and goes on with another', async () => {
    const work = house.unitOfWork.run(house.a, async (tx) => {
      await tx.people.saveLanguage(ids.member, 'nb');
      await house.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction'`);
      await tx.people.saveLanguage(ids.chair, 'nb');
    });
    await expect(work).rejects.toThrow(/terminat|connection/i);
    expect(await languageOf(ids.member)).toBe('en');
    expect(await languageOf(ids.chair)).toBe('en');
  });

  it('takes no connection for a scope that names no UUID', async () => {
    const work = house.unitOfWork.read(mintScope("'; drop table poll; --"), () =>
      Promise.resolve(),
    );
    await expect(work).rejects.toThrow('UUID');
    // Earlier reads may still be giving theirs back.
    await expect.poll(() => house.pool.totalCount - house.pool.idleCount).toBe(0);
  });
});
