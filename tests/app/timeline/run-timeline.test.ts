import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../../src/app/sweep.ts';
import { movePhase } from '../../../src/app/timeline/move-phase.ts';
import { previewMove } from '../../../src/app/timeline/preview-move.ts';
import { seeTimeline } from '../../../src/app/timeline/see-timeline.ts';
import { turnByHand } from '../../../src/app/timeline/turn-by-hand.ts';
import { turnPhases } from '../../../src/app/timeline/turn-phases.ts';
import { usualTimelineSetting } from '../../../src/core/processes/timeline-setting.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import type { Phase } from '../../../src/core/processes/process.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { anOpenPoll } from '../../support/builders/a-poll.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aPublishedRound, aRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
const [hearing, adoption] = [uuid(901), uuid(902)];
const phase = (id: string, from: string, to: string, overrides: Partial<Phase>): Phase =>
  aPhase({ id, ...asAdopted(on(from), on(to)), plannedRounds: [], ...overrides });
const process = aProcess({
  status: 'planned',
  phases: [
    phase(ids.phase, '2026-11-01', '2026-12-15', {}),
    phase(hearing, '2027-01-04', '2027-02-15', {
      ...{ key: 'hearing', kind: 'hearing', title: 'Høring', ordinal: 2, lead: 'administration' },
      ...{ dependsOn: [ids.phase], deadlines: ['plan-hearing'] },
    }),
    phase(adoption, '2027-02-16', '2027-03-17', {
      ...{ key: 'adoption', kind: 'adoption', title: 'Vedtak', ordinal: 3, dependsOn: [hearing] },
    }),
  ],
});
const dates = (startsOn: string, endsOn: string) => ({
  startsOn: on(startsOn),
  endsOn: on(endsOn),
});
const valueOf = <Value>(outcome: { readonly refused: false; readonly value: Value } | { readonly refused: true; readonly refusal: unknown }): Value => {
  if (outcome.refused) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}; // prettier-ignore

type Who = Parameters<Town['by']>[0];
const timeline = async (who: Who = 'ola') =>
  valueOf(await seeTimeline(app.deps)(town.by(who), ids.process));
const turn = () => turnPhases(app.deps)(town.scope, ids.process);
const wish = (phaseId: string, from: string, to: string) =>
  ({ kind: 'move', phaseId, dates: dates(from, to) }) as const;
const move = async (
  wished: Parameters<ReturnType<typeof movePhase>>[2],
  confirmed: Partial<Parameters<ReturnType<typeof movePhase>>[3]> = {},
  who: Who = 'facilitator',
) =>
  movePhase(app.deps)(town.by(who), ids.process, wished, {
    ...{ version: (await timeline()).version, reason: 'Flere vil svare', breaking: [] },
    ...confirmed,
  });

beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-09T09:00:00.000Z'));
  await town.tx((tx) => tx.processes.save(process));
});

