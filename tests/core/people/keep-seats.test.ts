import { describe, expect, it } from 'vitest';
import { changeParty, endSeat } from '../../../src/core/people/keep-seats.ts';
import type { Membership } from '../../../src/core/people/person.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

const term = { id: ids.term, startsOn: on('2023-10-01'), endsOn: on('2027-09-30') };
const seat: Membership = {
  ...{ bodyId: ids.body, personId: ids.ola, termId: ids.term, partyId: ids.partyA },
  ...{ function: 'member', order: null },
};
const given = (day: string) => ({ on: on(day), today: on('2026-11-28'), id: uuid(1) });

describe('leaving a body', () => {
  it('keeps the seat up to and with the day before', () => {
    expect(endSeat(seat, term, given('2026-03-01'))).toEqual({
      refused: false,
      value: { ...seat, id: uuid(1), untilOn: '2026-02-28', why: 'left' },
    });
  });

  it('is refused outside the term and on a day that has not come', () => {
    expect(endSeat(seat, term, given('2023-09-30'))).toMatchObject({
      refusal: { code: 'not-in-term', startsOn: '2023-10-01' },
    });
    expect(endSeat(seat, term, given('2026-11-29'))).toMatchObject({
      refusal: { code: 'day-not-come', today: '2026-11-28' },
    });
  });
});

describe('going over to another party', () => {
  it('takes no number on the old party’s list along, and keeps it in the history', () => {
    const deputy: Membership = { ...seat, function: 'deputy', order: 2 };
    expect(changeParty(deputy, ids.partyB, term, given('2025-01-15'))).toMatchObject({
      value: { seat: { partyId: ids.partyB, order: null }, past: { order: 2 } },
    });
  });

  it('keeps the old one up to and with the day before', () => {
    expect(changeParty(seat, ids.partyB, term, given('2025-01-15'))).toEqual({
      refused: false,
      value: {
        seat: { ...seat, partyId: ids.partyB },
        past: { ...seat, id: uuid(1), untilOn: '2025-01-14', why: 'party-changed' },
      },
    });
  });

  it('corrects what was written down wrong where the day is the first of the term', () => {
    expect(changeParty(seat, ids.partyB, term, given('2023-10-01'))).toMatchObject({
      value: { seat: { partyId: ids.partyB }, past: null },
    });
  });
});
