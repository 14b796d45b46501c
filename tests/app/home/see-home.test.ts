import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { seeHome } from '../../../src/app/home/see-home.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll, noteOutcome } from '../../../src/app/polls/end-poll.ts';
import { listRounds, seeRound } from '../../../src/app/workshops/see-rounds.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anAnswer, anOpenPoll } from '../../support/builders/a-poll.ts';
import { aClosedRound, aRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-19T18:00:00.000Z'));
  await town.tx(async (tx) => {
    await tx.rounds.save(aRoundUnderWay());
    await tx.rounds.save(aRound({ id: uuid(580), ordinal: 2, title: 'Verksted 2', place: '' }));
    await tx.polls.save(anOpenPoll());
  });
});
const home = (who: Who) => seeHome(app.deps)(town.by(who));

describe('what meets somebody when they come in', () => {
  it('is, for who is asked, the poll that waits, with why, how long it takes and by when', async () => {
    expect(await home('ola')).toMatchObject({
      now: [
        {
          pollId: ids.poll,
          why: 'Svarene brukes når planforslaget skrives.',
          minutes: 2,
          closesAt: '2026-11-26T22:59:00.000Z',
        },
      ],
      staff: null,
    });
    expect((await home('deputyA')).now).toEqual([]);
    expect((await home('facilitator')).now).toEqual([]);
  });

  it('is everything that waits, what closes first in front', async () => {
    await town.tx(async (tx) => {
      for (const number of [1, 2, 3, 4])
        await tx.polls.save(anOpenPoll({ id: uuid(590 + number) }));
    });
    expect((await home('ola')).now).toHaveLength(5);
  });

  it('is what became of one’s answer, once somebody has written it', async () => {
    await answerPoll(app.deps)(town.by('ola'), {
      pollId: ids.poll,
      choices: anAnswer(ids.north, { [ids.care]: 1 }),
    });
    await closePoll(app.deps)(town.by('facilitator'), ids.poll, 1);
    expect((await home('ola')).since).toEqual([]);
    expect((await home('facilitator')).staff?.owedOutcomeNotes).toMatchObject([
      { pollId: ids.poll, answered: 1 },
    ]);
    await noteOutcome(app.deps)(town.by('facilitator'), ids.poll, 'Tatt inn.', 2);
    expect((await home('ola')).since).toMatchObject([
      { pollId: ids.poll, outcomeNote: 'Tatt inn.' },
    ]);
    expect((await home('kari')).since).toEqual([]);
    expect((await home('facilitator')).staff?.owedOutcomeNotes).toEqual([]);
  });

  it('is a round under way, however long it takes, and no draft but for those who prepare rounds', async () => {
    app.itIs(at('2026-11-20T02:00:00.000Z'));
    expect((await home('ola')).coming.map((round) => round.title)).toEqual([
      'Verksted 1: ambisjoner for perioden',
    ]);
    expect((await home('clerk')).staff?.draftRounds).toEqual([]);
    expect((await home('facilitator')).staff?.draftRounds).toMatchObject([
      { roundId: uuid(580), missing: expect.arrayContaining(['place']) as unknown },
    ]);
  });

  it('is nothing for somebody who has no role here', async () => {
    const nobody = mintMember(town.scope, ids.ola, []);
    expect(await seeHome(app.deps)(nobody)).toMatchObject({
      now: [],
      since: [],
      coming: [],
      staff: null,
    });
  });

  it('counts what needs attention in the archive for the clerk alone', async () => {
    expect((await home('clerk')).staff?.archiveAttention).toBe(0);
    expect((await home('facilitator')).staff?.archiveAttention).toBeNull();
  });
});

describe('seeing rounds', () => {
  it('hides drafts, attendance, the roll and the unfinished summary from those who do not prepare rounds', async () => {
    await town.tx((tx) =>
      tx.rounds.save(aClosedRound({ id: uuid(581), ordinal: 3, meetingNumber: '10/2026' })),
    );
    for (const who of ['ola', 'clerk', 'planner', 'administrator', 'directorStaff'] as const) {
      const by = town.by(who);
      expect(await seeRound(app.deps)(by, uuid(580))).toEqual({
        refused: true,
        refusal: { code: 'not-found' },
      });
      const listed = await listRounds(app.deps)(by);
      expect(listed.refused ? [] : listed.value.rounds.map(({ id }) => id)).not.toContain(
        uuid(580),
      );
      expect(await seeRound(app.deps)(by, ids.round)).toMatchObject({
        value: { round: { summary: '' }, readiness: [], attendance: [], roll: [], calendar: null },
      });
      expect(await seeRound(app.deps)(by, uuid(581))).toMatchObject({
        value: { round: { summary: 'Rådet var tydelig.' } },
      });
    }
  });

  it('shows the facilitator what is missing, and whom to register', async () => {
    const seen = await seeRound(app.deps)(town.by('facilitator'), uuid(580));
    expect(seen).toMatchObject({ value: { publicAddress: null } });
    const { readiness, roll } = seen.refused ? { readiness: [], roll: [] } : seen.value;
    expect(readiness.find((item) => item.code === 'place')?.done).toBe(false);
    expect(roll.map(({ name, party }) => `${name}, ${party}`)).toEqual([
      'Ola Nordmann, Bypartiet', 'Åse Ås, Bypartiet', 'Zoë Berg, Bypartiet',
      'Kari Nordmann, Landlista', 'Per Østby, Landlista', 'Ørjan Dahl, Landlista',
    ]); // prettier-ignore
  });
});
