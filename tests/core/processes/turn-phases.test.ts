import { describe, expect, it } from 'vitest';
import { gateOf, unmetOf } from '../../../src/core/processes/phase-gate.ts';
import { standingOf } from '../../../src/core/processes/phase-standing.ts';
import {
  closePhase,
  openPhase,
  reopenPhase,
  turnPhases,
} from '../../../src/core/processes/turn-phases.ts';
import type { GateOfPhase } from '../../../src/core/processes/turn-phases.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import type { Phase } from '../../../src/core/processes/process.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { at, on } from '../../support/builders/instants.ts';

const opened = at('2027-01-10T23:00:00.000Z');
const phase = (id: string, from: string, to: string, overrides: Partial<Phase> = {}): Phase =>
  aPhase({ id, title: id, ...asAdopted(on(from), on(to)), ...overrides });
const first = phase('first', '2027-01-11', '2027-02-26');
const second = phase('second', '2027-03-01', '2027-03-27', { dependsOn: ['first'] });

const met: GateOfPhase = () => gateOf({ 'polls-closed': { all: 2, open: 0 } });
const unmet: GateOfPhase = () => gateOf({ 'polls-closed': { all: 2, open: 1 } });

const turn = (phases: readonly Phase[], instant: string, gate = met, closesUnmet = false) => {
  const now = at(instant);
  return turnPhases({ phases }, osloDate(now), now, gate, closesUnmet);
};
const kinds = ({ turns }: ReturnType<typeof turn>) =>
  turns.map(({ phaseId, kind }) => `${phaseId} ${kind}`);

describe('the clock', () => {
  it('opens a phase at midnight in Oslo, and not a moment before', () => {
    expect(kinds(turn([first], '2027-01-10T22:59:59.999Z'))).toEqual([]);
    expect(kinds(turn([first], '2027-01-10T23:00:00.000Z'))).toEqual(['first opened']);
  });

  it('closes it at the midnight after its last day, also on the night when the clocks go forward', () => {
    // 28 March 2027 begins in winter time and ends in summer time.
    const running = { ...second, openedAt: opened, dependsOn: [], endsOn: on('2027-03-28') };
    expect(kinds(turn([running], '2027-03-27T23:00:00.000Z'))).toEqual([]);
    expect(kinds(turn([running], '2027-03-28T21:59:59.999Z'))).toEqual([]);
    expect(kinds(turn([running], '2027-03-28T22:00:00.000Z'))).toEqual(['second closed']);
  });

  it('and on the night when they go back', () => {
    const running = { ...first, openedAt: opened, endsOn: on('2027-10-31') };
    expect(kinds(turn([running], '2027-10-31T22:59:59.999Z'))).toEqual([]);
    expect(kinds(turn([running], '2027-10-31T23:00:00.000Z'))).toEqual(['first closed']);
  });

  it('catches up with everything at once, each thing once', () => {
    const turned = turn([first, second], '2027-03-10T12:00:00.000Z');
    expect(kinds(turned)).toEqual(['first opened', 'first closed', 'second opened']);
    expect(kinds(turn(turned.phases, '2027-03-10T12:05:00.000Z'))).toEqual([]);
  });

  it('leaves a phase with something unmet open: it is late, and what depends on it waits', () => {
    const turned = turn([first, second], '2027-03-10T12:00:00.000Z', unmet);
    expect(kinds(turned)).toEqual(['first opened']);
    expect(turned.phases.map((one) => standingOf(one, on('2027-03-10')))).toEqual([
      'late',
      'waiting',
    ]);
  });

  it('closes it all the same where the municipality has chosen so, and keeps what was unmet', () => {
    const turned = turn([first], '2027-03-10T12:00:00.000Z', unmet, true);
    expect(turned.turns[1]).toEqual({ phaseId: 'first', kind: 'closed', unmet: ['polls-closed'] });
  });
});

describe('by hand', () => {
  const now = at('2027-01-05T12:00:00.000Z');
  const today = osloDate(now);

  it('opens early, or before what it waits for, only with a reason', () => {
    expect(openPhase({ phases: [first] }, first, today, now, '')).toMatchObject({
      refusal: { code: 'turn-needs-reason', why: ['early'] },
    });
    expect(openPhase({ phases: [first, second] }, second, today, now, '')).toMatchObject({
      refusal: { why: ['early', 'waits'] },
    });
    expect(openPhase({ phases: [first] }, first, today, now, 'Rådet vil begynne')).toMatchObject({
      value: { openedAt: now, version: 2 },
    });
  });

  it('opens a phase whose day has come without asking why', () => {
    expect(openPhase({ phases: [first] }, first, first.startsOn, now, '').refused).toBe(false);
  });

  it('closes early or with something unmet only with a reason, and says what is unmet', () => {
    const open = { ...first, openedAt: opened };
    const gate = gateOf({
      'polls-closed': { all: 2, open: 1 },
      'rounds-held': { all: 1, open: 0 },
    });
    expect(closePhase(open, today, now, gate, '')).toMatchObject({
      refusal: { code: 'turn-needs-reason', why: ['early', 'unmet'], unmet: ['polls-closed'] },
    });
    expect(closePhase(open, open.endsOn, now, [], '')).toMatchObject({ value: { unmet: [] } });
    expect(closePhase(open, today, now, gate, 'Avlyst')).toMatchObject({
      value: { phase: { closedAt: now }, unmet: ['polls-closed'] },
    });
  });

  it('reopens with a reason and a last day that is not over, and keeps the phase open until then', () => {
    const over = { ...first, openedAt: opened, closedAt: at('2027-02-26T23:00:00.000Z') };
    expect(reopenPhase(over, on('2027-03-10'), on('2027-03-09'), 'Nye innspill')).toMatchObject({
      refusal: { code: 'ends-in-the-past' },
    });
    expect(reopenPhase(over, on('2027-03-10'), on('2027-03-20'), '')).toMatchObject({
      refusal: { code: 'turn-needs-reason', why: ['reopening'] },
    });
    const again = reopenPhase(over, on('2027-03-10'), on('2027-03-20'), 'Nye innspill');
    expect(again).toMatchObject({
      value: { closedAt: null, endsOn: '2027-03-20', openedAt: opened },
    });
    expect(kinds(turn(again.refused ? [] : [again.value], '2027-03-10T12:00:00.000Z'))).toEqual([]);
  });

  it.each([
    [
      'phase-is-open',
      () => openPhase({ phases: [] }, { ...first, openedAt: opened }, today, now, 'a'),
    ],
    [
      'phase-is-closed',
      () => closePhase({ ...first, openedAt: opened, closedAt: opened }, today, now, [], 'a'),
    ],
    ['phase-is-not-open', () => closePhase(first, today, now, [], 'a')],
    ['phase-is-not-closed', () => reopenPhase(first, today, today, 'a')],
  ])('is refused as “%s”', (code, act) => {
    expect(act()).toMatchObject({ refusal: { code } });
  });
});

describe('the gate', () => {
  it('shows only what the phase has, in the order in which one would see to it', () => {
    const gate = gateOf({
      'deadlines-hold': { all: 1, open: 1, basis: 'pbl § 11-14' },
      'rounds-held': { all: 2, open: 0 },
      'polls-closed': { all: 0, open: 0 },
    });
    expect(gate).toEqual([
      { code: 'rounds-held', done: true, open: 0, all: 2, basis: null },
      { code: 'deadlines-hold', done: false, open: 1, all: 1, basis: 'pbl § 11-14' },
    ]);
    expect(unmetOf(gate).map(({ code }) => code)).toEqual(['deadlines-hold']);
  });
});
