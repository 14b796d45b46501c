import { describe, expect, it } from 'vitest';
import {
  conversationLimits,
  firstFreeAt,
  giveTurns,
  tenantLimit,
} from '../../../src/core/messages/pace.ts';
import type { Limit, PaceKept } from '../../../src/core/messages/pace.ts';
import { chanceFrom } from '../../support/chance.ts';

/** The most calls in any stretch of a limit. Counted anew: every call opens a stretch. */
const mostIn = (made: readonly number[], { milliseconds }: Limit): number =>
  Math.max(
    0,
    ...made.map((from) => made.filter((at) => at >= from && at < from + milliseconds).length),
  );

const nothing: PaceKept = { nextFreeAt: 0, made: new Map() };

describe('the pace of one conversation', () => {
  it('lets seven go at once, the eighth after a second and the ninth after two', () => {
    const made: number[] = [];
    for (let call = 0; call < 9; call += 1) made.push(firstFreeAt(made, 0));
    expect(made).toEqual([0, 0, 0, 0, 0, 0, 0, 1_000, 2_000]);
  });

  it('takes sixty in half a minute and 1,800 in an hour, however they are spread', () => {
    const made: number[] = [];
    for (let call = 0; call < 2_000; call += 1) made.push(firstFreeAt(made, 0));
    for (const limit of conversationLimits) expect(mostIn(made, limit)).toBe(limit.calls);
    expect(made[1_800]).toBe(3_600_000);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is never broken, and never slower than it must be, whatever is wanted when (seed %i)',
    (seed) => {
      const chance = chanceFrom(seed);
      const made: number[] = [];
      let now = 0;
      for (let call = 0; call < 400; call += 1) {
        now += chance.below(chance.oneOf([1, 200, 3_000]));
        const at = firstFreeAt(made, now);
        expect(at).toBeGreaterThanOrEqual(now);
        // A moment earlier would have been one too many: after an earlier call, or in some stretch.
        if (at > Math.max(now, made.at(-1) ?? 0))
          expect(
            conversationLimits.some((limit) => mostIn([...made, at - 1], limit) > limit.calls),
          ).toBe(true);
        made.push(at);
      }
      for (const limit of conversationLimits)
        expect(mostIn(made, limit)).toBeLessThanOrEqual(limit.calls);
    },
  );
});

describe('turns', () => {
  it('come evenly, one after the other, and are not given further ahead than asked', () => {
    const wanted = Array.from({ length: 10 }, (_, index) => `send:${String(index)}`);
    const { turns } = giveTurns(nothing, wanted, 1_000, 1_100);
    const given = turns.filter(({ isGiven }) => isGiven).map(({ at }) => at);
    expect(given.map(Math.round)).toEqual([1_000, 1_022, 1_044, 1_067, 1_089]);
    expect(turns[5]).toMatchObject({ isGiven: false, heldBy: 'tenant' });
  });

  it('are not held up by a conversation that has had enough', () => {
    const seven = Array.from({ length: 7 }, () => 'send:group');
    const first = giveTurns(nothing, seven, 0, 200);
    const { turns } = giveTurns(first.kept, ['send:group', 'send:ola'], 200, 400);
    expect(turns).toMatchObject([
      { isGiven: false, heldBy: 'conversation', at: 1_000 },
      { isGiven: true, at: 200 },
    ]);
  });

  it.each([11, 12, 13, 14, 15, 16])(
    'keep every limit together, whoever asks for how many when, and use nine tenths of what the tenant may (seed %i)',
    (seed) => {
      const chance = chanceFrom(seed);
      let kept = nothing;
      const tenant: number[] = [];
      const each = new Map<string, number[]>();
      for (let now = 0; now < 12_000; now += chance.below(60)) {
        const threads = Array.from(
          { length: 1 + chance.below(8) },
          () => `send:${String(chance.below(60))}`,
        );
        const given = giveTurns(kept, threads, now, now + 150);
        kept = given.kept;
        for (const [place, turn] of given.turns.entries()) {
          if (!turn.isGiven) continue;
          const thread = threads[place] ?? '';
          expect(turn.at).toBeGreaterThanOrEqual(now);
          expect(turn.at).toBeLessThanOrEqual(now + 150);
          tenant.push(turn.at);
          each.set(thread, [...(each.get(thread) ?? []), turn.at]);
        }
      }
      expect(mostIn(tenant, tenantLimit)).toBeLessThanOrEqual(tenantLimit.calls);
      for (const made of each.values())
        for (const limit of conversationLimits)
          expect(mostIn(made, limit)).toBeLessThanOrEqual(limit.calls);
      expect(tenant.length / 12).toBeGreaterThan(0.85 * tenantLimit.calls);
    },
  );
});
