import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCheckIn } from '../../../src/app/check-ins/make-check-in.ts';
import { seeCheckIns } from '../../../src/app/check-ins/see-check-ins.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { closePoll } from '../../../src/app/polls/end-poll.ts';
import { openBallots } from '../../../src/app/polls/open-ballots.ts';
import { openPoll } from '../../../src/app/polls/open-poll.ts';
import { changePoll } from '../../../src/app/polls/prepare-poll.ts';
import { seePoll } from '../../../src/app/polls/see-polls.ts';
import type { CheckIn } from '../../../src/core/check-ins/check-in-of.ts';
import { findingStatements } from '../../../src/core/processes/check-in-statements.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp, rowsOf } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aPollPlan } from '../../support/builders/a-poll.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

type Who = Parameters<Town['by']>[0];
let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
});

const value = <Value>(decision: { refused: false; value: Value } | { refused: true }): Value => {
  if (decision.refused) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision.value;
};
const make = async (checkIn: CheckIn = { finding: 'roles', statements: [0, 2] }) =>
  value(
    await makeCheckIn(app.deps)(town.by('facilitator'), ids.phase, {
      ...{ checkIn, bodyId: ids.body, dueId: null },
      closesAt: at('2026-12-10T11:00:00.000Z'),
    }),
  ).id;
const opened = async (checkIn?: CheckIn) => {
  const id = await make(checkIn);
  value(await openPoll(app.deps)(town.by('facilitator'), id, 1));
  return id;
};
const sentTo = async (pollId: string) => {
  await deliverPoll(app.deps)(town.scope, pollId);
  return (await town.tx((tx) => tx.messages.ofSubject('poll', pollId)))
    .flatMap(({ personId }) => personId ?? [])
    .toSorted();
};
const page = async (who: Who, pollId: string) =>
  value(await seePoll(app.deps)(town.by(who), pollId));
const answer = async (who: Who, pollId: string, steps: readonly (number | 'unsure')[]) => {
  const { questions } = (await page(who, pollId)).poll;
  return answerPoll(app.deps)(town.by(who), {
    pollId,
    choices: Object.fromEntries(
      questions.map(({ id }, index) => [id, { kind: 'scale', step: steps[index] ?? 'unsure' }]),
    ),
  });
};
const closed = async (pollId: string) => {
  value(await closePoll(app.deps)(town.by('facilitator'), pollId, 2));
  await openBallots(app.deps)(town.scope, pollId);
};
const results = async (who: Who = 'ola') =>
  value(await seeCheckIns(app.deps)(town.by(who))).findings;
const politicians = ['chair', 'ola', 'kari', 'per'] as const;
const staff = ['planner', 'clerk', 'directorStaff'] as const;

describe('a check-in', () => {
  it('asks politicians and administration alike, each in their own language, and never an observer', async () => {
    const pollId = await opened();
    const asked = [...politicians, ...staff, 'facilitator', 'administrator'] as const;
    expect(await sentTo(pollId)).toEqual(asked.map((who) => ids[who]).toSorted());
    await town.tx((tx) => tx.people.saveLanguage(ids.ola, 'en'));
    expect((await page('ola', pollId)).poll).toMatchObject({
      ...{ title: 'Check-in: Understanding of roles', finding: 'roles', visibility: 'anonymous' },
      questions: [{ text: findingStatements.en.roles[0] }, { text: findingStatements.en.roles[2] }],
    });
    expect((await page('planner', pollId)).poll.title).toBe('Pulssjekk: Rolleforståelse');
  });

  it('shows nothing before close, and then both groups side by side for each statement', async () => {
    const pollId = await opened();
    for (const [index, who] of politicians.entries()) await answer(who, pollId, [1 + index, 2]);
    for (const who of staff) await answer(who, pollId, [5, 'unsure']);
    expect(await results()).toEqual([]);
    expect((await page('facilitator', pollId)).results).toBeNull();
    await closed(pollId);
    expect(await results()).toMatchObject([
      {
        ...{ finding: 'roles', title: 'Rolleforståelse' },
        statements: [
          {
            ...{ statement: 0, text: findingStatements.nb.roles[0] },
            times: [
              {
                ...{ pollId, phase: 'Politiske verksteder', term: '2023–2027' },
                result: {
                  kind: 'by-group',
                  groups: {
                    politics: { answers: 4, mean: 2.5, perStep: [1, 1, 1, 1, 0] },
                    administration: { answers: 3, mean: 5, doNotKnow: 0 },
                  },
                },
              },
            ],
          },
          // Nobody of the administration knows: politics by itself would tell how many that were.
          { statement: 2, times: [{ result: { kind: 'pooled', small: 'administration' } }] },
        ],
      },
    ]);
  });

  it('stores figures alone: a group that is too small stands nowhere in the database', async () => {
    const pollId = await opened({ finding: 'trust', statements: [1] });
    for (const who of ['ola', 'kari'] as const) await answer(who, pollId, [1]);
    for (const who of staff) await answer(who, pollId, [5]);
    await closed(pollId);
    const rows = await rowsOf<{ result: object }>(
      app,
      town.municipality.id,
      'select result from radslag.check_in_result',
    );
    expect(rows.map(({ result }) => result)).toMatchObject([
      { kind: 'pooled', small: 'politics', figures: { answers: 5, perStep: [2, 0, 0, 0, 3] } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('groups');
  });

  it('is sent to nobody who rests from them, and to nobody twice in a week; who asks for it may answer all the same', async () => {
    await town.tx((tx) => tx.preferences.save(ids.kari, { checkInsPaused: true }));
    const first = await opened();
    expect(await sentTo(first)).not.toContain(ids.kari);
    app.itIs(at('2026-11-23T09:00:00.000Z'));
    const second = await opened({ finding: 'early', statements: [0] });
    expect(await sentTo(second)).toEqual([]);
    const again = (await town.jobs()).filter(({ name }) => name === 'deliver-poll');
    // A week after the first, in the morning in Oslo.
    expect(again.map(({ startAfter }) => startAfter)).toContain(
      Date.parse('2026-11-27T07:00:00.000Z'),
    );
    const { open } = value(await seeCheckIns(app.deps)(town.by('ola')));
    expect(open.map(({ pollId }) => pollId).toSorted()).toEqual([first, second].toSorted());
    expect(await answer('ola', second, [3])).toMatchObject({ refused: false });
    app.itIs(at('2026-11-27T07:00:00.000Z'));
    expect(await sentTo(second)).toContain(ids.per);
  });

  it('reminds nobody: who has been asked once has been asked enough', async () => {
    await opened();
    const waiting = () => town.tx((tx) => tx.pollReminders.open(at('2026-11-21T09:00:00.000Z')));
    expect(await waiting()).toEqual([]);
  });

  it('keeps its words: it is not changed, and is made only by those who prepare polls', async () => {
    const pollId = await make();
    expect(await changePoll(app.deps)(town.by('facilitator'), pollId, aPollPlan(), 1)).toEqual({
      ...{ refused: true, refusal: { code: 'check-in-is-fixed' } },
    });
    const wish = {
      ...{ checkIn: { finding: 'roles', statements: [] } as const, bodyId: ids.body, dueId: null },
      closesAt: at('2026-12-10T11:00:00.000Z'),
    };
    expect(await makeCheckIn(app.deps)(town.by('ola'), ids.phase, wish)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await makeCheckIn(app.deps)(town.by('facilitator'), ids.phase, wish)).toEqual({
      ...{ refused: true, refusal: { code: 'no-statements' } },
    });
  });
});
