import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { noteSeen } from '../../../src/app/polls/note-seen.ts';
import { exportReach, seeReach } from '../../../src/app/polls/see-reach.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, aDraftPoll, anAnswer, anOpenPoll } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

type Who = Parameters<Town['by']>[0];
const poll = anOpenPoll({ roundId: null, resultsWhen: 'at-close' });
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  // Three of each party are asked: two more members of the body.
  await town.tx(async (tx) => {
    for (const [personId, partyId] of [
      [ids.deputyA, ids.partyA],
      [ids.deputyB, ids.partyB],
    ] as const)
      // prettier-ignore
      await tx.people.saveMembership({
        ...{ bodyId: ids.body, personId, termId: ids.term, partyId },
        ...{ function: 'member', order: null },
      });
    await tx.polls.save(poll);
  });
  await deliverPoll(app.deps)(town.scope, ids.poll);
  await sendMessages(app.deps)(town.scope);
});
const see = (who: Who = 'facilitator') => seeReach(app.deps)(town.by(who), ids.poll);
const open = (who: Who, pollId: string = ids.poll) => noteSeen(app.deps)(town.by(who), pollId);
const answer = (who: Who) =>
  answerPoll(app.deps)(town.by(who), {
    pollId: ids.poll,
    choices: anAnswer(ids.north, { [ids.care]: 1 }),
  });

describe('whom a poll has reached', () => {
  it('is seen by the facilitator in all and by party, and by nobody who is asked', async () => {
    await open('kari');
    await open('kari');
    await answer('ola');
    const [first] = await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll));
    expect(first?.personId).toBe(ids.chair);
    if (first)
      await town.tx((tx) =>
        tx.messages.save({ ...first, state: 'unreachable', cause: 'status-403' }),
      );
    expect(await see()).toEqual({
      refused: false,
      value: {
        all: { asked: 6, delivered: 5, seen: 2, answered: 1, unreachable: 1 },
        causes: [{ cause: 'status-403', count: 1 }],
        bodies: [],
        parties: [
          {
            names: ['Bypartiet'],
            figures: { asked: 3, delivered: 2, seen: 1, answered: 1, unreachable: 1 },
          },
          {
            names: ['Landlista'],
            figures: { asked: 3, delivered: 3, seen: 1, answered: 0, unreachable: 0 },
          },
        ],
        told: 'everything',
      },
    });
    expect(await see('ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await seeReach(app.deps)(town.by('facilitator'), uuid(999))).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('tells of no party what moves with the sums while the reader sees them move', async () => {
    await town.tx((tx) => tx.polls.save({ ...poll, resultsWhen: 'at-once', version: 2 }));
    await answer('ola');
    const seen = await see();
    expect(seen).toMatchObject({
      value: {
        ...{ all: { seen: 1, answered: 1 }, told: 'delivery' },
        parties: [
          { figures: { asked: 3, seen: null, answered: null } },
          { figures: { asked: 3, seen: null, answered: null } },
        ],
      },
    });
  });

  it('tells of no party who has answered an anonymous poll, also when it is closed', async () => {
    await open('kari');
    await answer('ola');
    const states = [
      [poll.state, 'sealed'],
      [aClosedPoll().state, 'destroyed'],
    ] as const;
    for (const [place, [state, sealed]] of states.entries()) {
      const seal = { keyId: uuid(803), publicKey: 'public', state: sealed };
      const anonymous = { visibility: 'anonymous', anonymousUse: 'climate' } as const;
      await town.tx((tx) =>
        tx.polls.save({ ...poll, ...anonymous, seal, state, version: place + 2 }),
      );
      const seen = await see();
      expect(seen).toMatchObject({ value: { all: { seen: 1, answered: 1 }, told: 'seen' } });
      const parties = seen.refused ? [] : seen.value.parties;
      expect(parties.map(({ figures }) => [figures.seen, figures.answered])).toEqual([
        [0, null],
        [1, null],
      ]);
    }
  });

  it('is a file for the same people', async () => {
    const asked = (who: Who, format: 'csv' | 'xlsx') =>
      exportReach(app.deps)(town.by(who), ids.poll, format);
    const csv = await asked('facilitator', 'csv');
    expect(csv.refused ? '' : new TextDecoder().decode(csv.value.bytes)).toContain(
      'Parti;Bypartiet;3;3;0;0;0',
    );
    expect(await asked('facilitator', 'xlsx')).toMatchObject({
      value: { name: 'rekkevidde-2026-11-20.xlsx' },
    });
    expect(await asked('ola', 'csv')).toMatchObject({ refusal: { code: 'not-allowed' } });
  });
});

describe('having seen a poll', () => {
  const rows = () =>
    rowsOf<Record<string, unknown>>(app, town.municipality.id, 'select * from radslag.poll_seen');

  it('is noted once for each who is asked, with the day and no time', async () => {
    await Promise.all([open('ola'), open('ola'), open('kari')]);
    app.itIs(at('2026-11-21T09:00:00.000Z'));
    await open('ola');
    const kept = await rows();
    expect(kept.map(({ person_id }) => person_id).toSorted()).toEqual([ids.ola, ids.kari]);
    expect(kept.map((row) => Object.keys(row).toSorted())[0]).toEqual(
      ['municipality_id', 'person_id', 'poll_id', 'seen_on'].toSorted(),
    );
    expect(JSON.stringify(kept)).not.toContain('09:00');
  });

  it('is not noted of whoever is not asked, of a draft, nor of a poll that is not there', async () => {
    const draft = uuid(801);
    await town.tx((tx) => tx.polls.save(aDraftPoll({ id: draft, roundId: null })));
    for (const asked of [open('planner'), open('ola', draft), open('ola', uuid(999))])
      expect(await asked).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await open('observer')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await rows()).toEqual([]);
  });
});
