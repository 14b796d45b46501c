import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishRound } from '../../../src/app/workshops/publish-round.ts';
import { changeRound, scheduleRound } from '../../../src/app/workshops/schedule-round.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRound, aRoundPlan } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-05T08:00:00.000Z'));
  app.told.length = 0;
});
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const notAllowed = refused({ code: 'not-allowed', action: 'prepare-rounds' });

describe('scheduling a round', () => {
  const schedule = (
    who: Parameters<Town['by']>[0],
    plan = aRoundPlan(),
    phaseId: string = ids.phase,
  ) => scheduleRound(app.deps)(town.by(who), phaseId, plan);

  it('saves a draft, numbered within its phase, with what was scheduled and answered in the audit log', async () => {
    const first = await schedule('facilitator');
    const second = await schedule('facilitator', aRoundPlan({ title: 'Verksted 2' }));
    const saved = await town.tx((tx) => tx.rounds.ofPhase(ids.phase));
    expect([first, second]).toMatchObject(
      saved.map(({ id }) => ({ refused: false, value: { id } })),
    );
    expect(saved.map(({ title, ordinal, state }) => [title, ordinal, state.status])).toEqual([
      ['Verksted 1: ambisjoner for perioden', 1, 'draft'],
      ['Verksted 2', 2, 'draft'],
    ]);
    expect(saved.map((round) => round.organiserId)).toEqual([ids.facilitator, ids.facilitator]);
    expect(await town.audit()).toEqual([
      ...['round-scheduled', 'openness-decided'],
      ...['round-scheduled', 'openness-decided'],
    ]);
    expect(app.told).toContainEqual({
      topic: 'process',
      id: ids.process,
      municipalityId: town.municipality.id,
    });
  });

  it('gives each its own place when several schedule in the same phase at once', async () => {
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => schedule('facilitator')));
    expect(outcomes.map((outcome) => outcome.refused)).toEqual([false, false, false, false]);
    const saved = await town.tx((tx) => tx.rounds.ofPhase(ids.phase));
    expect(saved.map((round) => round.ordinal)).toEqual([1, 2, 3, 4]);
  });

  it('leaves nothing behind when it is refused', async () => {
    const outside = aRoundPlan({ startsAt: at('2027-06-01T10:00:00.000Z') });
    expect(await schedule('facilitator', outside)).toMatchObject({
      refusal: { code: 'outside-phase' },
    });
    expect(await town.tx((tx) => tx.rounds.all())).toEqual([]);
    expect(await town.audit()).toEqual([]);
    expect(app.told).toEqual([]);
  });

  it.each(['ola', 'clerk', 'planner', 'administrator', 'directorStaff'] as const)(
    'is not for %s',
    async (who) => {
      expect(await schedule(who)).toEqual(notAllowed);
      expect(await town.tx((tx) => tx.rounds.all())).toEqual([]);
    },
  );

  it('finds no phase and no body that are another municipality’s', async () => {
    const other = await aTown(app);
    await other.tx((tx) =>
      tx.people.saveBody({
        id: uuid(700),
        name: 'Formannskapet',
        abbreviation: 'FSK',
        noticeDays: 7,
        language: 'nb',
        entraGroupId: null,
      }),
    );
    expect(await schedule('facilitator', aRoundPlan(), uuid(999))).toEqual(
      refused({ code: 'not-found' }),
    );
    expect(await schedule('facilitator', aRoundPlan({ bodyId: uuid(700) }))).toEqual(
      refused({ code: 'not-found' }),
    );
  });
});

describe('changing a round', () => {
  it('overwrites nothing when two change it at once', async () => {
    await town.tx((tx) => tx.rounds.save(aRound()));
    const change = (title: string) =>
      changeRound(app.deps)(town.by('facilitator'), ids.round, aRoundPlan({ title }), 1);
    const outcomes = await Promise.all([change('Den enes'), change('Den andres')]);
    const [kept] = await town.tx((tx) => tx.rounds.all());
    expect(outcomes.filter((outcome) => !outcome.refused)).toHaveLength(1);
    expect(outcomes).toContainEqual(refused({ code: 'version-conflict', version: 2 }));
    expect(kept?.title).toBe(outcomes[0].refused ? 'Den andres' : 'Den enes');
    expect(await town.audit()).toEqual(['round-changed']);
  });
});

describe('publishing a round', () => {
  const publish = (
    who: Parameters<Town['by']>[0] = 'facilitator',
    roundId: string = ids.round,
    seen = 1,
  ) => publishRound(app.deps)(town.by(who), roundId, seen);
  const stored = (roundId: string = ids.round) => town.tx((tx) => tx.rounds.byId(roundId));

  it('gives it a number and a notice, and makes its calendar event a job', async () => {
    await town.tx((tx) => tx.rounds.save(aRound()));
    expect(await publish()).toEqual({ refused: false, value: null });
    expect(await stored()).toMatchObject({
      meetingNumber: '01/2026',
      version: 2,
      state: { status: 'published', publishedAt: '2026-11-05T08:00:00.000Z' },
    });
    expect(await town.jobs()).toMatchObject([{ name: 'create-calendar-event', key: ids.round }]);
    expect(await town.tx((tx) => tx.calendarEvents.ofRound(ids.round))).toMatchObject({
      state: 'waiting',
      transactionId: ids.round,
    });
    expect(await town.audit()).toEqual(['round-published']);
  });

  it('takes back the number, the job and everything else when it is refused', async () => {
    await town.tx((tx) => tx.rounds.save(aRound({ place: '' })));
    expect(await publish()).toEqual(refused({ code: 'no-place' }));
    expect(await stored()).toEqual(aRound({ place: '' }));
    expect(await town.jobs()).toEqual([]);
    expect(await town.audit()).toEqual([]);
    expect(await town.tx((tx) => tx.rounds.nextMeetingNumber(ids.body, 2026))).toBe(1);
  });

  it('gives two rounds that are published at once two numbers', async () => {
    const other = aRound({ id: uuid(600), ordinal: 2 });
    await town.tx((tx) => tx.rounds.save(aRound()));
    await town.tx((tx) => tx.rounds.save(other));
    await Promise.all([publish(), publish('facilitator', other.id)]);
    const numbers = [(await stored())?.meetingNumber, (await stored(other.id))?.meetingNumber];
    expect(numbers.toSorted()).toEqual(['01/2026', '02/2026']);
  });

  it('is done once when two do it at once', async () => {
    await town.tx((tx) => tx.rounds.save(aRound()));
    const outcomes = await Promise.all([publish(), publish()]);
    expect(outcomes.filter((outcome) => !outcome.refused)).toHaveLength(1);
    expect(await town.audit()).toEqual(['round-published']);
    expect(await town.jobs()).toHaveLength(1);
  });

  it('is not for politicians, and finds nothing of another municipality’s', async () => {
    const other = await aTown(app);
    await other.tx((tx) => tx.rounds.save(aRound({ id: uuid(601) })));
    expect(await publish('chair')).toEqual(notAllowed);
    expect(await publish('facilitator', uuid(601))).toEqual(refused({ code: 'not-found' }));
    expect(await other.tx((tx) => tx.rounds.byId(uuid(601)))).toMatchObject({
      state: { status: 'draft' },
    });
  });
});
