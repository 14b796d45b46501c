import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import type { Choices } from '../../../src/core/polls/choice.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aDraftPoll, anAnswer, anOpenPoll, pollDeadline } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay, deputyFor } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  app.told.length = 0;
  await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
});

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const north = anAnswer(ids.north, { [ids.housing]: 6, [ids.care]: 4 });
const south = anAnswer(ids.south, { [ids.housing]: 1 });
const opened = () => town.tx((tx) => tx.polls.save(anOpenPoll()));
const answer = (
  who: Parameters<Town['by']>[0],
  choices: Choices = north,
  pollId: string = ids.poll,
) => answerPoll(app.deps)(town.by(who), { pollId, choices });
const sums = () => town.tx((tx) => tx.polls.tally(ids.poll));
const recount = () => town.tx((tx) => tx.polls.recount(ids.poll));
/** The sums without options that came down to nothing, as a recount has them. */
const positive = (options: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(options).filter(([, total]) => total !== 0));
async function expectSumsToEqualRecount(): Promise<void> {
  const [kept, counted] = [await sums(), await recount()];
  expect({ ...kept, options: positive(kept.options) }).toEqual(counted);
}

describe('answering a poll', () => {
  beforeEach(opened);

  it('stores the answer, moves the sums, and says nothing in the log of what was answered', async () => {
    expect(await answer('ola')).toMatchObject({
      refused: false,
      value: {
        bodyName: 'Kommunestyret',
        answer: { personId: ids.ola, revision: 1, answeredAt: '2026-11-20T09:00:00.000Z' },
        tally: {
          answered: 1,
          eligible: 4,
          options: { [ids.north]: 1, [ids.housing]: 6, [ids.care]: 4 },
        },
      },
    });
    expect(await town.tx((tx) => tx.polls.answerOf(ids.poll, ids.ola))).toMatchObject({
      choices: north,
    });
    expect(await town.tx((tx) => tx.audit.ofSubject(ids.poll))).toMatchObject([
      { type: 'poll-answered', actor: `person:${ids.ola}`, facts: {} },
    ]);
    expect(await town.jobs()).toMatchObject([{ name: 'refresh-cards', key: `poll:${ids.poll}` }]);
    expect(app.told).toEqual([
      { topic: 'poll', id: ids.poll, municipalityId: town.municipality.id },
    ]);
  });

  it('counts once who answers twice, with the last answer', async () => {
    await answer('ola', north);
    await answer('ola', south);
    const again = await answer('ola', south);
    expect(again).toMatchObject({ value: { answer: { revision: 3 }, tally: { answered: 1 } } });
    expect(positive((await sums()).options)).toEqual({ [ids.south]: 1, [ids.housing]: 1 });
    await expectSumsToEqualRecount();
  });

  it('counts once who answers on two devices at once', async () => {
    const outcomes = await Promise.all([
      answer('ola', north),
      answer('ola', south),
      answer('ola', north),
    ]);
    expect(outcomes.every((outcome) => !outcome.refused)).toBe(true);
    expect((await sums()).answered).toBe(1);
    await expectSumsToEqualRecount();
  });

  it('counts everybody when all answer at once and change their minds', async () => {
    const members = ['chair', 'ola', 'kari', 'per'] as const;
    await Promise.all(
      [...members, ...members].map((who, turn) => answer(who, turn % 2 === 0 ? north : south)),
    );
    expect((await sums()).answered).toBe(4);
    await expectSumsToEqualRecount();
  });

  it('is refused whole when the answer is wrong: nothing is stored, enqueued, logged or told', async () => {
    const wrong = anAnswer(ids.north, { [ids.care]: 7 });
    expect(await answer('ola', wrong)).toEqual(
      refused({ code: 'too-many-points-on-one', questionId: ids.pointsQuestion, maxPerOption: 6 }),
    );
    expect(await recount()).toMatchObject({ options: {}, answered: 0 });
    expect(await town.jobs()).toEqual([]);
    expect(await town.audit()).toEqual([]);
    expect(app.told).toEqual([]);
  });

  it.each(['facilitator', 'clerk', 'planner', 'administrator', 'directorStaff'] as const)(
    'is "not-in-audience" for %s',
    async (who) => {
      expect(await answer(who)).toEqual(refused({ code: 'not-in-audience' }));
    },
  );

  it('is for the deputy who has taken a place, and not for the member who gave it', async () => {
    expect(await answer('deputyA')).toEqual(refused({ code: 'not-in-audience' }));
    await town.tx((tx) => tx.rounds.saveAttendance(ids.round, [deputyFor(ids.deputyA, ids.ola)]));
    expect(await answer('deputyA')).toMatchObject({ refused: false });
    expect(await answer('ola')).toEqual(refused({ code: 'not-in-audience' }));
    expect(await answer('deputyB')).toEqual(refused({ code: 'not-in-audience' }));
  });

  it('is refused at the very instant of the deadline', async () => {
    app.itIs(pollDeadline);
    expect(await answer('ola')).toEqual(refused({ code: 'poll-closed', closedAt: pollDeadline }));
    expect(await recount()).toMatchObject({ answered: 0 });
  });

  it('finds no poll that is another municipality’s, and none that never was', async () => {
    const other = await aTown(app);
    const theirs = anOpenPoll({ id: uuid(500), roundId: null });
    await other.tx((tx) => tx.polls.save(theirs));
    expect(await answer('ola', north, uuid(500))).toEqual(refused({ code: 'not-found' }));
    expect(await answer('ola', north, uuid(501))).toEqual(refused({ code: 'not-found' }));
    expect(await other.tx((tx) => tx.polls.recount(uuid(500)))).toMatchObject({ answered: 0 });
  });
});

describe('a poll that is not open', () => {
  it('does not exist for those it will ask while it is a draft, nor for anybody else', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    expect(await answer('ola')).toEqual(refused({ code: 'not-found' }));
    expect(await answer('deputyA')).toEqual(refused({ code: 'not-found' }));
  });
});

describe('answers that meet the closing of the poll', () => {
  beforeEach(opened);

  it('are counted whole or refused whole, and what is frozen equals a recount', async () => {
    const closing = closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    const answering = (['chair', 'ola', 'kari', 'per'] as const).map((who) => answer(who));
    const [closed, ...outcomes] = await Promise.all([closing, ...answering]);
    expect(closed).toEqual({ refused: false, value: null });
    const taken = outcomes.filter((outcome) => !outcome.refused).length;
    expect((await sums()).answered).toBe(taken);
    await expectSumsToEqualRecount();
    for (const outcome of outcomes)
      if (outcome.refused)
        expect(outcome.refusal).toEqual({
          code: 'poll-closed',
          closedAt: '2026-11-20T09:00:00.000Z',
        });
    const answers = (await town.audit()).filter((type) => type === 'poll-answered');
    expect(answers).toHaveLength(taken);
  });

  it('are too late when the deadline passed while they waited for the lock', async () => {
    const late: Instant = pollDeadline;
    const moments = [at('2026-11-26T22:58:59.999Z'), late];
    const clock = { now: () => moments.shift() ?? late };
    const outcome = await answerPoll({ ...app.deps, clock })(town.by('ola'), {
      pollId: ids.poll,
      choices: north,
    });
    expect(outcome).toEqual(refused({ code: 'poll-closed', closedAt: pollDeadline }));
    expect(await recount()).toMatchObject({ answered: 0 });
  });
});
