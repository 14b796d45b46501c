import { describe, expect, it } from 'vitest';
import {
  closeRound,
  registerAttendance,
  startRound,
} from '../../../src/core/workshops/hold-round.ts';
import type { Attendance } from '../../../src/core/workshops/round.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundUnderWay,
  absent,
  deputyFor,
  noticeOut,
  present,
  roundStart,
} from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });

describe('starting a round', () => {
  it('is refused as "openness-undecided" while the four questions are not answered', () => {
    const round = aPublishedRound({ opennessDecision: null });
    expect(startRound(round, 1, roundStart)).toEqual(
      refused({ code: 'openness-undecided', basis: 'kommuneloven § 11-5' }),
    );
  });

  it('remembers when', () => {
    expect(startRound(aPublishedRound(), 1, roundStart)).toEqual({
      refused: false,
      value: aRoundUnderWay({
        version: 2,
        state: { status: 'under-way', publishedAt: noticeOut, startedAt: roundStart },
      }),
    });
  });

  it('is taken from an hour before, and however late', () => {
    expect(startRound(aPublishedRound(), 1, at('2026-11-19T15:00:00.000Z')).refused).toBe(false);
    expect(startRound(aPublishedRound(), 1, at('2026-11-20T07:00:00.000Z')).refused).toBe(false);
  });

  it('is refused as "too-early" a moment before that hour', () => {
    expect(startRound(aPublishedRound(), 1, at('2026-11-19T14:59:59.999Z'))).toEqual(
      refused({ code: 'too-early', from: '2026-11-19T15:00:00.000Z' }),
    );
  });

  it('is refused as "no-notice" while it is a draft', () => {
    expect(startRound(aRound(), 1, roundStart)).toEqual(
      refused({ code: 'no-notice', basis: 'kommuneloven § 11-3' }),
    );
  });

  it('is refused as "no-agenda" without one', () => {
    expect(startRound(aPublishedRound({ agenda: [] }), 1, roundStart)).toEqual(
      refused({ code: 'no-agenda', basis: 'kommuneloven § 11-3' }),
    );
  });

  it.each([aRoundUnderWay(), aClosedRound()])(
    'is refused as "round-already-started" when it is $state.status',
    (round) => {
      expect(startRound(round, 1, roundStart)).toEqual(refused({ code: 'round-already-started' }));
    },
  );

  it('is refused as "version-conflict" for an older version', () => {
    expect(startRound(aPublishedRound({ version: 2 }), 1, roundStart)).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });
});

