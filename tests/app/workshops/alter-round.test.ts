import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { seePublicMeeting } from '../../../src/app/public/see-public.ts';
import { alterRound, cancelRound } from '../../../src/app/workshops/alter-round.ts';
import { createCalendarEvent } from '../../../src/app/workshops/create-calendar-event.ts';
import { addPaper } from '../../../src/app/workshops/keep-papers.ts';
import { publishRound } from '../../../src/app/workshops/publish-round.ts';
import { seeRound } from '../../../src/app/workshops/see-rounds.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRound, aRoundPlan } from '../../support/builders/a-round.ts';
import { closedAnswers, openAnswers } from '../../support/builders/an-openness.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeCalendar } from '../../support/fakes/fake-calendar.ts';

let app: App;
let town: Town;
let calendar: ReturnType<typeof createFakeCalendar>;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  calendar = createFakeCalendar();
  deps = { ...app.deps, calendar };
  town = await aTown(app);
  app.itIs(at('2026-11-05T08:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRound()));
  await publishRound(deps)(town.by('facilitator'), ids.round, 1);
});
const runJob = () => createCalendarEvent(deps)(town.scope, ids.round);
const given = { reason: 'Salen er opptatt.', seen: 2 };
const moved = aRoundPlan({ startsAt: at('2026-11-20T16:00:00.000Z'), place: 'Festsalen' });
const alter = (who: Parameters<Town['by']>[0] = 'facilitator', plan = moved) =>
  alterRound(deps)(town.by(who), ids.round, plan, given);
const seenByAll = () =>
  seePublicMeeting(deps)(town.scope, town.municipality, ids.round, at('2026-11-06T08:00:00.000Z'));

describe('a published round that is changed', () => {
  it('changes its calendar event and makes no second one', async () => {
    await runJob();
    expect(await alter()).toEqual({ refused: false, value: null });
    expect(await town.tx((tx) => tx.calendarEvents.ofRound(ids.round))).toMatchObject({
      state: 'waiting',
      eventId: 'event-1',
    });
    await runJob();
    await runJob();
    expect(calendar.events()).toMatchObject([
      {
        eventId: 'event-1',
        wish: { transactionId: ids.round, startsAt: moved.startsAt, place: 'Festsalen' },
      },
    ]);
    expect((await town.audit()).slice(-3)).toEqual([
      'calendar-event-created',
      'round-altered',
      'calendar-event-updated',
    ]);
  });

  it('makes one event with the newest content when it is changed before the first is made', async () => {
    await alter();
    await runJob();
    expect(calendar.events()).toMatchObject([{ wish: { place: 'Festsalen' } }]);
  });

  it('makes the event again when somebody has removed it from the calendar', async () => {
    await runJob();
    calendar.lose('event-1');
    await alter();
    await runJob();
    expect(calendar.events()).toMatchObject([{ wish: { place: 'Festsalen' } }]);
    expect(await town.tx((tx) => tx.calendarEvents.ofRound(ids.round))).toMatchObject({
      state: 'created',
    });
  });

  it('corrects the public notice with what, when and why, and tells everybody invited once', async () => {
    await alter();
    expect((await seenByAll())?.corrections).toEqual([
      {
        ...{
          kind: 'changed',
          reason: 'Salen er opptatt.',
          publishedAt: '2026-11-05T08:00:00.000Z',
        },
        changes: [
          { field: 'time', from: '2026-11-19T16:00:00.000Z', to: moved.startsAt },
          { field: 'place', from: 'Kommunestyresalen', to: 'Festsalen' },
        ],
      },
    ]);
    const messages = await town.tx((tx) => tx.messages.ofSubject('correction', ids.round));
    expect(messages.map(({ personId }) => personId).toSorted()).toEqual(
      [ids.chair, ids.ola, ids.kari, ids.per].toSorted(),
    );
  });

  it('is left alone by those who may not, and in every part when it is refused', async () => {
    expect(await alter('ola')).toEqual({
      refused: true,
      refusal: { code: 'not-allowed', action: 'prepare-rounds' },
    });
    expect(await alter('facilitator', { ...moved, place: '' })).toMatchObject({
      refusal: { code: 'no-place' },
    });
    expect(await town.tx((tx) => tx.corrections.ofRound(ids.round))).toEqual([]);
    expect(await town.tx((tx) => tx.messages.ofSubject('correction', ids.round))).toEqual([]);
  });

  it('takes two who change it at once one after the other, and the second sees the first', async () => {
    const outcomes = await Promise.all([alter(), alter()]);
    expect(outcomes.map(({ refused }) => refused).toSorted()).toEqual([false, true]);
    expect(outcomes.find(({ refused }) => refused)).toMatchObject({
      refusal: { code: 'version-conflict', version: 3 },
    });
  });
});

describe('a round that is called off', () => {
  it('leaves the calendars with the reason, and its public page says so', async () => {
    await runJob();
    const outcome = await cancelRound(deps)(town.by('facilitator'), ids.round, given);
    expect(outcome).toEqual({ refused: false, value: null });
    await runJob();
    await runJob();
    expect(calendar.events()).toEqual([]);
    expect(calendar.cancelled()).toEqual([{ eventId: 'event-1', comment: 'Salen er opptatt.' }]);
    expect(await seenByAll()).toMatchObject({
      status: 'cancelled',
      corrections: [{ kind: 'cancelled', reason: 'Salen er opptatt.' }],
    });
  });

  it('invites nobody when it is called off before the invitation went out', async () => {
    await cancelRound(deps)(town.by('facilitator'), ids.round, given);
    await runJob();
    expect(calendar.events()).toEqual([]);
    expect(calendar.cancelled()).toEqual([]);
  });
});

describe('the papers of a published round', () => {
  const paper = {
    ...{ agendaItemId: null, title: 'Kunnskapsgrunnlag', sentToCouncilOn: null },
    content: { kind: 'link', address: 'https://kommunen.example/k.pdf' },
    opennessAnswers: openAnswers,
  } as const;
  const add = (overrides: object = {}) =>
    addPaper(deps)(town.by('facilitator'), ids.round, { ...paper, ...overrides });
  const titlesFor = async (who: Parameters<Town['by']>[0]) => {
    const seen = await seeRound(deps)(town.by(who), ids.round);
    return seen.refused ? [] : seen.value.papers.map(({ title }) => title);
  };

  it('are read by everybody when open; closed ones by those of the body and those who prepare', async () => {
    await add();
    await add({ title: 'Skjermet', opennessAnswers: closedAnswers });
    expect((await seenByAll())?.papers.map(({ title }) => title)).toEqual(['Kunnskapsgrunnlag']);
    expect(await titlesFor('planner')).toEqual(['Kunnskapsgrunnlag']);
    expect(await titlesFor('ola')).toEqual(['Kunnskapsgrunnlag', 'Skjermet']);
    expect(await titlesFor('facilitator')).toEqual(['Kunnskapsgrunnlag', 'Skjermet']);
  });

  it('of a city government are its own until the day they are sent to the council', async () => {
    const rules = { bodyId: ids.body, isCityGovernment: true, remoteAllowedBy: '' };
    await town.tx((tx) => tx.openness.saveMeetingRules(rules));
    await add({ title: 'Internt' });
    await add({ title: 'Oversendt', sentToCouncilOn: '2026-11-05' });
    expect((await seenByAll())?.papers.map(({ title }) => title)).toEqual(['Oversendt']);
    expect(await titlesFor('planner')).toEqual(['Oversendt']);
    expect(await titlesFor('ola')).toEqual(['Internt', 'Oversendt']);
  });
});
