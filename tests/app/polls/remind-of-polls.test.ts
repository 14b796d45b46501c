import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardKinds } from '../../../src/app/messages/card-kinds.ts';
import { refreshCards } from '../../../src/app/messages/refresh-cards.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { answerPoll } from '../../../src/app/polls/answer-poll.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { planReminders, seeReminders } from '../../../src/app/polls/plan-reminders.ts';
import { remindOfPolls } from '../../../src/app/polls/remind-of-polls.ts';
import { hourOf } from '../../../src/core/polls/reminders.ts';
import { usualTimelineSetting } from '../../../src/core/processes/timeline-setting.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aClosedPoll, anAnswer, anOpenPoll } from '../../support/builders/a-poll.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

/** A poll of no meeting, so that the body's members are asked. It closes on Thursday 26 November: reminded of on Monday and Wednesday. */
const poll = anOpenPoll({ roundId: null });
const monday = at('2026-11-23T07:00:00.000Z');
const wednesday = at('2026-11-25T07:00:00.000Z');
const everybody = [ids.chair, ids.ola, ids.kari, ids.per];

const send = () => sendMessages(app.deps)(town.scope);
const ask = async (pollId: string) => {
  await town.tx((tx) => tx.polls.save({ ...poll, id: pollId }));
  await deliverPoll(app.deps)(town.scope, pollId);
  await send();
};
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-20T09:00:00.000Z'));
  await ask(ids.poll);
});

const answer = (who: 'ola' | 'kari') =>
  answerPoll(app.deps)(town.by(who), {
    pollId: ids.poll,
    choices: anAnswer(ids.north, { [ids.care]: 1 }),
  });

const remindAt = async (moment: typeof monday) => {
  app.itIs(moment);
  await remindOfPolls(app.deps)(town.scope);
};
const reminders = async (pollId: string = ids.poll) =>
  town.tx((tx) => tx.messages.ofSubject('poll-reminder', pollId));
const reminded = async (pollId: string = ids.poll) =>
  (await reminders(pollId)).map(({ personId }) => personId).toSorted();

