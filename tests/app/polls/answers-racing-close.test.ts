import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { pollOpened } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { optionOf, stepsOf } from './a-sealed-poll.ts';

const crowd = Array.from({ length: 100 }, (_, place) => uuid(5_000 + place));
let app: App;
let town: Town;
beforeAll(async () => {
  app = await anApp();
  town = await aTown(app);
  app.itIs(pollOpened);
  await town.tx(async ({ people }) => {
    for (const id of crowd) {
      await people.savePerson({
        ...{ id, entraObjectId: id, name: id, language: 'nb', roles: ['politician'] },
      });
      const seat = { bodyId: ids.body, termId: ids.term, partyId: ids.partyA };
      await people.saveMembership({ ...seat, personId: id, function: 'member', order: null });
    }
  });
});
afterAll(() => app[Symbol.asyncDispose]());

describe('a hundred answers racing the close', () => {
  it.each([
    ['sealed', uuid(6_001), {}],
    ['by sums', uuid(6_002), { visibility: 'sums', anonymousUse: null }],
  ] as const)('count where they were taken and nowhere else: %s', async (_, pollId, overrides) => {
    const steps = stepsOf(app, town, pollId);
    await steps.draft(overrides);
    await steps.open();
    const early = await Promise.all(
      crowd
        .slice(0, 40)
        .map((personId, place) => steps.answer(personId, optionOf(pollId, place % 4))),
    );
    const racing = crowd
      .slice(40)
      .map((personId, place) => steps.answer(personId, optionOf(pollId, place % 4)));
    const [late] = await Promise.all([Promise.all(racing), steps.close()]);
    const taken = [...early, ...late].filter(({ refused }) => !refused).length;
    for (const outcome of late)
      if (outcome.refused) expect(outcome.refusal.code).toBe('poll-closed');
    await steps.openBallots();
    const sums = await steps.sums();
    expect(Object.values(sums).reduce((sum, votes) => sum + votes, 0)).toBe(taken);
    expect(await town.tx((tx) => tx.polls.tally(pollId))).toMatchObject({ answered: taken });
    expect((await town.tx((tx) => tx.polls.choices(pollId))).length).toBe(taken);
  });
});

describe('fifty opens racing fifty closes', () => {
  it.each([
    ['sealed', uuid(6_003), {}],
    ['by sums', uuid(6_004), { visibility: 'sums', anonymousUse: null }],
  ] as const)('open it once and close it at most once: %s', async (_, pollId, overrides) => {
    const steps = stepsOf(app, town, pollId);
    await steps.draft(overrides);
    const by = town.by('facilitator');
    const [opens, closes, answers] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, () => openPoll(app.deps)(by, pollId, 1))),
      Promise.all(Array.from({ length: 50 }, () => closePoll(app.deps)(by, pollId, 2))),
      Promise.all(
        crowd.map((personId, place) => steps.answer(personId, optionOf(pollId, place % 4))),
      ),
    ]);
    const taken = (outcomes: readonly { readonly refused: boolean }[]): number =>
      outcomes.filter(({ refused }) => !refused).length;
    expect(taken(opens)).toBe(1);
    expect(taken(closes)).toBeLessThanOrEqual(1);
    // Some closes may all have come before the open; then it is still open.
    if (taken(closes) === 0) await steps.close();
    const poll = await steps.poll();
    expect(poll.state.status).toBe('closed');
    expect(poll.version).toBe(3);
    await steps.openBallots();
    expect(await town.tx((tx) => tx.polls.tally(pollId))).toMatchObject({
      answered: taken(answers),
    });
    expect(await town.tx((tx) => tx.polls.choices(pollId))).toHaveLength(taken(answers));
  });
});
