import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { keepPreferences, seePreferences } from '../../../src/app/people/keep-preferences.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { aPublishedRound } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at, clock, on } from '../../support/builders/instants.ts';
import { createFakeMessenger } from '../../support/fakes/fake-messenger.ts';

let app: App;
let town: Town;
let deps: Deps;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  deps = { ...app.deps, messenger: createFakeMessenger() };
  town = await aTown(app);
  app.itIs(at('2026-11-20T12:00:00.000Z'));
});

const seen = (who: Parameters<Town['by']>[0]) => seePreferences(deps)(town.by(who));
const keep = (change: Parameters<ReturnType<typeof keepPreferences>>[1]) =>
  keepPreferences(deps)(town.by('kari'), change);

describe('what I have chosen about what is sent to me', () => {
  it('is the usual hours and no pause until I choose', async () => {
    expect(await seen('kari')).toEqual({
      ...{ language: 'nb', quietHours: { from: '21:00', to: '07:00' } },
      ...{ pausedUntil: null, checkInsPaused: false, notices: 'chat' },
    });
  });

  it('is kept for me alone, each choice without touching the others', async () => {
    await keep({ pausedUntil: on('2026-12-01') });
    await keep({ checkInsPaused: true });
    await keep({ quietHours: { from: clock('22:30'), to: clock('06:00') } });
    expect(await seen('kari')).toEqual({
      ...{ language: 'nb', quietHours: { from: '22:30', to: '06:00' } },
      ...{ pausedUntil: '2026-12-01', checkInsPaused: true, notices: 'chat' },
    });
    expect(await seen('ola')).toMatchObject({ pausedUntil: null, checkInsPaused: false });
  });

  it('has no quiet hours when they are switched off', async () => {
    await keep({ quietHours: null });
    expect((await seen('kari')).quietHours).toBeNull();
  });

  it('shows no pause whose day has come', async () => {
    await keep({ pausedUntil: on('2026-12-01') });
    app.itIs(at('2026-11-30T23:00:00.000Z'));
    expect((await seen('kari')).pausedUntil).toBeNull();
  });

  it('tells the pause that held before, so that a choice can be taken back', async () => {
    await keep({ pausedUntil: on('2026-12-01') });
    expect(await keep({ pausedUntil: null })).toEqual({
      ...{ refused: false, value: { pausedBefore: '2026-12-01' } },
    });
  });

  it('changes nothing when it is refused', async () => {
    expect(await keep({ pausedUntil: on('2026-11-20'), checkInsPaused: true })).toMatchObject({
      refusal: { code: 'pause-out-of-reach' },
    });
    expect((await seen('kari')).checkInsPaused).toBe(false);
  });

  it('is in the log as chosen, and never what was chosen', async () => {
    await keep({ pausedUntil: on('2026-12-01') });
    const rows = await town.tx((tx) => tx.audit.ofSubject(ids.kari));
    expect(rows).toMatchObject([{ type: 'preferences-chosen', facts: { chosen: 'pausedUntil' } }]);
    expect(JSON.stringify(rows)).not.toContain('2026-12-01');
  });
});

describe('a message to somebody who has paused', () => {
  const ofKari = async () =>
    (await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll))).find(
      ({ personId }) => personId === ids.kari,
    );
  beforeEach(() =>
    town.tx(async (tx) => {
      await tx.rounds.save(aPublishedRound());
      await tx.polls.save(anOpenPoll());
    }),
  );
  const send = async () => {
    for (let run = 0; run < 6; run += 1) await sendMessages(deps)(town.scope);
  };

  it('waits until the morning after, is sent at once when the pause ends before, and never twice', async () => {
    await keep({ pausedUntil: on('2026-11-23') });
    await deliverPoll(deps)(town.scope, ids.poll);
    await send();
    expect(await ofKari()).toMatchObject({
      ...{ state: 'waiting', cause: 'paused', dueAt: '2026-11-23T06:00:00.000Z' },
    });

    await keep({ pausedUntil: null });
    expect(await ofKari()).toMatchObject({ state: 'waiting', dueAt: '2026-11-20T12:00:00.000Z' });
    await send();
    expect(await ofKari()).toMatchObject({ state: 'sent', attempts: 1 });
    await keep({ pausedUntil: on('2026-11-23') });
    await keep({ pausedUntil: null });
    await send();
    expect(await ofKari()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('is not held back for the others', async () => {
    await keep({ pausedUntil: on('2026-11-23') });
    await deliverPoll(deps)(town.scope, ids.poll);
    await send();
    const others = await town.tx((tx) => tx.messages.ofSubject('poll', ids.poll));
    expect(
      others
        .filter(({ personId }) => personId !== ids.kari)
        .every(({ state }) => state !== 'waiting'),
    ).toBe(true);
    expect(others.length).toBeGreaterThan(1);
  });
});
