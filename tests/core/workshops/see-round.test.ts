import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/core/people/roles.ts';
import { maySeeRound } from '../../../src/core/workshops/see-round.ts';
import { aPublishedRound, aRound } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const closed = {
  openness: { kind: 'closed', basis: 'offentleglova § 13', decision: 'Vedtak 1/26' },
} as const;
const politician = (bodyIds: readonly string[]) => ({ roles: ['politician'] as const, bodyIds });
const staff = (role: Role) => ({ roles: [role], bodyIds: [] });

describe('who may see a round', () => {
  it('is everybody in the municipality, for an open one whose notice is out', () => {
    expect(maySeeRound(aPublishedRound(), politician([]))).toBe(true);
  });

  it('is those who prepare rounds, for a draft', () => {
    expect(maySeeRound(aRound(), staff('facilitator'))).toBe(true);
    expect(maySeeRound(aRound(), politician([ids.body]))).toBe(false);
    expect(maySeeRound(aRound(closed), staff('clerk'))).toBe(false);
  });

  it('is the body’s own people and those who prepare or archive it, for a closed one', () => {
    const round = aPublishedRound(closed);
    expect(maySeeRound(round, politician([ids.body]))).toBe(true);
    expect(maySeeRound(round, staff('facilitator'))).toBe(true);
    expect(maySeeRound(round, staff('clerk'))).toBe(true);
    expect(maySeeRound(round, politician([uuid(999)]))).toBe(false);
    expect(maySeeRound(round, staff('planner'))).toBe(false);
    expect(maySeeRound(round, staff('administrator'))).toBe(false);
  });
});
