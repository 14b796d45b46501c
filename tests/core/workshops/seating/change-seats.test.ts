import { describe, expect, it } from 'vitest';
import {
  fitsWhoSits,
  keptTables,
  movesBetween,
  swapSeats,
} from '../../../../src/core/workshops/seating/change-seats.ts';
import { seatedTogether, whoSits } from '../../../../src/core/workshops/seating/workshop-rounds.ts';
import { absent, aRound, deputyFor, present } from '../../../support/builders/a-round.ts';
import { peopleOf } from '../../../support/builders/a-seating.ts';
import { at } from '../../../support/builders/instants.ts'; // prettier-ignore

const round = { roundId: 'r', tables: [['a1', 'b1'], ['a2', 'b2'], ['c1', 'c2']] }; // prettier-ignore
const other = { roundId: 's', tables: round.tables };
const swap = (first: string, second: string, wishes: { pins?: string[]; apart?: string[] } = {}) =>
  swapSeats(
    { rounds: [round, other], pins: (wishes.pins ?? []).map((personId) => ({ personId, table: 1 })) },
    wishes.apart ? [{ first: wishes.apart[0] ?? '', second: wishes.apart[1] ?? '' }] : [],
    'r',
    first,
    second,
  ); // prettier-ignore

describe('changing places by hand', () => {
  it('moves two people in one round and leaves the other rounds', () => {
    const swapped = { roundId: 'r', tables: [['b1', 'b2'], ['a1', 'a2'], ['c1', 'c2']] }; // prettier-ignore
    expect(swap('a1', 'b2')).toEqual({ refused: false, value: [swapped, other] });
  });
  it('is refused for somebody who does not sit there', () => {
    expect(swap('a1', 'x')).toMatchObject({
      refusal: { code: 'not-seated-here', personIds: ['x'] },
    });
  });
  it('is refused at one and the same table', () => {
    expect(swap('a1', 'b1')).toMatchObject({ refusal: { code: 'same-table', table: 1 } });
  });
  it('is refused for somebody who is pinned', () => {
    expect(swap('a1', 'b2', { pins: ['a1'] })).toMatchObject({
      refusal: { code: 'pinned-to-table', personIds: ['a1'] },
    });
  });
  it('is refused where it brings together those who may not be', () => {
    expect(swap('a1', 'b2', { apart: ['b1', 'b2'] })).toMatchObject({
      refusal: { code: 'must-be-apart', personIds: ['b1', 'b2'], table: 1 },
    });
    expect(swap('a1', 'b2', { apart: ['b1', 'c2'] }).refused).toBe(false);
  });
});

describe('who sits', () => {
  const [a1, b1] = peopleOf([1, 1]);
  const roll = [
    { ...a1!, isDeputy: false },
    { ...b1!, isDeputy: false },
    { ...a1!, personId: 'v', isDeputy: true },
  ];
  const ids = (attendance: Parameters<typeof whoSits>[1]) =>
    whoSits(roll, attendance).map(({ personId }) => personId);

  it('is the members, and no deputy, while nobody has been registered', () => {
    expect(ids([])).toEqual(['a1', 'b1']);
  });
  it('is a deputy in the place of a member, and nobody who is absent', () => {
    expect(ids([absent('a1'), deputyFor('v', 'a1'), present('b1')])).toEqual(['b1', 'v']);
    expect(ids([absent('a1')])).toEqual(['b1']);
  });
  it('keeps the tables of those who have them, and gives the deputy the member’s', () => {
    const kept = keptTables({ roundId: 'r', tables: [['a1'], ['b1']] }, [absent('a1'), deputyFor('v', 'a1')]); // prettier-ignore
    expect([kept.get('b1'), kept.get('v')]).toEqual([2, 1]);
  });
  it('fits a seating that has everybody and nobody else', () => {
    const seated = { roundId: 'r', tables: [['a1', 'b1']] };
    expect(fitsWhoSits(seated, ['b1', 'a1'])).toBe(true);
    expect(fitsWhoSits(seated, ['b1', 'v'])).toBe(false);
    expect(fitsWhoSits(undefined, ['a1'])).toBe(false);
  });
});

it('tells who has been moved, and not who has come or gone', () => {
  const after = { roundId: 'r', tables: [['a2', 'v'], ['b2'], ['c1', 'c2']] }; // prettier-ignore
  expect(movesBetween([round], [after])).toEqual([
    { roundId: 'r', personId: 'a2', from: 2, to: 1 },
  ]);
});

it('seats the rounds of one body in one phase together, by their time', () => {
  const later = aRound({ id: '2', startsAt: at('2026-11-26T16:00:00.000Z') });
  const others = aRound({ id: '3', bodyId: 'another' });
  expect(seatedTogether(aRound(), [later, others, aRound()])).toEqual([aRound(), later]);
});
