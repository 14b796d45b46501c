import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../src/core/polls/roll.ts';
import { absent, deputyFor, present } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';

const member = { personId: ids.ola, function: 'member' } as const;
const deputy = { personId: ids.deputyA, function: 'deputy' } as const;

describe('who is asked', () => {
  it('is every member, leaders included, and no deputy, before the meeting', () => {
    for (const seat of ['chair', 'deputy-chair', 'member'] as const)
      expect(isAsked({ ...member, function: seat }, [])).toBe(true);
    expect(isAsked(deputy, [])).toBe(false);
  });

  it('is the deputy instead of the member whose place was taken, and nobody else changes', () => {
    const attendance = [deputyFor(ids.deputyA, ids.ola), present(ids.chair)];
    expect(isAsked(deputy, attendance)).toBe(true);
    expect(isAsked(member, attendance)).toBe(false);
    expect(isAsked({ ...member, personId: ids.kari }, attendance)).toBe(true);
    expect(isAsked({ ...deputy, personId: ids.deputyB }, attendance)).toBe(false);
  });

  it('is still the member who was absent without a deputy', () => {
    expect(isAsked(member, [absent(ids.ola)])).toBe(true);
  });
});
