import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepDeadlines, seeDeadlines } from '../../../src/app/deadlines/keep-deadlines.ts';
import type { KeptDeadlines } from '../../../src/app/deadlines/keep-deadlines.ts';
import { aTown } from '../../support/a-town.ts';
import type { Town } from '../../support/a-town.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { at, on } from '../../support/builders/instants.ts';

let app: App;
let town: Town;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());
beforeEach(async () => {
  town = await aTown(app);
  app.itIs(at('2026-11-09T09:00:00.000Z'));
});

const kept: KeptDeadlines = {
  ...{ version: 0, closesUnmet: true, reminderDays: [1, 14, 1] },
  ...{ weeklyReminders: 2, outcomeWeekdays: [5, 1, 5], notices: 'feed', pollRecordDays: 14 },
  rules: [
    { rule: 'plan-hearing', paragraph: 'pbl § 11-14, jf. eget vedtak', amount: 8, unit: 'weeks' },
  ],
  summers: [
    { year: 2026, dates: { startsOn: on('2026-06-20'), endsOn: on('2026-08-18') } },
    { year: 2027, dates: null },
  ],
};
const keep = (
  overrides: Partial<KeptDeadlines> = {},
  who: Parameters<Town['by']>[0] = 'administrator',
) => keepDeadlines(app.deps)(town.by(who), { ...kept, ...overrides });
const see = async () => {
  const seen = await seeDeadlines(app.deps)(town.by('ola'));
  if (seen.refused) throw new Error('everybody may see them');
  return seen.value;
};

describe('the deadlines of a municipality', () => {
  it('are the law’s, with this year’s summer and the next ones assumed, until something is entered', async () => {
    const { rules, summers, setting } = await see();
    expect(rules).toHaveLength(7);
    expect(rules.every(({ isOwn }) => !isOwn)).toBe(true);
    expect(summers.map(({ year, isAssumed }) => [year, isAssumed])).toEqual([
      [2026, true],
      [2027, true],
      [2028, true],
      [2029, true],
    ]);
    expect(setting).toEqual({
      ...{ closesUnmet: false, reminderDays: [7, 1], weeklyReminders: 3, pollRecordDays: 30 },
      ...{ outcomeWeekdays: [2, 4], notices: 'chat', version: 0 },
    });
  });

  it('are corrected by an administrator, and what a rule is counted from stays', async () => {
    expect(await keep()).toMatchObject({ refused: false });
    const { rules, summers, setting } = await see();
    expect(rules.find(({ rule }) => rule === 'plan-hearing')).toMatchObject({
      ...{ amount: 8, unit: 'weeks', from: 'hearing-begins', isOwn: true },
    });
    expect(summers[0]).toMatchObject({ startsOn: '2026-06-20', isAssumed: false });
    expect(setting).toEqual({
      ...{ closesUnmet: true, reminderDays: [14, 1], weeklyReminders: 2, pollRecordDays: 14 },
      ...{ outcomeWeekdays: [1, 5], notices: 'feed', version: 1 },
    });
    expect(await town.audit()).toEqual(['deadlines-set']);
  });

  it.each([
    ['not-allowed', {}, 'facilitator'],
    ['version-conflict', { version: 3 }, 'administrator'],
    [
      'summer-outside-year',
      {
        summers: [{ year: 2026, dates: { startsOn: on('2027-06-20'), endsOn: on('2027-08-18') } }],
      },
      'administrator',
    ],
    [
      'summer-outside-year',
      {
        summers: [{ year: 2026, dates: { startsOn: on('2026-08-18'), endsOn: on('2026-06-20') } }],
      },
      'administrator',
    ],
  ] as const)('are left as they were when refused as “%s”', async (code, overrides, who) => {
    expect(await keep(overrides, who)).toMatchObject({ refusal: { code } });
    expect((await see()).setting.version).toBe(0);
  });
});
