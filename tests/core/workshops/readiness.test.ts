import { describe, expect, it } from 'vitest';
import type { Round } from '../../../src/core/workshops/round.ts';
import { publishRound } from '../../../src/core/workshops/publish-round.ts';
import { adviceOn, readinessOf } from '../../../src/core/workshops/readiness.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aPublishedRound, aRound, roundStart } from '../../support/builders/a-round.ts';
import { at } from '../../support/builders/instants.ts';

const inTime = at('2026-11-05T08:00:00.000Z');
const missing = (round: Round, now = inTime): readonly string[] =>
  readinessOf(round, aBody(), now).flatMap((item) => (item.done ? [] : [item.code]));

describe('what is missing before a round', () => {
  it('is the published notice alone when the draft is whole', () => {
    expect(missing(aRound())).toEqual(['notice-published']);
  });

  it('is nothing once it is published', () => {
    expect(missing(aPublishedRound())).toEqual([]);
  });

  it('is told in the order in which a facilitator meets it, with the paragraph behind', () => {
    expect(readinessOf(aRound(), aBody(), inTime).map(({ code, basis }) => [code, basis])).toEqual([
      ['agenda', 'kommuneloven § 11-3'],
      ['agenda-fits', null],
      ['question', null],
      ['place', null],
      ['openness-decided', 'kommuneloven § 11-5'],
      ['notice-written', 'kommuneloven § 11-3'],
      ['notice-in-time', 'kommuneloven § 11-3'],
      ['in-the-future', null],
      ['notice-published', 'kommuneloven § 11-3'],
    ]);
  });

  const late = at('2026-11-18T08:00:00.000Z');
  it.each<[string, Partial<Round>]>([
    ['agenda', { agenda: [] }],
    ['agenda-fits', { durationMinutes: 29 }],
    ['question', { questions: [] }],
    ['place', { place: '' }],
    ['openness-decided', { openness: { kind: 'closed', basis: '', decision: '' } }],
    ['notice-written', { noticeText: '' }],
  ])('names %s, and publishing is then refused', (code, overrides) => {
    expect(missing(aRound(overrides))).toEqual([code, 'notice-published']);
    expect(publishRound(aRound(overrides), aBody(), 1, 1, inTime).refused).toBe(true);
  });

  it('names the notice that comes too late, unless the reason is written', () => {
    expect(missing(aRound(), late)).toEqual(['notice-in-time', 'notice-published']);
    expect(missing(aRound({ shortNoticeReason: 'Haster' }), late)).toEqual(['notice-published']);
  });

  it('names a start that has passed', () => {
    expect(missing(aRound({ shortNoticeReason: 'Haster' }), roundStart)).toEqual([
      'in-the-future',
      'notice-published',
    ]);
  });

  it('judges a published notice by the day it came out, however late it is read', () => {
    expect(missing(aPublishedRound(), at('2026-12-24T12:00:00.000Z'))).toEqual([]);
  });
});

describe('what a workshop is the better for', () => {
  const nothing = { papers: false, tables: false, noteTakers: false };
  const lacking = (has: Partial<typeof nothing>) =>
    adviceOn({ ...nothing, ...has }).flatMap(({ code, done }) => (done ? [] : [code]));

  it('is papers, tables and note-takers, in the order in which they are made', () => {
    expect(lacking({})).toEqual(['papers', 'tables', 'note-takers']);
  });

  it('is told one by one: having one says nothing of the others', () => {
    expect(lacking({ papers: true })).toEqual(['tables', 'note-takers']);
    expect(lacking({ tables: true })).toEqual(['papers', 'note-takers']);
    expect(lacking({ noteTakers: true })).toEqual(['papers', 'tables']);
  });
});
