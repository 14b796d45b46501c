import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nextRound } from '../../../src/app/workshops/next-round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aPublishedRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const [otherBody, early, own, closed] = [uuid(901), uuid(902), uuid(903), uuid(904)];
const group = '19:group@thread.v2';
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-10T09:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.people.saveBody(aBody({ id: otherBody, name: 'Formannskapet', abbreviation: 'FSK' }));
    await tx.rounds.save(
      aPublishedRound({
        ...{
          id: early,
          bodyId: otherBody,
          meetingNumber: '1/26',
          startsAt: at('2026-11-12T16:00:00.000Z'),
        },
        title: 'I formannskapet',
      }),
    );
    await tx.rounds.save(
      aPublishedRound({
        ...{
          id: closed,
          ordinal: 2,
          meetingNumber: '2/26',
          startsAt: at('2026-11-13T16:00:00.000Z'),
        },
        ...{
          title: 'Lukket',
          openness: { kind: 'closed', basis: 'kommuneloven § 11-5', decision: 'Sak 1' },
        },
      }),
    );
    await tx.rounds.save(
      aPublishedRound({ id: own, ordinal: 3, meetingNumber: '3/26', title: 'Mitt eget' }),
    );
    await tx.conversations.save({
      ...{ conversationId: group, kind: 'group', personId: null, bodyId: null, reference: {} },
    });
  });
});

const asked = (who: Parameters<Town['by']>[0], where: string | null = null) =>
  nextRound(app.deps)(town.by(who), where);

describe('the next round', () => {
  it('is in somebody’s own chat one of a body they sit in, also a closed one', async () => {
    expect(await asked('kari')).toMatchObject({ roundId: closed, isUnderWay: false });
  });

  it('is for whoever sits nowhere the next that they may see', async () => {
    expect((await asked('planner'))?.roundId).toBe(early);
  });

  it('is in a group never a closed one, whoever asks', async () => {
    await town.tx((tx) => tx.conversations.assignBody(group, ids.body));
    expect(await asked('kari', group)).toMatchObject({ roundId: own, title: 'Mitt eget' });
    expect(await asked('facilitator', group)).toMatchObject({ roundId: own });
  });

  it('is in a group that is tied to no body the next open one of any', async () => {
    expect((await asked('kari', group))?.roundId).toBe(early);
  });

  it('is none when all are over', async () => {
    app.itIs(at('2026-12-10T09:00:00.000Z'));
    expect(await asked('kari')).toBeNull();
  });
});
