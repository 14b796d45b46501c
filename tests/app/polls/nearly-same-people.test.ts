import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { everySeat } from '../../../src/core/polls/audience.ts';
import type { AudienceWish } from '../../../src/core/polls/audience.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import {
  aDraftPoll,
  pollDeadline,
  pollOpened,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

// A facilitator makes two polls of the same, and asks one person more in the second: what the one shows less what the other shows is what that person answered.

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(pollOpened);
});

const [first, second] = [uuid(801), uuid(802)];
const these = [ids.ola, ids.kari, ids.per, ids.chair];
const people = (personIds: readonly string[]): AudienceWish => ({
  ...{ kind: 'people', personIds, guestIds: [], disqualifiedIds: [] },
});
/** The same question under ids of its own. */
const questionOf = (pollId: string, text: string = whereToGrow.text) => {
  const number = Number(pollId.slice(-4)) * 10;
  return {
    ...{ ...whereToGrow, id: uuid(number), text },
    options: whereToGrow.options.map((option, n) => ({ ...option, id: uuid(number + 1 + n) })),
  };
};
const draft = (pollId: string, audience: AudienceWish, overrides: Partial<Poll> = {}) =>
  town.tx((tx) =>
    tx.polls.save(
      aDraftPoll({
        ...{ id: pollId, roundId: null, title: `Spørring ${pollId.slice(-3)}` },
        ...{ questions: [questionOf(pollId)], audience: { ...audience, bodyId: ids.body } },
        ...{ resultsWhen: 'at-close', closesAt: addMinutes(pollDeadline, 90 * 24 * 60) },
        ...overrides,
      }),
    ),
  );
const open = (pollId: string) => openPoll(app.deps)(town.by('facilitator'), pollId, 1);
const opened = { refused: false };
const refused = { refused: true, refusal: { code: 'asks-nearly-the-same-people', title: `Spørring ${first.slice(-3)}` } }; // prettier-ignore
async function answered(pollId: string, by: readonly string[]): Promise<void> {
  const { id, options } = questionOf(pollId);
  for (const personId of by)
    expect(
      await answerPoll(app.deps)(mintMember(town.scope, personId, ['politician']), {
        ...{ pollId, choices: { [id]: { kind: 'single-choice', optionId: options[0]?.id ?? '' } } },
      }),
    ).toMatchObject(opened);
}
const close = async (pollId: string) =>
  expect(await closePoll(app.deps)(town.by('facilitator'), pollId, 2)).toMatchObject(opened);
const statusOf = async (pollId: string) => (await town.tx((tx) => tx.polls.byId(pollId)))?.state.status; // prettier-ignore