describe('registering who was there', () => {
  const roll = {
    members: new Set([ids.chair, ids.ola, ids.kari]),
    deputies: new Set([ids.deputyA, ids.deputyB]),
  };
  const moment = { seen: 3, version: 3, now: at('2026-11-19T18:00:00.000Z') };
  const register = (...attendance: readonly Attendance[]): unknown =>
    registerAttendance(aRoundUnderWay(), attendance, roll, moment);

  it('takes members who came, members who did not, and a deputy in the place of one of those', () => {
    const attendance = [present(ids.chair), absent(ids.ola), deputyFor(ids.deputyA, ids.ola)];
    expect(register(...attendance)).toEqual({ refused: false, value: attendance });
  });

  it('takes a deputy for a member whom nobody has registered, and a deputy who was called and did not come', () => {
    expect(register(deputyFor(ids.deputyA, ids.ola), absent(ids.deputyB))).toMatchObject({
      refused: false,
    });
  });

  it('takes when somebody came and when somebody left, a deputy too', () => {
    const attendance = [
      { ...present(ids.chair), arrivedAt: at('2026-11-19T16:20:00.000Z') },
      { ...deputyFor(ids.deputyA, ids.ola), leftAt: moment.now },
    ];
    expect(register(...attendance)).toEqual({ refused: false, value: attendance });
  });

  it('is refused as "attendance-conflict" when somebody else has registered meanwhile', () => {
    const late = { ...moment, seen: 2 };
    expect(registerAttendance(aRoundUnderWay(), [present(ids.chair)], roll, late)).toEqual(
      refused({ code: 'attendance-conflict', version: 3 }),
    );
  });

  it('takes an empty list: what was registered by mistake is taken away again', () => {
    expect(register()).toEqual({ refused: false, value: [] });
  });

  it.each([aRound(), aPublishedRound(), aClosedRound()])(
    'is refused as "round-not-under-way" when it is $state.status',
    (round) => {
      expect(registerAttendance(round, [present(ids.chair)], roll, moment)).toEqual(
        refused({ code: 'round-not-under-way' }),
      );
    },
  );

  it.each<[string, readonly Attendance[], unknown]>([
    ['a stranger', [present(ids.chair), present(uuid(999))],
      { code: 'not-on-roll', personIds: [uuid(999)] }],
    ['a member who sits for another member', [deputyFor(ids.chair, ids.ola)],
      { code: 'not-on-roll', personIds: [ids.chair] }],
    ['a member who sits for themselves', [deputyFor(ids.ola, ids.ola)],
      { code: 'not-on-roll', personIds: [ids.ola] }],
    ['one person twice', [present(ids.chair), absent(ids.chair)],
      { code: 'person-twice', personIds: [ids.chair] }],
    ['one person three times, named once', [present(ids.ola), present(ids.ola), present(ids.ola)],
      { code: 'person-twice', personIds: [ids.ola] }],
    ['a deputy for nobody', [{ ...absent(ids.deputyA), status: 'deputy' }],
      { code: 'deputy-without-member', personIds: [ids.deputyA] }],
    ['a deputy for a deputy', [deputyFor(ids.deputyA, ids.deputyB)],
      { code: 'deputy-without-member', personIds: [ids.deputyA] }],
    ['a deputy who is simply present', [present(ids.deputyA)],
      { code: 'deputy-without-member', personIds: [ids.deputyA] }],
    ['a member present in another\'s place', [{ ...present(ids.ola), deputyForId: ids.kari }],
      { code: 'deputy-without-member', personIds: [ids.ola] }],
    ['a deputy for somebody who came', [present(ids.ola), deputyFor(ids.deputyA, ids.ola)],
      { code: 'deputy-for-present', personIds: [ids.ola] }],
    ['one who came before the meeting',
      [{ ...present(ids.ola), arrivedAt: at('2026-11-19T15:59:59.999Z') }],
      { code: 'not-during-meeting', personIds: [ids.ola], from: roundStart, to: moment.now }],
    ['one who will leave later', [{ ...present(ids.ola), leftAt: at('2026-11-19T18:00:00.001Z') }],
      { code: 'not-during-meeting', personIds: [ids.ola], from: roundStart, to: moment.now }],
    ['one who was absent from half past five', [{ ...absent(ids.ola), arrivedAt: at('2026-11-19T16:30:00.000Z') }],
      { code: 'not-during-meeting', personIds: [ids.ola], from: roundStart, to: moment.now }],
    ['one who left as they came',
      [{ ...present(ids.ola), arrivedAt: at('2026-11-19T17:00:00.000Z'), leftAt: at('2026-11-19T17:00:00.000Z') }],
      { code: 'left-before-arrived', personIds: [ids.ola] }],
    ['two deputies in one place', [deputyFor(ids.deputyA, ids.ola), deputyFor(ids.deputyB, ids.ola)],
      { code: 'deputy-for-present', personIds: [ids.ola] }],
  ])('is refused for %s', (_, attendance, refusal) => {
    expect(register(...attendance)).toEqual(refused(refusal));
  }); // prettier-ignore
});

describe('closing a round', () => {
  const now = at('2026-11-19T19:00:00.000Z');
  const ready = aRoundUnderWay({ summary: 'Rådet var tydelig.' });

  it('remembers when, and keeps when it was published and started', () => {
    expect(closeRound(ready, [present(ids.chair)], 1, now)).toEqual({
      refused: false,
      value: aClosedRound({ version: 2 }),
    });
  });

  it('takes a meeting to which nobody came', () => {
    expect(closeRound(ready, [absent(ids.chair)], 1, now).refused).toBe(false);
  });

  it('is refused as "no-attendance" when nobody has been registered at all', () => {
    expect(closeRound(ready, [], 1, now)).toEqual(
      refused({ code: 'no-attendance', basis: 'kommuneloven § 11-4' }),
    );
  });

  it('is refused as "no-summary" while the administration has written none', () => {
    expect(closeRound(aRoundUnderWay(), [present(ids.chair)], 1, now)).toEqual(
      refused({ code: 'no-summary' }),
    );
  });

  it('is refused as "version-conflict" for an older version', () => {
    expect(closeRound({ ...ready, version: 4 }, [present(ids.chair)], 3, now)).toEqual(
      refused({ code: 'version-conflict', version: 4 }),
    );
  });

  it.each([aRound(), aPublishedRound(), aClosedRound()])(
    'is refused as "round-not-under-way" when it is $state.status',
    (round) => {
      expect(closeRound(round, [present(ids.chair)], 1, now)).toEqual(
        refused({ code: 'round-not-under-way' }),
      );
    },
  );
});
