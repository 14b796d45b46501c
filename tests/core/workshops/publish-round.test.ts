import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/core/workshops/round.ts';
import { publishRound } from '../../../src/core/workshops/publish-round.ts';
import { aBody } from '../../support/builders/a-body.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundUnderWay,
  roundStart,
} from '../../support/builders/a-round.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const inTime = at('2026-11-05T08:00:00.000Z');
const publish = (overrides: Partial<Round>, now = inTime): unknown =>
  publishRound(aRound(overrides), aBody(), overrides.version ?? 1, 9, now);
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });

describe('publishing a round', () => {
  it('gives it its number and the moment of its notice', () => {
    expect(publish({})).toEqual({
      refused: false,
      value: aPublishedRound({
        version: 2,
        meetingNumber: '09/2026',
        state: { status: 'published', publishedAt: inTime },
      }),
    });
  });

  it('counts the number in the year that Oslo has when the meeting starts', () => {
    const firstMinuteOf2027 = at('2026-12-31T23:00:00.000Z');
    expect(publish({ startsAt: firstMinuteOf2027 })).toMatchObject({
      value: { meetingNumber: '09/2027' },
    });
  });

  it('writes numbers past 99 in full', () => {
    expect(publishRound(aRound(), aBody(), 1, 107, inTime)).toMatchObject({
      value: { meetingNumber: '107/2026' },
    });
  });

  it('takes an agenda that fills the meeting to the minute', () => {
    expect(publish({ durationMinutes: 30 })).toMatchObject({ refused: false });
  });

  it('takes a closed meeting with its basis and its decision', () => {
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'KS 41/26' } as const;
    expect(publish({ openness })).toMatchObject({ value: { openness } });
  });

  const item = { id: uuid(901), title: 'Bordrunde', minutes: 181, kind: 'item', lead: '' } as const;
  it.each<[string, Partial<Round>, unknown]>([
    ['no agenda', { agenda: [] }, { code: 'no-agenda', basis: 'kommuneloven § 11-3' }],
    ['an agenda longer than the meeting', { agenda: [item] },
      { code: 'agenda-longer-than-meeting', agendaMinutes: 181, meetingMinutes: 180 }],
    ['no question', { questions: [] }, { code: 'no-question' }],
    ['no place', { place: '' }, { code: 'no-place' }],
    ['no notice', { noticeText: '' }, { code: 'no-notice', basis: 'kommuneloven § 11-3' }],
    ['questions about openness that nobody has answered', { opennessDecision: null },
      { code: 'openness-undecided', basis: 'kommuneloven § 11-5' }],
    ['closing without a basis', { openness: { kind: 'closed', basis: '', decision: 'KS 41/26' } },
      { code: 'openness-undecided', basis: 'kommuneloven § 11-5' }],
    ['closing without a decision', { openness: { kind: 'closed', basis: 'offl. § 23', decision: '' } },
      { code: 'openness-undecided', basis: 'kommuneloven § 11-5' }],
  ])('is refused for %s', (_, overrides, refusal) => {
    expect(publish(overrides)).toEqual(refused(refusal));
  }); // prettier-ignore

  it('is refused as "version-conflict" when the editor has an older one before them', () => {
    expect(publishRound(aRound({ version: 3 }), aBody(), 2, 9, inTime)).toEqual(
      refused({ code: 'version-conflict', version: 3 }),
    );
  });

  it.each([aPublishedRound(), aRoundUnderWay(), aClosedRound()])(
    'is refused as "round-is-published" when it is $state.status',
    (round) => {
      expect(publishRound(round, aBody(), 1, 10, inTime)).toEqual(
        refused({ code: 'round-is-published' }),
      );
    },
  );

  it('is refused as "round-in-the-past" from the very instant at which it was to start', () => {
    expect(publish({ shortNoticeReason: 'Haster' }, roundStart)).toEqual(
      refused({ code: 'round-in-the-past' }),
    );
    expect(publish({ shortNoticeReason: 'Haster' }, at('2026-11-19T15:59:59.999Z'))).toMatchObject({
      refused: false,
    });
  });
});

describe('the time of notice', () => {
  const lastMinute = at('2026-11-12T22:59:00.000Z'); // 12 November 23.59 in Oslo, seven days before
  const tooLate = at('2026-11-12T23:00:00.000Z');

  it('is kept until the last minute of the last day in Oslo', () => {
    expect(publish({}, lastMinute)).toMatchObject({ refused: false });
  });

  it('is refused as "notice-too-short", with the days and the last day, a minute later', () => {
    expect(publish({}, tooLate)).toEqual(
      refused({
        code: 'notice-too-short',
        basis: 'kommuneloven § 11-3',
        noticeDays: 7,
        lastDay: '2026-11-12',
      }),
    );
  });

  it('may be short when the reason is written', () => {
    expect(publish({ shortNoticeReason: 'Saken haster' }, tooLate)).toMatchObject({
      refused: false,
    });
  });

  it('counts days, not hours, over the night that is an hour longer', () => {
    const start = at('2026-10-27T16:00:00.000Z');
    const sevenDaysBefore = at('2026-10-20T21:59:00.000Z'); // 20 October 23.59, summer time
    const dayAfter = at('2026-10-20T22:00:00.000Z');
    expect(publish({ startsAt: start }, sevenDaysBefore)).toMatchObject({ refused: false });
    expect(publish({ startsAt: start }, dayAfter)).toMatchObject({
      refusal: { code: 'notice-too-short', lastDay: '2026-10-20' },
    });
  });
});
