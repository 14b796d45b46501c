import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsOf } from '../../support/a-full-municipality.ts';
import { aHouse } from '../../support/a-house.ts';
import type { House } from '../../support/a-house.ts';
import { aContribution, aKnowledgeItem, aReaction } from '../../support/builders/a-contribution.ts';
import { instant } from '../../support/a-full-municipality.ts';

const ids = idsOf('a');
let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house[Symbol.asyncDispose]());
const run: House['unitOfWork']['run'] = (scope, work) => house.unitOfWork.run(scope, work);

describe('the store of contributions', () => {
  it('gives back what was stored, by round, phase, id and key', async () => {
    await run(house.a, async ({ contributions }) => {
      const stored = [aContribution(ids)];
      expect(await contributions.ofRound(ids.round)).toEqual(stored);
      expect(await contributions.ofPhase(ids.phase)).toEqual(stored);
      expect(await contributions.byIds([ids.contribution])).toEqual(stored);
      expect(await contributions.forChange(aContribution(ids).clientKey)).toEqual(stored[0]);
    });
  });

  it('stores what two deliver at the same moment with the same key once', async () => {
    const deliver = (id: number): Promise<boolean> =>
      run(house.a, ({ contributions }) =>
        contributions.add(
          aContribution(ids, { id: ids.objectId(id), clientKey: ids.objectId(490), text: 'Én' }),
        ),
      );
    const outcomes = await Promise.all([deliver(491), deliver(492), deliver(493)]);
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    await run(house.a, async ({ contributions }) => {
      const texts = (await contributions.ofRound(ids.round)).map(({ text }) => text);
      expect(texts.filter((text) => text === 'Én')).toHaveLength(1);
    });
  });

  it('counts by question, table and source, and gives the newest first', async () => {
    const later = { madeAt: instant('2026-11-19T17:20:00.000Z') };
    await run(house.a, async ({ contributions }) => {
      const own = { source: 'person', tableNumber: null, ...later } as const;
      await contributions.add(
        aContribution(ids, { id: ids.objectId(496), clientKey: ids.objectId(497), ...own }),
      );
      const question = 'question-1';
      expect(await contributions.counts(ids.round)).toEqual(
        expect.arrayContaining([
          { questionId: question, tableNumber: 1, source: 'table', count: 2 },
          { questionId: question, tableNumber: null, source: 'person', count: 1 },
        ]),
      );
      expect(await contributions.newestOf(ids.round, 1)).toMatchObject([{ source: 'person' }]);
    });
  });

  it('leaves what is withdrawn out of lists, and still finds it by id', async () => {
    const withdrawn = aContribution(ids, {
      ...{ version: 2, withdrawnAt: instant('2026-11-19T18:00:00.000Z') },
    });
    await run(house.a, async ({ contributions }) => {
      await contributions.save(withdrawn);
      expect((await contributions.ofPhase(ids.phase)).map(({ id }) => id)).not.toContain(
        ids.contribution,
      );
      expect(await contributions.byIds([ids.contribution])).toEqual([withdrawn]);
      await expect(contributions.save(withdrawn)).rejects.toThrow('was not at version 1');
    });
  });

  it('has nothing of another municipality', async () => {
    await run(house.b, async ({ contributions }) => {
      expect(await contributions.ofRound(ids.round)).toEqual([]);
      expect(await contributions.byIds([ids.contribution])).toEqual([]);
      expect(await contributions.noteTakers(ids.round)).toEqual([]);
    });
  });

  it('replaces the list of note-takers', async () => {
    await run(house.a, async ({ contributions }) => {
      const list = [
        { tableNumber: 1, personId: ids.deputy },
        { tableNumber: 2, personId: ids.facilitator },
      ];
      await contributions.saveNoteTakers(ids.round, list);
      expect(await contributions.noteTakers(ids.round)).toEqual(list);
    });
  });
});

describe('the store of the knowledge base', () => {
  it('gives items and reactions back', async () => {
    await run(house.a, async ({ knowledge }) => {
      expect(await knowledge.items(ids.process)).toEqual([aKnowledgeItem(ids)]);
      expect(await knowledge.reactions(ids.process)).toEqual([aReaction(ids)]);
      expect(await knowledge.addReaction(aReaction(ids, { id: ids.objectId(495) }))).toBe(false);
    });
  });

  it('keeps an answer, and an item that was taken out with what was thought of it', async () => {
    const at = instant('2026-11-20T09:00:00.000Z');
    const answer = { text: 'På Fornebu', byId: ids.facilitator, at };
    await run(house.a, async ({ knowledge }) => {
      await knowledge.saveAnswer(aReaction(ids, { answer, version: 2 }));
      const removed = aKnowledgeItem(ids, { removedAt: at, version: 2 });
      await knowledge.saveItem(removed);
      expect(await knowledge.items(ids.process)).toEqual([]);
      expect(await knowledge.itemForChange(ids.knowledgeItem)).toEqual(removed);
      expect(await knowledge.reactions(ids.process)).toEqual([
        aReaction(ids, { answer, version: 2 }),
      ]);
    });
  });

  it('has nothing of another municipality', async () => {
    await run(house.b, async ({ knowledge }) => {
      expect(await knowledge.items(ids.process)).toEqual([]);
      expect(await knowledge.reactions(ids.process)).toEqual([]);
      expect(await knowledge.itemForChange(ids.knowledgeItem)).toBeNull();
    });
  });
});