describe('phases turn by themselves', () => {
  it('opens what is due, once, whoever runs it, and waits for the next midnight in Oslo', async () => {
    await Promise.all([turn(), turn(), turn()]);
    const { phases, events } = await timeline();
    expect(phases.map(({ standing }) => standing)).toEqual(['open', 'coming', 'coming']);
    expect(events).toMatchObject([{ kind: 'opened', phaseId: ids.phase, person: null }]);
    expect(await town.jobs()).toEqual([
      // The day after 15 December 2026, in winter time.
      { name: 'turn-phases', key: ids.process, startAfter: Date.parse('2026-12-15T23:00:00.000Z') },
    ]);
    expect(await town.audit()).toEqual(['phase-opened']);
    expect((await town.tx((tx) => tx.processes.byId(ids.process)))?.status).toBe('running');
  });

  it('is found by the sweep when its own job was lost, and only then', async () => {
    await sweep(app.deps)(town.scope);
    expect((await town.jobs()).map(({ name }) => name)).toEqual(['turn-phases']);
    await turn();
    app.itIs(at('2026-12-15T22:59:00.000Z'));
    expect(await town.tx((tx) => tx.processes.toTurn(on('2026-12-15')))).toEqual([]);
    expect(await town.tx((tx) => tx.processes.toTurn(on('2026-12-16')))).toEqual([ids.process]);
  });

  it('leaves a phase with an open poll open, shows it as late with what is unmet, and closes it when that is done', async () => {
    await turn();
    await town.tx((tx) => tx.polls.save(anOpenPoll({ roundId: null })));
    app.itIs(at('2026-12-18T09:00:00.000Z'));
    await turn();
    const [late, next] = (await timeline()).phases;
    expect(late).toMatchObject({
      ...{ standing: 'late', daysLate: 3 },
      gate: [{ code: 'polls-closed', done: false, open: 1, all: 1 }],
    });
    expect(next).toMatchObject({ standing: 'coming', waitsFor: [{ id: ids.phase }] });

    await town.tx((tx) =>
      tx.timelines.saveSetting({ ...usualTimelineSetting, closesUnmet: true, version: 1 }),
    );
    await turn();
    expect((await timeline()).events[0]).toMatchObject({
      ...{ kind: 'closed', phaseId: ids.phase, details: { unmet: ['polls-closed'] } },
    });
  });

  it('touches nothing of a process that is called off', async () => {
    await town.tx((tx) => tx.processes.save({ ...process, status: 'cancelled' }));
    await turn();
    expect((await timeline()).events).toEqual([]);
  });
});

