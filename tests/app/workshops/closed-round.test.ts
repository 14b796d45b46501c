import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { listPolls, seePoll } from '../../../src/app/polls/see-polls.ts';
import { seeProcess } from '../../../src/app/processes/see-processes.ts';
import { listRounds, seeRound } from '../../../src/app/workshops/see-rounds.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll, pollOpened } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
  await town.tx(async (tx) => {
    await tx.rounds.save(
      aRoundUnderWay({
        openness: { kind: 'closed', basis: 'offentleglova § 13', decision: 'Vedtak 1/26' },
      }),
    );
    await tx.polls.save(anOpenPoll());
  });
});
const notFound = { refused: true, refusal: { code: 'not-found' } };

describe('a closed meeting, inside the municipality', () => {
  it('does not exist for those who neither sit in its body nor prepare or archive it', async () => {
    const planner = town.by('planner');
    expect(await seeRound(app.deps)(planner, ids.round)).toEqual(notFound);
    expect(await seePoll(app.deps)(planner, ids.poll)).toEqual(notFound);
    expect(await pollForMember(app.deps)(planner, ids.poll)).toEqual(notFound);
    expect(await listRounds(app.deps)(planner)).toMatchObject({ value: { rounds: [] } });
    expect(await listPolls(app.deps)(planner)).toMatchObject({ value: { polls: [] } });
    expect(await seeProcess(app.deps)(planner, ids.process)).toMatchObject({
      value: { rounds: [], polls: [] },
    });
  });

  it('is there for its members, and for those who prepare it', async () => {
    for (const who of ['ola', 'facilitator'] as const) {
      const by = town.by(who);
      expect(await seeRound(app.deps)(by, ids.round)).toMatchObject({ refused: false });
      expect(await seePoll(app.deps)(by, ids.poll)).toMatchObject({ refused: false });
      expect(await listRounds(app.deps)(by)).toMatchObject({
        value: { rounds: [{ id: ids.round }] },
      });
      expect(await listPolls(app.deps)(by)).toMatchObject({ value: { polls: [{ id: ids.poll }] } });
    }
  });
});
