import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusalOf } from '../../../src/adapters/graph/remote-refusal.ts';

const answer = (status: number, retryAfter?: string): Response =>
  new Response(null, {
    status,
    ...(retryAfter === undefined ? {} : { headers: { 'Retry-After': retryAfter } }),
  });

describe('what an answer from Graph means', () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-19T12:00:00Z') }));
  afterEach(() => vi.useRealTimers());

  it.each([
    [401, { code: 'no-access' }],
    [403, { code: 'no-access' }],
    [404, { code: 'not-found' }],
    [409, { code: 'conflict' }],
    [507, { code: 'quota-exceeded' }],
    [400, { code: 'refused', status: 400 }],
    [423, { code: 'refused', status: 423 }],
    [501, { code: 'refused', status: 501 }],
    [429, { code: 'try-later', retryAfterSeconds: null, throttled: true }],
    [408, { code: 'try-later', retryAfterSeconds: null, throttled: false }],
    [500, { code: 'try-later', retryAfterSeconds: null, throttled: false }],
    [502, { code: 'try-later', retryAfterSeconds: null, throttled: false }],
    [503, { code: 'try-later', retryAfterSeconds: null, throttled: false }],
    [504, { code: 'try-later', retryAfterSeconds: null, throttled: false }],
  ])('reads %i', (status, refusal) => {
    expect(refusalOf(answer(status))).toEqual(refusal);
  });

  it.each([
    ['seconds', '120', 120],
    ['a part of a second', '0.2', 1],
    ['a date to come', 'Thu, 19 Nov 2026 12:01:30 GMT', 90],
    ['a date that has passed', 'Thu, 19 Nov 2026 11:00:00 GMT', 0],
    ['nonsense', 'soon', null],
    ['nothing', '', null],
  ])('reads Retry-After given as %s', (_name, given, seconds) => {
    expect(refusalOf(answer(429, given))).toMatchObject({ retryAfterSeconds: seconds });
  });
});
