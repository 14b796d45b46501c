import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintMember } from '../../../src/app/authority-mint.ts';
import { addStatement, removeStatement } from '../../../src/app/polls/add-statement.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { pollForMember } from '../../../src/app/polls/poll-for-member.ts';
import { seePoll } from '../../../src/app/polls/see-polls.ts';
import { wholeBody } from '../../../src/core/polls/audience.ts';
import type { Stance } from '../../../src/core/polls/choice.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { pollOpened } from '../../support/builders/a-poll.ts';
import { everyAnswer, everyQuestion, questionIdOf } from '../../support/builders/every-question.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { stepsOf } from './a-sealed-poll.ts';

const questionId = questionIdOf('agreement');
const crowd = Array.from({ length: 30 }, (_, place) => uuid(5_000 + place));
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

const asPolitician = (personId: string) => mintMember(town.scope, personId, ['politician']);
const add = (pollId: string, personId: string, words: string) =>
  addStatement(app.deps)(asPolitician(personId), pollId, { questionId, words });
const answer = (pollId: string, personId: string, extra: Readonly<Record<string, Stance>> = {}) =>
  answerPoll(app.deps)(asPolitician(personId), {
    pollId,
    choices: {
      [questionId]: {
        kind: 'agreement',
        stances: { ...everyAnswer.agreement.stances, ...extra },
      },
    },
  });
const see = async (pollId: string, personId: string) => {
  const seen = await seePoll(app.deps)(asPolitician(personId), pollId);
  if (seen.refused) throw new Error(seen.refusal.code);
  return seen.value;
};
const remove = (pollId: string, statementId: string) =>
  removeStatement(app.deps)(town.by('facilitator'), pollId, statementId, 'Navngir en nabo');
const consistent = async (pollId: string) => {
  const [tally, recount] = await town.tx(async (tx) => [
    await tx.polls.tally(pollId),
    await tx.polls.recount(pollId),
  ]);
  const counted = Object.entries(tally.options).filter(([, total]) => total !== 0);
  expect(Object.fromEntries(counted)).toEqual(recount.options);
};

async function anOpenPoll(place: number, visibility: 'sums' | 'named' = 'sums') {
  const pollId = uuid(6_100 + place);
  const steps = stepsOf(app, town, pollId);
  await steps.draft({
    ...{ visibility, anonymousUse: null, resultsWhen: 'at-once' },
    questions: [{ ...everyQuestion().agreement, mayAdd: true }],
  });
  await steps.open();
  return { pollId, steps };
}

