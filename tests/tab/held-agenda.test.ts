import { describe, expect, it } from 'vitest';
import type { LiveRoundPage } from '../../src/contracts/live-round.ts';
import { Api } from '../../tab/api/api.ts';
import { clockOfSeconds, followAgenda } from '../../tab/parts/live/held-agenda.ts';
import { at } from '../support/builders/instants.ts';
import { z } from 'zod';

const five = at('2026-11-19T17:00:00.000Z');
type Item = LiveRoundPage['agenda'][number];
const item = (id: string, minutes: number, times: Partial<Item> = {}): Item => ({
  ...{ id, title: id, minutes, kind: 'item', lead: '', startedAt: null, endedAt: null },
  ...times,
});
const round: LiveRoundPage['round'] = {
  ...{ id: 'r', title: '', status: 'under-way', startsAt: five, startedAt: five },
  ...{ closedAt: null, durationMinutes: 120 },
};
const clock = (time: string) => at(`2026-11-19T${time}.000Z`);

describe('the agenda as it is held', () => {
  const held = { startedAt: clock('17:00:00'), endedAt: clock('17:12:00') };

  it('counts down the item that goes on, and names the next', () => {
    const agenda = [
      item('a', 10, held),
      item('b', 30, { startedAt: clock('17:12:00') }),
      item('c', 5),
    ];
    expect(followAgenda({ round, agenda }, clock('17:20:30'))).toMatchObject({
      ...{ current: { id: 'b' }, next: { id: 'c' }, secondsLeft: 21.5 * 60, minutesBehind: 2 },
    });
  });

  it('grows behind with each minute that the item goes over', () => {
    const agenda = [item('a', 10, { startedAt: five }), item('b', 30)];
    expect(followAgenda({ round, agenda }, clock('17:09:00'))).toMatchObject({ minutesBehind: 0 });
    expect(followAgenda({ round, agenda }, clock('17:14:59'))).toMatchObject({
      ...{ secondsLeft: -299, minutesBehind: 4 },
    });
  });

  it('is ahead when the item before ended early, and never ahead before it has begun', () => {
    const early = { startedAt: five, endedAt: clock('17:04:00') };
    const agenda = [item('a', 10, early), item('b', 30, { startedAt: clock('17:04:00') })];
    expect(followAgenda({ round, agenda }, clock('17:05:00')).minutesBehind).toBe(-6);
    const untouched = [item('a', 10)];
    expect(followAgenda({ round, agenda: untouched }, clock('16:30:00'))).toMatchObject({
      ...{ current: undefined, next: { id: 'a' }, minutesBehind: 0 },
    });
    expect(followAgenda({ round, agenda: untouched }, clock('17:07:00')).minutesBehind).toBe(7);
  });

  it('is done after the last, and has nothing to say where there is no agenda', () => {
    const agenda = [item('a', 10, held)];
    expect(followAgenda({ round, agenda }, clock('18:00:00'))).toMatchObject({
      ...{ current: undefined, next: undefined, minutesBehind: 2 },
    });
    expect(followAgenda({ round, agenda: [] }, five).minutesBehind).toBe(0);
  });

  it('is read as minutes and seconds', () => {
    expect([clockOfSeconds(245), clockOfSeconds(0), clockOfSeconds(-80)]).toEqual([
      '4.05',
      '0.00',
      '−1.20',
    ]);
  });
});

describe('a page that changes quicker than it can be fetched', () => {
  it('shows each answer that comes, and asks once more for what came meanwhile', async () => {
    const answers: ((value: number) => void)[] = [];
    const api = new Api({ token: () => Promise.resolve(null) }, () =>
      new Promise<number>((resolve) => answers.push(resolve)).then((n) => Response.json({ n })),
    );
    const resource = api.resource('/api/x', z.object({ n: z.number() }));
    const shown: unknown[] = [];
    const stop = resource.subscribe(() => shown.push(resource.snapshot()));
    const next = async (n: number) => {
      await expect.poll(() => answers.length).toBe(n);
      answers[n - 1]?.(n);
      await expect.poll(() => JSON.stringify(shown.at(-1))).toContain(`{"n":${String(n)}}`);
    };
    await next(1);
    for (let told = 0; told < 20; told += 1) resource.refetch();
    await next(2);
    await next(3);
    expect(answers).toHaveLength(3);
    stop();
  });
});
