import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { listPolls, seePoll } from '../../../src/app/polls/see-polls.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import {
  aClosedPoll,
  aDraftPoll,
  anAnswer,
  anOpenPoll,
  pollDeadline,
} from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRoundUnderWay()));
});

const see = (who: Who, pollId: string = ids.poll) => seePoll(app.deps)(town.by(who), pollId);
const answer = (who: Who) =>
  answerPoll(app.deps)(town.by(who), {
    pollId: ids.poll,
    choices: anAnswer(ids.north, { [ids.care]: 2 }),
  });
const notFound = { refused: true, refusal: { code: 'not-found' } };

describe('seeing a poll', () => {
  it('tells nobody but those who prepare polls of a draft', async () => {
    await town.tx((tx) => tx.polls.save(aDraftPoll()));
    expect(await see('facilitator')).toMatchObject({
      value: { poll: { status: 'draft' }, resultsHidden: 'draft' },
    });
    for (const who of ['ola', 'clerk', 'planner', 'administrator', 'directorStaff'] as const) {
      expect(await see(who)).toEqual(notFound);
      expect(await listPolls(app.deps)(town.by(who))).toEqual({
        refused: false,
        value: { polls: [] },
      });
    }
  });

  it('shows each their own answer and nobody another’s, the facilitator included', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll()));
    await answer('ola');
    expect(await see('ola')).toMatchObject({
      value: {
        mayAnswer: true,
        ownAnswer: { revision: 1, choices: anAnswer(ids.north, { [ids.care]: 2 }) },
      },
    });
    expect(await see('kari')).toMatchObject({
      value: { mayAnswer: true, ownAnswer: null, answered: 1 },
    });
    expect(await see('facilitator')).toMatchObject({
      value: { mayAnswer: false, ownAnswer: null, answered: 1, eligible: 4 },
    });
  });

  it('gives no sums over fewer than three, open or closed, to anybody', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ resultsWhen: 'at-once' })));
    await answer('ola');
    await answer('kari');
    expect(await see('ola')).toMatchObject({
      value: { results: null, resultsHidden: 'too-few', answered: 2 },
    });
    await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    for (const who of ['ola', 'facilitator', 'clerk'] as const)
      expect(await see(who)).toMatchObject({ value: { results: null, resultsHidden: 'too-few' } });
  });

  it('gives the sums after one’s own answer, and to the others when it is closed', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll()));
    for (const who of ['ola', 'kari', 'per'] as const) await answer(who);
    const sums = {
      questions: [
        { options: [{ id: ids.north, value: 3 }, { value: 0 }] },
        { options: [{ value: 0 }, { value: 0 }, { id: ids.care, value: 6 }] },
      ],
      ...{ answered: 3, eligible: 4 },
    };
    expect(await see('ola')).toMatchObject({ value: { results: sums, resultsHidden: null } });
    expect(await see('chair')).toMatchObject({
      value: { results: null, resultsHidden: 'until-answered' },
    });
    expect(await see('facilitator')).toMatchObject({
      value: { results: null, resultsHidden: 'until-closed' },
    });
    await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    expect(await see('facilitator')).toMatchObject({ value: { results: sums } });
  });

  it('may not be answered from the instant of the deadline, though the job has not closed it yet', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll()));
    app.itIs(pollDeadline);
    expect(await see('ola')).toMatchObject({ value: { mayAnswer: false } });
  });

  it('finds none of another municipality’s', async () => {
    const other = await aTown(app);
    await other.tx((tx) => tx.polls.save(anOpenPoll({ id: uuid(570), roundId: null })));
    expect(await see('facilitator', uuid(570))).toEqual(notFound);
    expect(await listPolls(app.deps)(town.by('facilitator'))).toEqual({
      refused: false,
      value: { polls: [] },
    });
  });
});

describe('the list of polls', () => {
  it('has what waits for the reader first, by deadline, then other open ones, then closed ones, newest first', async () => {
    const poll = (number: number, day: string) => ({
      id: uuid(570 + number),
      title: String(number),
      closesAt: at(`2026-11-${day}T12:00:00.000Z`),
    });
    const openUntil = (number: number, day: string) => {
      const made = poll(number, day);
      return anOpenPoll({
        ...made,
        state: {
          status: 'open',
          openedAt: at('2026-11-19T17:00:00.000Z'),
          closesAt: made.closesAt,
        },
      });
    };
    const closedAfter = (number: number, day: string) => {
      const made = poll(number, day);
      const { closesAt } = made;
      const openedAt = at('2026-11-01T12:00:00.000Z');
      return aClosedPoll({
        ...made,
        state: { status: 'closed', openedAt, closesAt, closedAt: closesAt },
      });
    };
    await town.tx(async (tx) => {
      await tx.polls.save(openUntil(1, '28'));
      await tx.polls.save(openUntil(2, '27'));
      await tx.polls.save(anOpenPoll({ title: '3' }));
      await tx.polls.save(closedAfter(4, '10'));
      await tx.polls.save(closedAfter(5, '11'));
    });
    await answer('ola');
    const listed = await listPolls(app.deps)(town.by('ola'));
    expect(
      listed.refused ? [] : listed.value.polls.map(({ title, mine }) => [title, mine]),
    ).toEqual([
      ['2', 'waiting'],
      ['1', 'waiting'],
      ['3', 'answered'],
      ['5', 'not-asked'],
      ['4', 'not-asked'],
    ]);
  });
});