describe('the same, asked of nearly the same people', () => {
  it.each<readonly [string, AudienceWish, AudienceWish]>([
    ['one more', people(these.slice(0, 3)), people(these)],
    ['one fewer', people(these), people(these.slice(0, 3))],
    ['one for another', people(these.slice(0, 3)), people([...these.slice(0, 2), ids.chair])],
    ['a guest beside the body', everySeat, { ...everySeat, guestIds: [ids.planner] }],
    ['the body without one', everySeat, { ...everySeat, disqualifiedIds: [ids.per] }],
    ['a list that is the body and one more', everySeat, people([...these, ids.planner])],
    ['everybody who is elected, and the body without its two deputies', everySeat, { ...everySeat, kind: 'role', role: 'politician' }],
  ])('is not opened while the other is open, nor when it has closed a short while ago: %s', async (_, one, other) => {
    await draft(first, one);
    await draft(second, other);
    expect(await open(first)).toMatchObject(opened);
    expect(await open(second)).toMatchObject(refused);
    await answered(first, these.slice(0, 3));
    await close(first);
    app.itIs(addMinutes(pollOpened, 29 * 24 * 60));
    expect(await open(second)).toMatchObject(refused);
    expect(await statusOf(second)).toBe('draft');
    expect((await town.jobs()).filter(({ key }) => key.includes(second))).toEqual([]);
    // People may mean something else by then.
    app.itIs(addMinutes(pollOpened, 31 * 24 * 60));
    expect(await open(second)).toMatchObject(opened);
  }); // prettier-ignore

  it.each<readonly [string, Partial<Poll>, Partial<Poll>]>([
    ['with another case, another space and no question mark', {}, { questions: [questionOf(second, ' hvor skal  det VOKSE')] }],
    ['in other words with the same to choose among', {}, { questions: [questionOf(second, 'Hvilket sted er best?')] }],
    ['by name where the other was not', { visibility: 'sums' }, { visibility: 'named' }],
    ['anonymously', {}, { visibility: 'anonymous', anonymousUse: 'method' }],
  ])('is known again %s', async (_, one, other) => {
    await draft(first, people(these.slice(0, 3)), one);
    await draft(second, people(these), other);
    expect(await open(first)).toMatchObject(opened);
    expect(await open(second)).toMatchObject(refused);
  }); // prettier-ignore

  it.each<readonly [string, AudienceWish, AudienceWish, Partial<Poll>]>([
    ['of the very same people', people(these), people(these), {}],
    ['of three more', people([ids.ola, ids.kari, ids.per]), people([...these, ids.planner, ids.clerk]), {}],
    ['where both show every answer by name', people(these.slice(0, 3)), people(these), { visibility: 'named' }],
  ])('is opened %s', async (_, one, other, overrides) => {
    await draft(first, one, overrides);
    await draft(second, other, overrides);
    expect(await open(first)).toMatchObject(opened);
    expect(await open(second)).toMatchObject(opened);
  }); // prettier-ignore

  it('is opened where a member has left and another has come since, whom nobody chose', async () => {
    await draft(first, everySeat);
    await draft(second, everySeat);
    expect(await open(first)).toMatchObject(opened);
    await answered(first, these);
    await close(first);
    await town.tx((tx) =>
      tx.people.saveMembership({
        ...{ bodyId: ids.body, termId: ids.term, personId: ids.planner, partyId: ids.partyA },
        ...{ function: 'member', order: null },
      }),
    );
    expect(await open(second)).toMatchObject(opened);
  });

  it('is opened where something else is asked, or the other came to nothing', async () => {
    await draft(first, people(these.slice(0, 3)));
    await draft(second, people(these), { questions: [{ ...questionOf(second, 'Noe annet?'), options: [{ id: uuid(8_030), label: 'Ja', meaning: '' }, { id: uuid(8_031), label: 'Nei', meaning: '' }] }] }); // prettier-ignore
    expect(await open(first)).toMatchObject(opened);
    expect(await open(second)).toMatchObject(opened);
    const third = uuid(803);
    await answered(first, these.slice(0, 2));
    await close(first);
    await draft(third, people(these));
    expect(await open(third)).toMatchObject(opened);
  });

  it('is opened once where both are opened in the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [one, other] = [uuid(1_820 + 2 * round), uuid(1_821 + 2 * round)];
      const asked = (pollId: string) => ({ questions: [questionOf(pollId, `Runde ${round}?`)].map((question) => ({ ...question, options: question.options.map((option, n) => ({ ...option, label: `${round} ${n}` })) })) }); // prettier-ignore
      await draft(one, people(these.slice(0, 3)), asked(one));
      await draft(other, people(these), asked(other));
      const outcomes = await Promise.all([open(one), open(other)]);
      expect(outcomes.filter((outcome) => outcome.refused)).toHaveLength(1);
    }
  });

  it('makes no key that is left over', async () => {
    await draft(first, people(these.slice(0, 3)));
    await draft(second, people(these), { visibility: 'anonymous', anonymousUse: 'method' });
    await open(first);
    const kept: string[] = [];
    const gone: string[] = [];
    const pollKeys = {
      ...app.deps.pollKeys,
      keep: (keyId: string, key: string) => (kept.push(keyId), app.deps.pollKeys.keep(keyId, key)),
      destroy: (keyId: string) => (gone.push(keyId), app.deps.pollKeys.destroy(keyId)),
    };
    expect(await openPoll({ ...app.deps, pollKeys })(town.by('facilitator'), second, 1)).toMatchObject(refused); // prettier-ignore
    expect([kept.length, gone]).toEqual([1, kept]);
  });
});
