import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { createCalendarEvent } from '../../../src/app/workshops/create-calendar-event.ts';
import { publishRound } from '../../../src/app/workshops/publish-round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { createFakeCalendar } from '../../support/fakes/fake-calendar.ts';

let app: App;
let town: Town;
let calendar: ReturnType<typeof createFakeCalendar>;
let deps: Deps;
const objectIdOf = (personId: string): string => personId.replace('c0c0c0c0', 'f0f0f0f0');
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  calendar = createFakeCalendar([objectIdOf(ids.per)]);
  deps = { ...app.deps, calendar };
  town = await aTown(app);
  app.itIs(at('2026-11-05T08:00:00.000Z'));
  await town.tx((tx) => tx.rounds.save(aRound()));
  await publishRound(deps)(town.by('facilitator'), ids.round, 1);
});
const create = () => createCalendarEvent(deps)(town.scope, ids.round);
const row = () => town.tx((tx) => tx.calendarEvents.ofRound(ids.round));

describe('the calendar event of a published round', () => {
  it('invites the members, in the facilitator’s calendar, with the day, the agenda and the way to the page', async () => {
    expect(await create()).toEqual({ outcome: 'done' });
    const [event] = calendar.events();
    expect(event?.wish).toMatchObject({
      transactionId: ids.round,
      organiserObjectId: objectIdOf(ids.facilitator),
      subject: 'Kommunestyret: Verksted 1: ambisjoner for perioden',
      startsAt: '2026-11-19T16:00:00.000Z',
      endsAt: '2026-11-19T19:00:00.000Z',
      place: 'Kommunestyresalen',
      isOnlineMeeting: false,
    });
    expect([...(event?.wish.attendeeObjectIds ?? [])].toSorted()).toEqual(
      [ids.chair, ids.ola, ids.kari, ids.per].map(objectIdOf),
    );
    for (const words of [
      'torsdag 19. november 2026 kl. 17.00',
      '17.00  Innledning',
      'Hva skal vi gå for, og hvorfor?',
      `/rounds/${ids.round}`,
    ])
      expect(event?.wish.bodyText).toContain(words);
    expect(await row()).toMatchObject({ state: 'created', eventId: 'event-1', cause: null });
    expect(await town.tx((tx) => tx.audit.ofSubject(ids.round))).toMatchObject([
      { type: 'round-published' },
      { type: 'calendar-event-created', facts: { withoutAddress: 1 } },
    ]);
  });

  it('tells of a closed meeting only which, when and where: calendars are shared, and its title may be exempt', async () => {
    await town.tx(async (tx) => {
      const round = await tx.rounds.byId(ids.round);
      const openness = { kind: 'closed', basis: 'offl. § 13', decision: 'Lukkes.' } as const;
      if (round) await tx.rounds.save({ ...round, openness, version: round.version + 1 });
    });
    await create();
    const [event] = calendar.events();
    expect(event?.wish).toMatchObject({
      subject: 'Kommunestyret 01/2026',
      place: 'Kommunestyresalen',
    });
    expect(event?.wish.bodyText).toContain(`/rounds/${ids.round}`);
    for (const words of ['Innledning', 'Hva skal vi gå for', 'ambisjoner', '§ 13'])
      expect(JSON.stringify(event?.wish)).not.toContain(words);
  });

  it('is one event and one audit row however often the job runs', async () => {
    await Promise.all([create(), create()]);
    await create();
    expect(calendar.events()).toHaveLength(1);
    expect(await town.audit()).toEqual(['round-published', 'calendar-event-created']);
  });

  it('is found again when the answer was lost', async () => {
    calendar.refuseNext(
      { code: 'try-later', retryAfterSeconds: 12, throttled: true },
      { afterEffect: true },
    );
    expect(await create()).toEqual({ outcome: 'again', afterSeconds: 12 });
    expect(await row()).toMatchObject({ state: 'waiting' });
    expect(await create()).toEqual({ outcome: 'done' });
    expect(calendar.events()).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'created' });
  });

  it('wants a person when the calendar says no', async () => {
    calendar.refuseNext({ code: 'no-access' });
    expect(await create()).toEqual({ outcome: 'done' });
    expect(await row()).toMatchObject({ state: 'attention', cause: 'no-access' });
    expect(await town.audit()).toEqual(['round-published']);
  });
});
