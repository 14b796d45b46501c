import { describe, expect, it } from 'vitest';
import { alterRound, cancelRound } from '../../../src/core/workshops/alter-round.ts';
import { aBody } from '../../support/builders/a-body.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundPlan,
  aRoundUnderWay,
  noticeOut,
  roundStates,
} from '../../support/builders/a-round.ts';
import { aGround } from '../../support/builders/an-openness.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const now = at('2026-11-06T08:00:00.000Z');
const given = { reason: 'Salen er opptatt.', seen: 1 };
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const alter = (
  overrides: Parameters<typeof aRoundPlan>[0],
  round = aPublishedRound(),
  words = given,
) => alterRound(round, aBody(), aGround({ now }), aRoundPlan(overrides), words);

describe('changing a published round', () => {
  it('moves it and tells from when to when; it keeps its number and stays published', () => {
    const startsAt = at('2026-11-20T16:00:00.000Z');
    expect(alter({ startsAt })).toEqual({
      refused: false,
      value: {
        round: aPublishedRound({ startsAt, version: 2 }),
        changes: [{ field: 'time', from: '2026-11-19T16:00:00.000Z', to: startsAt }],
      },
    });
  });

  it('tells the new place in words, and of the agenda only that it is new', () => {
    expect(alter({ place: 'Festsalen', agenda: [
      { id: uuid(77), title: 'Ny innledning', minutes: 20, kind: 'item', lead: '' },
    ] })).toMatchObject({
      value: {
        changes: [
          { field: 'place', from: 'Kommunestyresalen', to: 'Festsalen' },
          { field: 'agenda', from: '', to: '' },
        ],
      },
    });
  }); // prettier-ignore

  it.each([
    ['a draft', aRound(), { code: 'round-not-published' }],
    ['a round under way', aRoundUnderWay(), { code: 'round-already-started' }],
    ['a closed round', aClosedRound(), { code: 'round-is-closed' }],
    ['a cancelled round', aPublishedRound({ state: roundStates.cancelled }), { code: 'round-is-cancelled' }],
    ['a round that somebody else has changed', aPublishedRound({ version: 4 }), { code: 'version-conflict', version: 4 }],
  ])('is refused for %s', (_, round, refusal) => {
    expect(alter({ place: 'Festsalen' }, round)).toEqual(refused(refusal));
    expect(cancelRound(round, given, now)).toEqual(refused(refusal));
  }); // prettier-ignore

  it.each([
    ['without a reason', { place: 'Festsalen' }, { ...given, reason: '' }, { code: 'correction-without-reason' }],
    ['when nothing is changed', {}, given, { code: 'nothing-to-correct' }],
    ['to another body', { bodyId: uuid(88) }, given, { code: 'body-is-fixed' }],
    ['to no place', { place: '' }, given, { code: 'no-place' }],
    ['to an agenda that does not fit', { durationMinutes: 20 }, given,
      { code: 'agenda-longer-than-meeting', agendaMinutes: 30, meetingMinutes: 20 }],
    ['to a time that has passed', { startsAt: at('2026-11-05T16:00:00.000Z') }, given, { code: 'round-in-the-past' }],
    ['outside its phase', { startsAt: at('2027-02-01T16:00:00.000Z') }, given,
      { code: 'outside-phase', startsOn: '2026-11-01', endsOn: '2026-12-15' }],
    ['to before the notice period, counted anew', { startsAt: at('2026-11-12T16:00:00.000Z') }, given,
      { code: 'notice-too-short', basis: 'kommuneloven § 11-3', noticeDays: 7, lastDay: '2026-11-05' }],
  ])('is refused %s', (_, overrides, words, refusal) => {
    expect(alter(overrides, aPublishedRound(), words)).toEqual(refused(refusal));
  }); // prettier-ignore

  it('may be moved at short notice where it is said why', () => {
    const startsAt = at('2026-11-12T16:00:00.000Z');
    expect(alter({ startsAt, shortNoticeReason: 'Salen ble ledig.' })).toMatchObject({
      refused: false,
      value: { changes: [{ field: 'time' }, { field: 'notice' }] },
    });
  });

  it('does not count the notice period anew when the time stays', () => {
    const late = aGround({ now: at('2026-11-18T08:00:00.000Z') });
    const plan = aRoundPlan({ place: 'Festsalen' });
    expect(alterRound(aPublishedRound(), aBody(), late, plan, given).refused).toBe(false);
  });
});

describe('calling off a round', () => {
  it('remembers when and why, and keeps when it was announced', () => {
    expect(cancelRound(aPublishedRound(), given, now)).toEqual({
      refused: false,
      value: aPublishedRound({
        version: 2,
        state: {
          ...{ status: 'cancelled', publishedAt: noticeOut, cancelledAt: now },
          reason: given.reason,
        },
      }),
    });
  });
});
