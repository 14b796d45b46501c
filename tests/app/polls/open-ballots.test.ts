import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { seeDelivery } from '../../../src/app/polls/see-delivery.ts';
import { seeReach } from '../../../src/app/polls/see-reach.ts';
import { seePoll } from '../../../src/app/polls/see-polls.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { closeRound } from '../../../src/app/workshops/close-round.ts';
import type { Deps } from '../../../src/app/deps.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { pollOpened } from '../../support/builders/a-poll.ts';
import { aRoundUnderWay, present } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { optionOf, stepsOf, voices } from './a-sealed-poll.ts';

let app: App;
let town: Town;
const pollId = uuid(77);
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
});

const steps = () => stepsOf(app, town, pollId);
const option = (place: number) => optionOf(pollId, place);
const keyOf = async () => (await steps().poll()).seal?.keyId ?? '';
const ballots = async () =>
  (
    await rowsOf<{ choices: Record<string, { optionId: string }> }>(
      app,
      town.municipality.id,
      'select choices from radslag.ballot',
    )
  )
    .flatMap(({ choices }) => Object.values(choices).map(({ optionId }) => optionId))
    .toSorted();
const page = async (who: Parameters<Town['by']>[0] = 'ola') => {
  const seen = await seePoll(app.deps)(town.by(who), pollId);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
async function answered(people: readonly string[] = voices): Promise<void> {
  await steps().draft();
  await steps().open();
  for (const [place, personId] of people.entries())
    expect((await steps().answer(personId, option(place))).refused).toBe(false);
}

describe('an anonymous poll', () => {
  it('is opened with a key of its own, which the database has one half of', async () => {
    await steps().draft();
    await steps().open();
    const { seal } = await steps().poll();
    expect(seal).toMatchObject({ state: 'sealed' });
    expect(await app.deps.pollKeys.read(seal?.keyId ?? '')).toMatch(/^[\w-]{43}$/u);
  });

  it('keeps no key where it could not be opened', async () => {
    await steps().draft({ closesAt: at('2026-11-01T00:00:00.000Z') });
    const before = app.deps.pollKeys.kept.size;
    expect((await openPoll(app.deps)(town.by('facilitator'), pollId, 1)).refused).toBe(true);
    expect(app.deps.pollKeys.kept.size).toBe(before);
  });

  it('shows nobody what anybody answered, the person included, and moves no sum', async () => {
    await answered();
    expect(await steps().sums()).toEqual({});
    expect(await page()).toMatchObject({
      ...{ answered: 4, results: null, resultsHidden: 'until-closed' },
      ownAnswer: { choices: {}, revision: 1 },
    });
  });

  it('counts once who answers again and again, on two devices at once, with the last answer', async () => {
    await answered();
    await Promise.all([0, 1, 2, 3].map(() => steps().answer(ids.ola, option(3))));
    await steps().close();
    await steps().openBallots();
    expect(await ballots()).toEqual([option(0), option(2), option(3), option(3)].toSorted());
    expect(await page()).toMatchObject({
      answered: 4,
      results: { answered: 4 },
      ownAnswer: { choices: {} },
    });
    expect(await steps().sums()).toEqual({ [option(0)]: 1, [option(2)]: 1, [option(3)]: 2 });
  });

  it('is opened by the job that its closing asks for, and its key is destroyed', async () => {
    await answered();
    const keyId = await keyOf();
    await steps().close();
    expect(await town.jobs()).toContainEqual(
      expect.objectContaining({ name: 'open-ballots', key: pollId }),
    );
    expect(await page()).toMatchObject({ results: null, resultsHidden: 'being-opened' });
    expect(await steps().openBallots()).toEqual({ outcome: 'done' });
    expect(await steps().poll()).toMatchObject({ seal: { state: 'destroyed' } });
    expect(await app.deps.pollKeys.read(keyId)).toBeNull();
    expect((await town.audit()).slice(-3)).toEqual(['poll-closed', 'ballots-opened', 'poll-key-destroyed']); // prettier-ignore
  });

  it('tells who has answered to nobody while they are few', async () => {
    await answered();
    await deliverPoll(app.deps)(town.scope, pollId);
    const seen = await seeDelivery(app.deps)(town.by('facilitator'), pollId);
    const reach = await seeReach(app.deps)(town.by('facilitator'), pollId);
    // Who has seen it, in groups, and never who has answered.
    expect(reach).toMatchObject({ value: { told: 'seen' } });
    if (seen.refused) throw new Error(seen.refusal.code);
    expect(seen.value.messages.map(({ hasAnswered }) => hasAnswered)).toEqual([null, null, null, null]); // prettier-ignore
  });

  it('keeps nothing of fewer than three answers', async () => {
    await answered(voices.slice(0, 2));
    await steps().close();
    await steps().openBallots();
    expect(await ballots()).toEqual([]);
    expect(await steps().sums()).toEqual({});
    expect(await page()).toMatchObject({ answered: 2, results: null, resultsHidden: 'too-few' });
    expect(await steps().poll()).toMatchObject({ seal: { state: 'destroyed' } });
  });

  it('counts no answer that was moved to somebody else or changed, and opens the rest', async () => {
    await answered();
    await town.tx(async (tx) => {
      const [first, second] = await tx.ballots.sealedOf(pollId);
      if (!first || !second) throw new Error('four have answered');
      const moved = { ...first, sealed: second.sealed, answeredAt: pollOpened, revision: 2 };
      await tx.ballots.saveSealed(pollId, [moved], 0);
    });
    await steps().close();
    await steps().openBallots();
    expect(await ballots()).toHaveLength(3);
    expect(await page()).toMatchObject({ answered: 3 });
  });

  it('lets its round be closed when its answers are opened, and not before', async () => {
    const round = aRoundUnderWay({ summary: 'Vi snakket om trivsel.' });
    await town.tx(async (tx) => {
      await tx.rounds.save(round);
      await tx.rounds.saveAttendance(round.id, [present(ids.ola)]);
    });
    await steps().draft({ roundId: round.id });
    await steps().open();
    for (const [place, personId] of voices.entries()) await steps().answer(personId, option(place));
    const close = () => closeRound(app.deps)(town.by('facilitator'), round.id, round.version);
    const unopened = { refused: true, refusal: { code: 'ballots-unopened', title: 'Trives vi her?' } }; // prettier-ignore
    expect(await close()).toEqual(unopened);
    await steps().close();
    expect(await close()).toEqual(unopened);
    await steps().openBallots();
    expect(await close()).toEqual({ refused: false, value: null });
  });
});

describe('opening the answers', () => {
  /** Every call to what is outside, in order; `stopAt` is killed before its call, or right after it and before anybody hears of it. */
  function killed(
    stopAt: number,
    when: 'before' | 'after',
  ): { deps: Partial<Deps>; calls: () => number } {
    let calls = 0;
    const step = async <Value>(work: () => Promise<Value>): Promise<Value> => {
      calls += 1;
      const mine = calls;
      if (mine === stopAt && when === 'before') throw new Error('killed');
      const value = await work();
      if (mine === stopAt) throw new Error('killed');
      return value;
    };
    const { unitOfWork, pollKeys } = app.deps;
    return {
      calls: () => calls,
      deps: {
        unitOfWork: {
          run: (scope, work) => step(() => unitOfWork.run(scope, work)),
          read: (scope, work) => step(() => unitOfWork.read(scope, work)),
        },
        pollKeys: {
          keep: (keyId, privateKey) => pollKeys.keep(keyId, privateKey),
          read: (keyId) => step(() => pollKeys.read(keyId)),
          destroy: (keyId) => step(() => pollKeys.destroy(keyId)),
        },
      },
    };
  }

  it('goes on from wherever it was killed, to the same end', async () => {
    let steppedThrough = 0;
    for (const when of ['before', 'after'] as const)
      for (let stopAt = 1; ; stopAt += 1) {
        town = await aTown(app);
        await answered();
        const keyId = await keyOf();
        await steps().close();
        const kill = killed(stopAt, when);
        const outcome = await steps()
          .openBallots(kill.deps)
          .then(() => 'ended', () => 'killed'); // prettier-ignore
        if (outcome === 'ended') break;
        steppedThrough += 1;
        // The key is there until the ballots are: never neither.
        if ((await app.deps.pollKeys.read(keyId)) === null) expect(await ballots()).toHaveLength(4);
        await steps().openBallots();
        expect(await ballots(), `${when} ${stopAt}`).toEqual([0, 1, 2, 3].map(option).toSorted());
        expect(await steps().sums()).toEqual(
          Object.fromEntries([0, 1, 2, 3].map((place) => [option(place), 1])),
        );
        expect(await steps().poll()).toMatchObject({ seal: { state: 'destroyed' } });
        expect(await app.deps.pollKeys.read(keyId)).toBeNull();
      }
    expect(steppedThrough).toBe(14); // four reads and writes, the key read and destroyed, one more read: before and after each
  });

  it('writes the ballots once, however many runs there are at once', async () => {
    await answered();
    await steps().close();
    await Promise.all([1, 2, 3, 4].map(() => steps().openBallots()));
    expect(await ballots()).toHaveLength(4);
    expect(await steps().sums()).toMatchObject({ [option(0)]: 1 });
  });

  it('waits while the key cannot be found, and gives up after a week', async () => {
    await answered();
    await app.deps.pollKeys.destroy(await keyOf());
    await steps().close();
    const error = vi.fn();
    const log = { ...app.deps.log, error };
    await steps().openBallots({ log });
    expect(error).toHaveBeenCalledWith('the key of an anonymous poll is not in the key store', { pollId }); // prettier-ignore
    expect(await page()).toMatchObject({ results: null, resultsHidden: 'being-opened' });
    expect(await town.tx((tx) => tx.polls.withKey())).toEqual([pollId]);
    app.itIs(at('2026-12-20T00:00:00.000Z'));
    await steps().openBallots({ log });
    expect(await page()).toMatchObject({ results: null, resultsHidden: 'ballots-lost' });
    expect(await town.tx((tx) => tx.polls.withKey())).toEqual([]);
    expect(await town.audit()).toContain('ballots-lost');
  });

  it('leaves alone a poll that is open, and one that is not anonymous', async () => {
    await answered();
    await steps().openBallots();
    expect(await steps().poll()).toMatchObject({ seal: { state: 'sealed' } });
  });
});
