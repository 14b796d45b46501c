import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Direction } from '../../../src/core/directions/direction.ts';
import { idsOf, instant } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import {
  aDirection,
  aDirectionAnswer,
  aTheme,
  aVerification,
} from '../../support/builders/a-direction.ts';

const ids = idsOf('a');
let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house[Symbol.asyncDispose]());
const run: House['unitOfWork']['run'] = (scope, work) => house.unitOfWork.run(scope, work);
const at = instant('2026-12-02T09:00:00.000Z');

describe('the store of themes', () => {
  it('gives back themes and what is sorted into them', async () => {
    await run(house.a, async ({ themes }) => {
      const sorted = { themeId: ids.theme, contributionId: ids.contribution };
      expect(await themes.ofPhase(ids.phase)).toEqual([aTheme(ids)]);
      expect(await themes.sorted(ids.phase)).toEqual([sorted]);
      expect(await themes.ofContributions([ids.contribution])).toEqual([
        { ...sorted, theme: aTheme(ids) },
      ]);
    });
  });

  it('keeps what was sorted into a theme that is merged into another, and lets go of what is taken out', async () => {
    const other = aTheme(ids, { id: ids.objectId(510), title: 'Natur', ordinal: 2 });
    await run(house.a, async ({ themes }) => {
      await themes.save(other);
      await themes.put(other.id, [ids.contribution]);
      await themes.put(other.id, [ids.contribution]);
      await themes.save({ ...other, mergedIntoId: ids.theme, version: 2 });
      expect(await themes.sorted(ids.phase)).toHaveLength(2);
      await themes.take([other.id], [ids.contribution]);
      expect(await themes.sorted(ids.phase)).toHaveLength(1);
      await themes.save({ ...other, removedAt: at, version: 3 });
      expect(await themes.ofPhase(ids.phase)).toEqual([aTheme(ids)]);
      await expect(themes.save({ ...other, version: 3 })).rejects.toThrow('was not at version 2');
    });
  });
});

describe('the store of directions', () => {
  it('gives a direction back with its words and links, and finds it from what carries it', async () => {
    await run(house.a, async ({ directions }) => {
      expect(await directions.byId(ids.direction)).toEqual(aDirection(ids));
      expect(await directions.ofPhase(ids.phase)).toEqual([aDirection(ids)]);
      expect(await directions.ofContributions([ids.contribution])).toEqual([aDirection(ids)]);
    });
  });

  it('adds words and never changes those that were asked about', async () => {
    const [first] = aDirection(ids).versions;
    const second = { ...first, version: 2, text: 'Vern matjord', changed: 'Kortere', madeAt: at };
    await run(house.a, async ({ directions }) => {
      const forged = { ...first, text: 'Noe annet' };
      const saved = { ...aDirection(ids), version: 2, links: [] };
      await directions.save({ ...saved, versions: [forged, second] } as Direction);
      expect(await directions.byId(ids.direction)).toEqual({ ...saved, versions: [first, second] });
    });
  });

  it('keeps how it ended', async () => {
    const states: readonly Direction['state'][] = [
      { status: 'settled', by: 'threshold', at },
      { status: 'settled', by: 'chair', note: 'Grei nok', personId: ids.chair, at },
      { status: 'dropped', note: 'Slått sammen', personId: ids.facilitator, at },
      { status: 'draft' },
    ];
    await run(house.a, async ({ directions }) => {
      for (const state of states) {
        const stored = await directions.forChange(ids.direction);
        if (!stored) throw new Error('there is a direction');
        await directions.save({ ...stored, state, version: stored.version + 1 });
        expect((await directions.byId(ids.direction))?.state).toEqual(state);
      }
    });
  });
});

describe('the store of verifications', () => {
  it('gives back what was asked, and the answers', async () => {
    await run(house.a, async ({ verifications }) => {
      expect(await verifications.byId(ids.verification)).toEqual(aVerification(ids));
      expect(await verifications.ofPhase(ids.phase)).toEqual([aVerification(ids)]);
      expect(await verifications.answers(ids.verification)).toEqual([aDirectionAnswer(ids)]);
      expect(await verifications.answersOf(ids.verification, ids.chair)).toEqual([]);
      expect((await verifications.threshold(ids.phase))?.percent).toBe(80);
    });
  });

  it('stores one answer for a person, also from two devices at the same moment', async () => {
    const answer = (text: string): Promise<void> =>
      run(house.a, async ({ verifications }) => {
        await verifications.forAnswering(ids.verification, ids.chair);
        const [previous] = await verifications.answersOf(ids.verification, ids.chair);
        await verifications.saveAnswer(
          aDirectionAnswer(ids, {
            ...{ personId: ids.chair, missing: text, revision: (previous?.revision ?? 0) + 1 },
          }),
        );
      });
    await Promise.all([answer('telefon'), answer('pc')]);
    await run(house.a, async ({ verifications }) => {
      const [stored] = await verifications.answersOf(ids.verification, ids.chair);
      expect(stored?.revision).toBe(2);
      expect(await verifications.answered(ids.verification)).toBe(2);
      expect(await verifications.revisions(ids.verification)).toEqual(
        new Map([
          [ids.chair, { answers: 1, times: 2 }],
          [ids.member, { answers: 1, times: 1 }],
        ]),
      );
    });
  });

  it('refuses to ask about the same words twice', async () => {
    await expect(
      run(house.a, ({ verifications }) =>
        verifications.save(aVerification(ids, { id: ids.objectId(520) })),
      ),
    ).rejects.toThrow('direction_ask');
  });

  it('finds what is overdue', async () => {
    await run(house.a, async ({ verifications }) => {
      expect(await verifications.overdue(at)).toEqual([ids.verification]);
      await verifications.save(aVerification(ids, { closed: { at, eligible: 3 } }));
      expect(await verifications.overdue(at)).toEqual([]);
    });
  });

  it('has nothing of another municipality', async () => {
    await run(house.b, async ({ themes, directions, verifications }) => {
      expect(await themes.ofPhase(ids.phase)).toEqual([]);
      expect(await directions.byId(ids.direction)).toBeNull();
      expect(await verifications.byId(ids.verification)).toBeNull();
      expect(await verifications.answers(ids.verification)).toEqual([]);
      expect(await verifications.threshold(ids.phase)).toBeNull();
    });
  });
});
