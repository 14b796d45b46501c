import { describe, expect, it } from 'vitest';
import {
  audienceRefusal,
  goesBeyondTheBody,
  peopleNamedIn,
  reachesOutOfClosedMeeting,
  wholeBody,
} from '../../../src/core/polls/audience.ts';
import type { Audience } from '../../../src/core/polls/audience.ts';
import { ids } from '../../support/builders/ids.ts';

const body = wholeBody(ids.body);
const tables: Audience = { ...body, kind: 'tables', tableNumbers: [1] };
const people: Audience = { ...body, kind: 'people', personIds: [ids.kari] };
const openRound = { openness: { kind: 'open' } } as const;
const closedRound = { openness: { kind: 'closed', basis: 'a', decision: 'b' } } as const;

describe('who is asked', () => {
  it('is a table only where there is a round with tables', () => {
    expect(audienceRefusal(tables, false)).toEqual({ code: 'tables-without-round' });
    expect(audienceRefusal(tables, true)).toBeUndefined();
  });

  it('is nobody both as a guest and left out as disqualified', () => {
    const both = { ...body, guestIds: [ids.ola], disqualifiedIds: [ids.ola] };
    expect(audienceRefusal(both, true)).toEqual({ code: 'guest-is-disqualified' });
  });

  it('is nobody outside the body in a closed meeting; the disqualified may always be left out', () => {
    const reaches = (audience: Audience) => reachesOutOfClosedMeeting(audience, closedRound);
    expect(reaches(people)).toBe(true);
    expect(reaches({ ...body, guestIds: [ids.ola] })).toBe(true);
    expect(reaches({ ...body, kind: 'body-and-administration' })).toBe(true);
    expect(reaches({ ...body, disqualifiedIds: [ids.ola] })).toBe(false);
    expect(reaches(tables)).toBe(false);
    expect(reachesOutOfClosedMeeting(people, openRound)).toBe(false);
    expect(reachesOutOfClosedMeeting(people, null)).toBe(false);
  });

  it('goes beyond the body with a role, a list, the administration or a guest', () => {
    expect([body, tables, people].map(goesBeyondTheBody)).toEqual([false, false, true]);
    expect(goesBeyondTheBody({ ...body, kind: 'role', role: 'planner' })).toBe(true);
  });

  it('names those on its list, its guests and the disqualified', () => {
    expect(peopleNamedIn({ ...people, guestIds: [ids.ola], disqualifiedIds: [ids.per] })).toEqual([
      ids.kari,
      ids.ola,
      ids.per,
    ]);
  });
});
