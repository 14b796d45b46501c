import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextVersion } from '../../../src/core/texts/draft-text.ts';
import { day, idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';

const ids = idsOf('a');
const paragraph = { id: ids.paragraph, heading: 'Byer', text: 'Vi bygger byer.' };

describe('the stores of draft texts, hearings and adoptions', () => {
  let house: House;
  beforeAll(async () => {
    house = await aHouse();
  });
  afterAll(() => house[Symbol.asyncDispose]());
  const run: House['unitOfWork']['run'] = (scope, work) => house.unitOfWork.run(scope, work);

  it('gives each version back as it was saved, newest first', async () => {
    await run(house.a, async (tx) => {
      const first = await tx.texts.current(ids.draftText);
      if (!first) throw new Error('there is a version');
      const second: TextVersion = {
        ...first,
        ...{ version: 2, label: 'draft', frozenAt: null },
        paragraphs: [{ id: ids.objectId(90), heading: '', text: 'Nytt.' }, paragraph],
      };
      await tx.texts.addVersion(second);
      expect(await tx.texts.current(ids.draftText)).toEqual(second);
      expect(await tx.texts.version(ids.draftText, 1)).toEqual(first);
      const versions = await tx.texts.versions(ids.draftText);
      expect(versions.map(({ version, label }) => [version, label])).toEqual([
        [2, 'draft'],
        [1, 'hearing'],
      ]);
      const frozenAt = instant('2026-12-01T08:00:00.000Z');
      await tx.texts.freeze({ ...second, label: 'adopted', frozenAt });
      expect(await tx.texts.current(ids.draftText)).toMatchObject({ label: 'adopted', frozenAt });
    });
  });

  it('never lets two be the same version of a text', async () => {
    const twice = run(house.a, async (tx) => {
      const current = await tx.texts.current(ids.draftText);
      if (current) await tx.texts.addVersion(current);
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('keeps what a paragraph carries out and became, one link for each', async () => {
    await run(house.a, async (tx) => {
      const [link] = await tx.texts.linksOfDirections([ids.direction]);
      if (!link) throw new Error('there is a link');
      expect(await tx.texts.directionLinks(ids.draftText)).toEqual([link]);
      const changed = { ...link, verdict: null, why: '', version: 2 };
      await tx.texts.saveDirectionLink(changed);
      expect(await tx.texts.directionLinks(ids.draftText)).toEqual([changed]);
      await tx.texts.removeDirectionLink(changed);
      expect(await tx.texts.directionLinks(ids.draftText)).toEqual([]);
      const goal = { textId: ids.draftText, paragraphId: ids.paragraph, goalId: ids.goal };
      await tx.texts.addGoalLink(goal);
      expect(await tx.texts.linksOfGoal(ids.goal)).toEqual([goal]);
      await tx.texts.removeGoalLink(goal);
      expect(await tx.texts.goalLinks(ids.draftText)).toEqual([]);
    });
    const late = run(house.a, async (tx) => {
      const key = { textId: ids.draftText, paragraphId: ids.paragraph, directionId: ids.direction };
      await tx.texts.saveDirectionLink({ ...key, verdict: null, why: '', version: 1 });
      await tx.texts.saveDirectionLink({ ...key, verdict: null, why: 'Sent', version: 1 });
    });
    await expect(late).rejects.toThrow('was not at 0');
  });

  it('lists the hearings that are out on a day, the first and the last day among them', async () => {
    await run(house.a, async (tx) => {
      const openOn = async (on: string) => (await tx.hearings.openOn(day(on))).length;
      expect(await openOn('2026-11-19')).toBe(0);
      expect(await openOn('2026-11-20')).toBe(1);
      expect(await openOn('2027-01-08')).toBe(1);
      expect(await openOn('2027-01-09')).toBe(0);
    });
  });

  it('refuses to save a hearing or a statement over a version that was not seen', async () => {
    const stale = run(house.a, async (tx) => {
      const hearing = await tx.hearings.forChange(ids.hearing);
      if (hearing) await tx.hearings.save({ ...hearing, version: 3 });
    });
    await expect(stale).rejects.toThrow('was not at version 2');
    await run(house.a, async (tx) => {
      const statement = await tx.hearings.statementForChange(ids.statement);
      if (!statement) throw new Error('there is a statement');
      const next = { ...statement, summary: 'Færre biler.', version: 2 };
      await tx.hearings.saveStatement(next);
      expect(await tx.hearings.statements([ids.hearing])).toEqual([next]);
    });
  });

  it('has nothing of another municipality', async () => {
    await run(house.b, async (tx) => {
      expect(await tx.texts.byId(ids.draftText)).toBeNull();
      expect(await tx.texts.current(ids.draftText)).toBeNull();
      expect(await tx.hearings.byId(ids.hearing)).toBeNull();
      expect(await tx.hearings.statements([ids.hearing])).toEqual([]);
      expect(await tx.adoptions.ofProcess(ids.process)).toBeNull();
    });
  });

  it('lets nobody change a paragraph or an adoption that has been saved', async () => {
    const client = await house.pool.connect();
    try {
      for (const statement of [
        "update radslag.draft_paragraph set body = ''",
        'delete from radslag.adoption',
        'update radslag.draft_version set made_at = now()',
      ])
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      client.release();
    }
  });
});
