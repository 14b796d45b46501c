import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepOpenness } from '../../../src/app/openness/keep-openness.ts';
import { seeOpenness, tryOpenness } from '../../../src/app/openness/see-openness.ts';
import { publishRound } from '../../../src/app/workshops/publish-round.ts';
import { changeRound, scheduleRound } from '../../../src/app/workshops/schedule-round.ts';
import { shippedBases } from '../../../src/core/openness/openness-basis.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { aRound, aRoundPlan } from '../../support/builders/a-round.ts';
import { closedAnswers, openAnswers } from '../../support/builders/an-openness.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-05T08:00:00.000Z'));
});
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const [first] = shippedBases;
const ownBasis = {
  ...{ key: 'own', paragraph: 'kommuneloven § 11-5 tredje ledd', isRetired: false },
  explanation: first?.explanation ?? { nb: '', nn: '', en: '' },
};
const ownSettings = {
  bases: [ownBasis],
  rules: [{ rule: 'notice', paragraph: 'reglementet § 4' }] as const,
  bodies: [{ bodyId: ids.body, isCityGovernment: true, remoteAllowedBy: 'KS 12/23' }],
};

describe('what openness is judged by', () => {
  it('is the shipped list and paragraphs until the municipality has changed them', async () => {
    expect(await seeOpenness(app.deps)(town.by('ola'))).toMatchObject({
      value: {
        bases: shippedBases,
        bodies: [{ bodyId: ids.body, isCityGovernment: false, remoteAllowedBy: '' }],
        mayChange: false,
      },
    });
  });

  it('is changed by an administrator, and then used', async () => {
    const administrator = town.by('administrator');
    expect(await keepOpenness(app.deps)(administrator, ownSettings)).toEqual({
      refused: false,
      value: null,
    });
    expect(await seeOpenness(app.deps)(administrator)).toMatchObject({
      value: { bases: [ownBasis], bodies: ownSettings.bodies, mayChange: true },
    });
    expect(await town.audit()).toEqual(['openness-rules-changed']);
    const answered = await tryOpenness(app.deps)(
      town.by('facilitator'),
      { ...openAnswers, isAnnounced: false },
      'in-person',
    );
    expect(answered).toMatchObject({
      value: { outcome: null, missing: 'meeting-not-announced', missingBasis: 'reglementet § 4' },
    });
  });

  it('is not changed by anybody else, for an unknown body, or with one key twice', async () => {
    expect(await keepOpenness(app.deps)(town.by('facilitator'), ownSettings)).toEqual(
      refused({ code: 'not-allowed', action: 'administer' }),
    );
    const administrator = town.by('administrator');
    const elsewhere = { bodyId: ids.plan, isCityGovernment: false, remoteAllowedBy: '' };
    expect(
      await keepOpenness(app.deps)(administrator, { ...ownSettings, bodies: [elsewhere] }),
    ).toEqual(refused({ code: 'not-found' }));
    expect(
      await keepOpenness(app.deps)(administrator, { ...ownSettings, bases: [ownBasis, ownBasis] }),
    ).toEqual(refused({ code: 'same-key-twice' }));
    expect(await town.tx((tx) => tx.openness.bases())).toEqual([]);
  });
});

describe('deciding the openness of a round', () => {
  it('says what the answers mean without keeping anything', async () => {
    const answered = await tryOpenness(app.deps)(town.by('facilitator'), openAnswers, 'remote');
    expect(answered).toMatchObject({ value: { outcome: 'open', missing: null } });
    expect(await town.audit()).toEqual([]);
  });

  it('stores the answers, who gave them and when, and writes them in the audit log once', async () => {
    const by = town.by('facilitator');
    const plan = aRoundPlan({ opennessAnswers: closedAnswers });
    const scheduled = await scheduleRound(app.deps)(by, ids.phase, plan);
    const roundId = scheduled.refused ? '' : scheduled.value.id;
    await changeRound(app.deps)(by, roundId, { ...plan, title: 'Ny tittel' }, 1);
    const round = await town.tx((tx) => tx.rounds.byId(roundId));
    expect(round?.opennessDecision).toEqual({
      answers: closedAnswers,
      decidedBy: ids.facilitator,
      decidedAt: '2026-11-05T08:00:00.000Z',
    });
    const told = await town.tx((tx) => tx.audit.ofType('openness-decided'));
    expect(told.map(({ subject, facts }) => [subject, facts])).toEqual([
      [
        roundId,
        {
          ...{ isMeeting: true, isAnnounced: true, isOpen: false },
          basis: 'kommuneloven § 11-5 andre ledd bokstav b',
        },
      ],
    ]);
  });

  it('stops a round from being announced until it is done', async () => {
    await town.tx((tx) => tx.rounds.save(aRound({ opennessDecision: null })));
    expect(await publishRound(app.deps)(town.by('facilitator'), ids.round, 1)).toEqual(
      refused({ code: 'openness-undecided', basis: 'kommuneloven § 11-5' }),
    );
  });
});
