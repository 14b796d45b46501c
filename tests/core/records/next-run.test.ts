import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/adapters/documents/checksum.ts';
import { attemptsAfter, secondsUntilNextRun } from '../../../src/core/records/next-run.ts';
import type { ArchiveRecord, RecordFile } from '../../../src/core/records/record.ts';
import { aRecordFile } from '../../support/builders/a-record-file.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const now = at('2026-11-19T19:05:00.000Z');
const notSent = aRecordFile({
  ...{ itemId: null, readBackSha256: null, columnsSetAt: null, checkedAt: null },
});
const aRecord = (files: readonly RecordFile[], attempts = 0): ArchiveRecord => ({
  ...{ id: uuid(800), subject: { kind: 'protocol', roundId: ids.round }, sourceId: uuid(801) },
  ...{ title: 'Kommunestyret 09/2026', library: 'open', createdAt: now, attempts, files },
  state: { status: 'waiting', reason: 'queued', retryAt: null },
});

describe('the wait of a record that did not get through', () => {
  it('is nothing when it got further', () => {
    expect(secondsUntilNextRun({ id: uuid(800), attempts: 0 })).toBe(0);
  });

  it.each([
    [1, 1, 2],
    [2, 2, 4],
    [3, 4, 8],
    [5, 16, 32],
    [9, 256, 512],
    [10, 450, 900],
    [400, 450, 900],
  ])(
    'is, after %i runs in which nothing moved, from %i to %i seconds, differently for each record',
    (attempts, shortest, longest) => {
      const waits = Array.from({ length: 1000 }, (_, number) =>
        secondsUntilNextRun({ id: sha256(new TextEncoder().encode(String(number))), attempts }),
      );
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(shortest);
      expect(Math.max(...waits)).toBeLessThanOrEqual(longest);
      expect(new Set(waits).size).toBeGreaterThan(1);
    },
  );

  it('is the same when it is worked out again', () => {
    const [once, again] = [3, 3].map((attempts) => secondsUntilNextRun({ id: uuid(7), attempts }));
    expect(again).toBe(once);
  });
});

describe('runs in which nothing moved', () => {
  it.each<[string, Partial<RecordFile>]>([
    ['placed', { itemId: '01ITEM' }],
    ['read back', { itemId: '01ITEM', readBackSha256: 'a'.repeat(64) }],
    ['described', { columnsSetAt: now }],
    ['checked', { checkedAt: now }],
  ])('are counted anew once a file was %s', (_, step) => {
    const before = aRecord([notSent, notSent], 7);
    expect(attemptsAfter(before, aRecord([{ ...notSent, ...step }, notSent], 7))).toBe(0);
  });

  it('are one more when nothing was done, or what was done is lost again', () => {
    const placed = aRecord([{ ...notSent, itemId: '01ITEM', columnsSetAt: now }, notSent], 7);
    expect(attemptsAfter(placed, placed)).toBe(8);
    const elsewhere = aRecord([{ ...notSent, itemId: '01OTHER' }, notSent], 7);
    expect(attemptsAfter(placed, elsewhere)).toBe(8);
  });
});