describe('moving a phase', () => {
  it('shows everything first, and keeps exactly that: phases, drafts, the broken deadline', async () => {
    const startsAt = at('2027-01-20T16:00:00.000Z');
    await town.tx(async (tx) => {
      await tx.rounds.save(aRound({ phaseId: hearing, startsAt }));
      await tx.rounds.save(
        aPublishedRound({ id: uuid(910), ordinal: 2, phaseId: hearing, startsAt }),
      );
    });
    const wished = wish(hearing, '2027-02-01', '2027-03-12');
    const seen = valueOf(await previewMove(app.deps)(town.by('facilitator'), ids.process, wished));
    expect(seen).toMatchObject({
      phases: [{ phaseId: hearing }, { phaseId: adoption, after: { startsOn: '2027-03-13' } }],
      rounds: [
        { roundId: ids.round, movesTo: '2027-02-17T16:00:00.000Z' },
        { roundId: uuid(910), movesTo: null, isOutside: true },
      ],
      broken: [{ dueOn: '2027-03-15', brokenBy: 3, rule: { paragraph: 'pbl § 11-14' } }],
    });
    expect((await timeline()).events).toEqual([]);

    expect(await move(wished)).toMatchObject({ refusal: { code: 'move-breaks-deadline' } });
    expect(await move(wished, { breaking: ['plan-hearing'] })).toEqual({
      refused: false,
      value: null,
    });
    const { phases, events } = await timeline();
    expect(phases.map(({ startsOn, adoptedStartsOn }) => [startsOn, adoptedStartsOn])).toEqual([
      ['2026-11-01', '2026-11-01'],
      ['2027-02-01', '2027-01-04'],
      ['2027-03-13', '2027-02-16'],
    ]);
    expect(events).toMatchObject([
      { kind: 'moved', reason: 'Flere vil svare', person: 'Fredrik Fasilitator' },
    ]);
    const rounds = await town.tx((tx) => tx.rounds.ofPhase(hearing));
    expect(rounds.map((round) => round.startsAt).toSorted()).toEqual([
      startsAt,
      '2027-02-17T16:00:00.000Z',
    ]);
    expect(await town.audit()).toEqual(['round-changed', 'phase-moved']);
  });

  it('is taken back as a whole, and only while nothing has moved since', async () => {
    valueOf(await move(wish(hearing, '2027-02-01', '2027-03-31')));
    const [moved] = (await timeline()).events;
    const back = { kind: 'back', eventId: moved?.id ?? '' } as const;
    valueOf(await move(back, { reason: 'Likevel ikke' }));
    expect((await timeline()).phases.map(({ startsOn }) => startsOn)).toEqual([
      ...['2026-11-01', '2027-01-04', '2027-02-16'],
    ]);
    expect(await move(back)).toMatchObject({ refusal: { code: 'moved-since' } });
  });

  it.each([
    ['version-conflict', { version: 99 }, 'facilitator'],
    ['move-needs-reason', { reason: '' }, 'facilitator'],
    ['not-allowed', {}, 'ola'],
    ['not-allowed', {}, 'clerk'],
  ] as const)('is refused as “%s”, and nothing moves', async (code, confirmed, who) => {
    const moved = await move(wish(hearing, '2027-02-01', '2027-03-31'), confirmed, who);
    expect(moved).toMatchObject({ refusal: { code } });
    expect((await timeline()).version).toBe(1);
  });

  it('finds neither another town’s process nor a phase that is not its own', async () => {
    const other = await aTown(app, {}, { isEmpty: true });
    const wished = wish(hearing, '2027-02-01', '2027-03-31');
    expect(await previewMove(app.deps)(other.by('facilitator'), ids.process, wished)).toMatchObject(
      {
        refusal: { code: 'not-found' },
      },
    );
    expect(await move(wish(uuid(999), '2027-02-01', '2027-03-31'))).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('keeps one of two who move at once', async () => {
    const outcomes = await Promise.all([
      move(wish(hearing, '2027-01-11', '2027-02-28'), { version: 1 }),
      move(wish(hearing, '2027-01-18', '2027-03-07'), { version: 1 }),
    ]);
    expect(outcomes.map(({ refused }) => refused).toSorted()).toEqual([false, true]);
    expect((await timeline()).events).toHaveLength(1);
  });

  it('does not show a closed or draft meeting’s title to a mover who may not see it', async () => {
    await town.tx((tx) => tx.rounds.save(aRound({ phaseId: hearing })));
    const wished = wish(hearing, '2027-02-01', '2027-03-31');
    const { rounds } = valueOf(
      await previewMove(app.deps)(town.by('directorStaff'), ids.process, wished),
    );
    expect(rounds).toMatchObject([{ title: null }]);
  });
});

describe('turning a phase by hand', () => {
  const byHand = async (
    phaseId: string,
    wished: Parameters<ReturnType<typeof turnByHand>>[2],
    reason = '',
    who: Who = 'facilitator',
  ) =>
    turnByHand(app.deps)(town.by(who), phaseId, wished, {
      ...{ version: (await timeline()).version, reason },
    });

  it('opens early with a reason, closes with what is unmet named, and reopens until a new day', async () => {
    expect(await byHand(hearing, { kind: 'open' })).toMatchObject({
      refusal: { code: 'turn-needs-reason', why: ['early', 'waits'] },
    });
    valueOf(await byHand(ids.phase, { kind: 'open' }));
    await town.tx((tx) => tx.rounds.save(aPublishedRound()));
    expect(await byHand(ids.phase, { kind: 'close' })).toMatchObject({
      refusal: { why: ['early', 'unmet'], unmet: ['rounds-held'] },
    });
    valueOf(await byHand(ids.phase, { kind: 'close' }, 'Runden er avlyst'));
    valueOf(await byHand(ids.phase, { kind: 'reopen', endsOn: on('2026-12-20') }, 'Likevel'));
    const { events, phases } = await timeline();
    expect(events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['reopened', 'Likevel'],
      ['closed', 'Runden er avlyst'],
      ['opened', ''],
    ]);
    expect(phases[0]).toMatchObject({ standing: 'open', endsOn: '2026-12-20' });
  });

  it('is not for politicians, nor for whoever has seen an older version', async () => {
    expect(await byHand(ids.phase, { kind: 'open' }, '', 'ola')).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const stale = turnByHand(app.deps)(
      town.by('facilitator'),
      ids.phase,
      { kind: 'open' },
      {
        ...{ version: 7, reason: '' },
      },
    );
    expect(await stale).toMatchObject({ refusal: { code: 'version-conflict', version: 1 } });
  });
});
