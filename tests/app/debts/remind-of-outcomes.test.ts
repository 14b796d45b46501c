import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindOfOutcomes } from '../../../src/app/debts/remind-of-outcomes.ts';
import { cardKinds } from '../../../src/app/messages/card-kinds.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { remindOfPolls } from '../../../src/app/polls/remind-of-polls.ts';
import { dayOf, editionOf } from '../../../src/app/processes/remind-of-dues.ts';
import { usualTimelineSetting } from '../../../src/core/processes/timeline-setting.ts';
import { addDays, addMinutes } from '../../../src/core/time/instant.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, anOpenPoll } from '../../support/builders/a-poll.ts';
import { aProcess } from '../../support/builders/a-process.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

const responsible = (responsibleId: string | null) =>
  town.tx((tx) => tx.processes.save(aProcess({ responsibleId })));
const closed = aClosedPoll({ roundId: null });
beforeEach(async () => {
  town = await aTown(app);
  await responsible(ids.planner);
  await town.tx((tx) => tx.polls.save(closed));
});
const remindOn = async (day: string) => {
  app.itIs(at(`${day}T07:00:00.000Z`));
  await remindOfOutcomes(app.deps)(town.scope);
};
const told = async (personId: string = ids.planner) =>
  (await town.tx((tx) => tx.messages.ofSubject('outcome-reminder', personId)))
    .map(({ edition }) => dayOf(edition))
    .toSorted();

describe('the reminders of outcome notes', () => {
  it('go on Tuesdays and Thursdays to whoever answers for the process, from the day after the close until the note is written', async () => {
    // It closed on the evening of Thursday 26 November.
    for (let day = on('2026-11-23'); day <= on('2026-12-08'); day = addDays(day, 1))
      await Promise.all([remindOn(day), remindOn(day)]);
    expect(await told()).toEqual(['2026-12-01', '2026-12-03', '2026-12-08']);
    await town.tx((tx) => tx.polls.save({ ...closed, outcomeNote: 'Tatt inn.', version: 2 }));
    await remindOn('2026-12-10');
    expect(await told()).toHaveLength(3);
  });

  it('come oftener than those of whoever was asked, who gets at most a few in all', async () => {
    await town.tx((tx) => tx.polls.save(anOpenPoll({ roundId: null })));
    app.itIs(at('2026-11-20T09:00:00.000Z'));
    await deliverPoll(app.deps)(town.scope, ids.poll);
    await sendMessages(app.deps)(town.scope);
    for (let day = on('2026-11-20'); day <= on('2026-12-24'); day = addDays(day, 1)) {
      app.itIs(at(`${day}T07:00:00.000Z`));
      await remindOfPolls(app.deps)(town.scope);
      if (day === on('2026-11-27')) await town.tx((tx) => tx.polls.save({ ...closed, version: 3 }));
      await remindOfOutcomes(app.deps)(town.scope);
    }
    const asked = await town.tx((tx) => tx.messages.ofSubject('poll-reminder', ids.poll));
    expect(asked.filter(({ personId }) => personId === ids.ola)).toHaveLength(2);
    expect(await told()).toHaveLength(8);
  });

  it('go on the mornings that the municipality has chosen, and on no day off', async () => {
    const setting = { ...usualTimelineSetting, outcomeWeekdays: [1, 5], version: 1 };
    await town.tx((tx) => tx.timelines.saveSetting(setting));
    for (const day of ['2026-12-21', '2026-12-22', '2026-12-25', '2026-12-28']) await remindOn(day);
    expect(await told()).toEqual(['2026-12-21', '2026-12-28']);
  });

  it('go to nobody elected, and to whoever called the meeting where nobody answers for the process', async () => {
    await responsible(ids.ola);
    await remindOn('2026-12-01');
    expect(await told(ids.ola)).toEqual([]);
    await responsible(null);
    await remindOn('2026-12-03');
    await town.tx(async (tx) => {
      await tx.rounds.save(aRoundUnderWay({ organiserId: ids.facilitator }));
      await tx.polls.save(aClosedPoll());
    });
    await remindOn('2026-12-08');
    expect([await told(), await told(ids.facilitator)]).toEqual([[], ['2026-12-08']]);
  });

  it('tell of a closed meeting’s poll only to those who prepare meetings', async () => {
    await town.tx(async (tx) => {
      const openness = { kind: 'closed', basis: 'kommuneloven § 11-5', decision: '24/1' } as const;
      await tx.rounds.save(aRoundUnderWay({ openness }));
      await tx.polls.save(aClosedPoll());
    });
    await remindOn('2026-12-01');
    expect(await told()).toEqual([]);
    await responsible(ids.facilitator);
    await remindOn('2026-12-01');
    expect(await told(ids.facilitator)).toEqual(['2026-12-01']);
  });

  it('name the polls with the way to each, and are not sent when the note is written or the day is over', async () => {
    app.itIs(at('2026-12-01T07:00:00.000Z'));
    const draw = () =>
      town.tx((tx) =>
        cardKinds['outcome-reminder'].draw(app.deps, tx, town.municipality, {
          ...{
            subjectId: ids.planner,
            personId: ids.planner,
            edition: editionOf(on('2026-12-01')),
          },
        }),
      );
    const drawn = await draw();
    expect(drawn).toMatchObject({ facts: { polls: [{ title: closed.title }] }, tooLate: null });
    expect(drawn?.facts.polls[0]?.tabAddress).toContain(`/polls/${ids.poll}`);
    app.itIs(addMinutes(at('2026-12-01T07:00:00.000Z'), 24 * 60));
    expect(await draw()).toMatchObject({ tooLate: 'no-longer-news' });
    app.itIs(at('2026-12-01T09:00:00.000Z'));
    await town.tx((tx) => tx.polls.save({ ...closed, outcomeNote: 'Tatt inn.', version: 2 }));
    expect(await draw()).toMatchObject({ tooLate: 'nothing-owed' });
  });
});
