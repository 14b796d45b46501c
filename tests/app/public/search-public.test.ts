import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPublicIds } from '../../../src/app/public/list-public-ids.ts';
import { listPublicNews } from '../../../src/app/public/list-public-news.ts';
import { searchPublic } from '../../../src/app/public/search-public.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, pollDeadline } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app[Symbol.asyncDispose]());

describe('what the public can find of polls', () => {
  it('is every one that is told of, and not only those that are news', async () => {
    const town = await aTown(app);
    app.itIs(at('2026-12-30T09:00:00.000Z'));
    await town.tx(async (tx) => {
      for (let number = 0; number < 60; number += 1) {
        const closedAt = addMinutes(pollDeadline, number);
        await tx.polls.save(
          aClosedPoll({
            ...{ id: uuid(2000 + number), roundId: null, title: `Retning nummer${number}` },
            questions: [],
            state: { status: 'closed', openedAt: pollDeadline, closesAt: closedAt, closedAt },
          }),
        );
      }
      // One that is closed to the public has no page.
      await tx.polls.save(
        aClosedPoll({
          ...{ id: uuid(2100), roundId: null, title: 'Retning skjult', questions: [] },
          openness: { kind: 'closed', basis: 'offl. § 23', decision: '' },
        }),
      );
    });
    const search = searchPublic(app.deps);
    expect(await search(town.scope, 'nummer0')).toEqual([
      { kind: 'poll', id: uuid(2000), title: 'Retning nummer0', about: 'Kommunestyret' },
    ]);
    expect(await search(town.scope, 'retning')).toHaveLength(60);
    expect(await search(town.scope, 'skjult')).toEqual([]);
    const told = await listPublicIds(app.deps)(town.scope);
    expect(told.polls).toHaveLength(60);
    const news = await listPublicNews(app.deps)(town.scope, { bodyId: ids.body });
    expect(news?.news).toHaveLength(50);
    expect(news?.news[0]?.of.id).toBe(uuid(2059));
  });
});