describe('a statement that a participant adds', () => {
  it.each(['sums', 'named'] as const)(
    'is asked of everybody, once from each, and says nowhere whose it is: %s',
    async (visibility) => {
      const { pollId } = await anOpenPoll(visibility === 'sums' ? 1 : 2, visibility);
      expect(await see(pollId, ids.ola)).toMatchObject({ mayAddStatement: true });
      const added = await add(pollId, ids.ola, 'Vi trenger færre planer');
      expect(added).toMatchObject({ refused: false });
      const again = await add(pollId, ids.ola, 'Vi trenger flere planer');
      expect(again).toMatchObject({ refusal: { code: 'already-added' } });
      expect(await add(pollId, ids.kari, 'vi trenger færre planer.')).toEqual(added);
      expect(await see(pollId, ids.ola)).toMatchObject({ mayAddStatement: false });
      const page = await see(pollId, ids.kari);
      expect(page).toMatchObject({ mayAddStatement: true });
      expect(JSON.stringify(page)).toContain('Vi trenger færre planer');
      expect(JSON.stringify(page)).not.toContain(ids.ola);
    },
  );

  it('is taken from a guest whom the poll asks, and the card knows who has added one', async () => {
    const pollId = uuid(6_130);
    const { agreement } = everyQuestion();
    const steps = stepsOf(app, town, pollId);
    await steps.draft({
      ...{ visibility: 'sums', anonymousUse: null },
      audience: { ...wholeBody(ids.body), guestIds: [ids.planner] },
      // Not what the others were asked: nearly the same people are not asked the same.
      questions: [
        {
          ...{ ...agreement, mayAdd: true, text: 'Hva mener gjester?' },
          options: agreement.options.map((one) => ({ ...one, label: `Gjest: ${one.label}` })),
        },
      ],
    });
    await steps.open();
    const cardOf = () => pollForMember(app.deps)(town.by('planner'), pollId);
    expect(await cardOf()).toHaveProperty('value.facts.mayAdd', true);
    expect(await addStatement(app.deps)(town.by('planner'), pollId, { questionId, words: 'Flere kart' })).toMatchObject({ refused: false }); // prettier-ignore
    expect(await cardOf()).not.toHaveProperty('value.facts.mayAdd');
  });

  it('is counted when three have answered it, and no more when it is removed', async () => {
    const { pollId, steps } = await anOpenPoll(3);
    const added = await add(pollId, ids.ola, 'Vi trenger færre planer');
    const id = added.refused ? '' : added.value.id;
    await answer(pollId, ids.per);
    for (const personId of [ids.ola, ids.kari])
      expect(await answer(pollId, personId, { [id]: 'agree' })).toMatchObject({ refused: false });
    expect((await see(pollId, ids.per)).results?.questions).toMatchObject([{ leftOut: 1 }]);
    await answer(pollId, ids.chair, { [id]: 'disagree' });
    expect(JSON.stringify((await see(pollId, ids.per)).results)).toContain(
      '"counts":{"agree":2,"disagree":1,"pass":0}',
    );
    expect(await removeStatement(app.deps)(asPolitician(ids.ola), pollId, id, 'Nei')).toMatchObject(
      { refusal: { code: 'not-allowed' } },
    );
    expect(await remove(pollId, id)).toEqual({ refused: false, value: null });
    expect(await remove(pollId, id)).toMatchObject({
      refusal: { code: 'no-such-added-statement' },
    });
    expect(JSON.stringify(await see(pollId, ids.per))).not.toContain('færre planer');
    expect(await answer(pollId, ids.ola, { [id]: 'pass' })).toMatchObject({
      refusal: { code: 'statement-gone' },
    });
    expect(await answer(pollId, ids.ola)).toMatchObject({ refused: false });
    await consistent(pollId);
    expect(
      await rowsOf(
        app,
        town.municipality.id,
        'select words, removed_because from radslag.added_statement where removed_at is not null',
      ),
    ).toEqual([{ words: 'Vi trenger færre planer', removed_because: 'Navngir en nabo' }]);
    expect(await steps.poll()).toMatchObject({ version: 3 });
  });

  it('races the close, answers and each other, and is there or is not', async () => {
    const { pollId, steps } = await anOpenPoll(4);
    const early = crowd.slice(0, 8);
    const first = await Promise.all(early.map((who, n) => add(pollId, who, `Påstand ${n % 4}`)));
    // Two at once with the same words are one.
    expect(new Set(first.map((one) => (one.refused ? '' : one.value.id))).size).toBe(4);
    const racing = crowd.slice(8, 18).map((who, n) => add(pollId, who, `Sen påstand ${n}`));
    const answers = crowd.slice(18).map((who) => answer(pollId, who));
    const [late] = await Promise.all([Promise.all(racing), Promise.all(answers), steps.close()]);
    const taken = late.filter((one) => !one.refused).length;
    for (const one of late) if (one.refused) expect(one.refusal.code).toBe('poll-closed');
    const poll = await steps.poll();
    expect(poll.state.status).toBe('closed');
    expect(JSON.stringify(poll.questions).match(/"isAdded":true/gu)).toHaveLength(4 + taken);
    const rows = await rowsOf(
      app,
      town.municipality.id,
      `select id from radslag.added_statement where poll_id = '${pollId}'`,
    );
    expect(rows).toHaveLength(4 + taken);
    await consistent(pollId);
  });
});