describe('the reminders of a poll', () => {
  it('go to those who have not answered, once for each time, however often and in how many replicas they run', async () => {
    await answer('ola');
    await remindAt(at('2026-11-23T06:59:00.000Z'));
    expect(await reminded()).toEqual([]);
    await Promise.all([remindAt(monday), remindAt(monday)]);
    await remindAt(at('2026-11-23T12:00:00.000Z'));
    expect(await reminded()).toEqual([ids.chair, ids.kari, ids.per]);
    await answer('kari');
    await remindAt(wednesday);
    expect(await reminded()).toEqual([ids.chair, ids.chair, ids.kari, ids.per, ids.per]);
    const [first] = await reminders();
    expect(first).toMatchObject({ priority: 'reminder', edition: hourOf(monday) });
  });

  it('go to nobody whom the poll has not reached, who has left the body or who has paused', async () => {
    const [first] = await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll));
    await town.tx(async (tx) => {
      if (first) await tx.messages.save({ ...first, state: 'unreachable', cause: 'status-403' });
      const seats = await tx.people.memberships();
      const seat = seats.find(({ personId }) => personId === ids.kari);
      if (seat) await tx.people.removeMembership(seat);
      await tx.preferences.save(ids.per, { pausedUntil: on('2026-11-24') });
    });
    await remindAt(monday);
    const left = new Set([ids.kari, ids.per, first?.personId]);
    expect(await reminded()).toEqual(everybody.filter((id) => !left.has(id)));
    // The pause is over on Tuesday.
    await remindAt(wednesday);
    expect(await reminded()).toContain(ids.per);
  });

  it('wait for the end of the quiet hours, and are then not sent to whoever has answered meanwhile', async () => {
    const late = { from: '20:00', to: '10:00' } as never;
    await town.tx((tx) => tx.preferences.save(ids.ola, { quietHours: late }));
    await remindAt(monday);
    await send();
    const ofOla = async () => (await reminders()).find(({ personId }) => personId === ids.ola);
    expect(await ofOla()).toMatchObject({
      ...{ state: 'waiting', cause: 'quiet-hours', dueAt: at('2026-11-23T09:00:00.000Z') },
    });
    await answer('ola');
    app.itIs(at('2026-11-23T09:00:00.000Z'));
    await send();
    expect(await ofOla()).toMatchObject({ state: 'unreachable', cause: 'answered' });
  });

  it('are no more in a week than the municipality has set, all polls together, the next to close first', async () => {
    const setting = { ...usualTimelineSetting, weeklyReminders: 2, version: 1 };
    await town.tx((tx) => tx.timelines.saveSetting(setting));
    const [second, third] = [uuid(701), uuid(702)];
    app.itIs(at('2026-11-20T09:00:00.000Z'));
    await ask(second);
    await ask(third);
    await remindAt(monday);
    await remindAt(wednesday);
    expect([await reminded(), await reminded(second), await reminded(third)].map((all) => all.length)).toEqual([4, 4, 0]); // prettier-ignore
    for (const personId of everybody) {
      const all = [...(await reminders()), ...(await reminders(second))];
      expect(all.filter((one) => one.personId === personId)).toHaveLength(2);
    }
    await town.tx((tx) => tx.timelines.saveSetting({ ...setting, weeklyReminders: 0, version: 2 }));
    app.itIs(wednesday);
    expect(await reminded(third)).toEqual([]);
  });

  it('go at the times that whoever prepares the poll has chosen', async () => {
    const plan = { daysBefore: [2, 2], hoursBefore: 5, version: 0 };
    expect(await planReminders(app.deps)(town.by('facilitator'), ids.poll, plan)).toMatchObject({
      refused: false,
    });
    await remindAt(monday);
    expect(await reminded()).toEqual([]);
    const tuesday = at('2026-11-24T07:00:00.000Z');
    await remindAt(tuesday);
    expect(await reminded()).toEqual(everybody);
    const seen = await seeReminders(app.deps)(town.by('facilitator'), ids.poll);
    expect(seen).toMatchObject({
      value: {
        ...{ daysBefore: [2], hoursBefore: 5, version: 1, weeklyReminders: 3 },
        moments: [
          { at: tuesday, reminded: 4 },
          { at: at('2026-11-26T17:59:00.000Z'), reminded: null },
        ],
      },
    });
    expect(await town.audit()).toContain('poll-reminders-planned');
  });

  it('are planned by those who prepare polls, on what they have seen, and not of a closed poll', async () => {
    const plan = { daysBefore: [1], hoursBefore: null, version: 0 };
    const asked = (who: Parameters<Town['by']>[0], version = 0) =>
      planReminders(app.deps)(town.by(who), ids.poll, { ...plan, version });
    expect(await asked('ola')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await asked('facilitator', 1)).toMatchObject({
      refusal: { code: 'version-conflict', version: 0 },
    });
    expect(await seeReminders(app.deps)(town.by('ola'), ids.poll)).toMatchObject({ refused: true });
    expect(await planReminders(app.deps)(town.by('facilitator'), uuid(999), plan)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    await town.tx((tx) => tx.polls.save(aClosedPoll({ roundId: null, version: 2 })));
    expect(await asked('facilitator')).toMatchObject({ refusal: { code: 'poll-closed' } });
  });

  it('are left out when the poll has closed, and when a later one has come', async () => {
    const draw = (now: typeof monday, edition: number) => {
      app.itIs(now);
      return town.tx((tx) =>
        cardKinds['poll-reminder'].draw(app.deps, tx, town.municipality, {
          ...{ subjectId: ids.poll, personId: ids.ola, edition },
        }),
      );
    };
    expect(await draw(monday, hourOf(monday))).toMatchObject({
      facts: { title: poll.title, standing: 'waiting', closesAt: poll.closesAt },
      tooLate: null,
    });
    expect(await draw(wednesday, hourOf(monday))).toMatchObject({ tooLate: 'reminded-later' });
    expect(await draw(poll.closesAt, hourOf(wednesday))).toMatchObject({ tooLate: 'poll-closed' });
  });

  it('follow their owner’s answer in the chat, with the cards of the poll', async () => {
    await remindAt(monday);
    await send();
    await answer('ola');
    await refreshCards(app.deps)(town.scope, 'poll', ids.poll);
    const shown = (await reminders()).map(({ personId, rendered }) => [personId, rendered]);
    expect(new Map(shown as [string, string][])).toEqual(
      new Map(
        everybody.map((id) => [id, `poll-reminder:${id === ids.ola ? 'answered' : 'waiting'}`]),
      ),
    );
  });
});
