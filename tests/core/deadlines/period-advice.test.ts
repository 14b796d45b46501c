import { describe, expect, it } from 'vitest';
import { advisePeriod, notesOn } from '../../../src/core/deadlines/period-advice.ts';
import { on } from '../../support/builders/instants.ts';

const advise = (from: string, to: string) =>
  advisePeriod({ startsOn: on(from), endsOn: on(to) }, []);

describe('six weeks on hearing', () => {
  // Six weeks from the first day; what is lost; and the last day when that is made up for.
  it.each([
    ['nothing in the way', '2026-01-12', '2026-02-23', 0, '2026-02-23'],
    ['over a leap day', '2028-01-24', '2028-03-06', 0, '2028-03-06'],
    ['over the day the clocks go forward', '2027-02-08', '2027-03-22', 0, '2027-03-22'],
    ['over the day the clocks go back', '2026-10-05', '2026-11-16', 0, '2026-11-16'],
    // Maundy Thursday, Good Friday and Easter Monday; Easter Sunday is a Sunday in any case.
    ['over Easter 2026', '2026-03-02', '2026-04-13', 3, '2026-04-16'],
    // 1 May and Ascension; 17 May is a Sunday. Two days more would end on Whit Sunday, and so it is the Tuesday.
    ['over May 2026', '2026-04-13', '2026-05-22', 2, '2026-05-26'],
    // Christmas Day is a Friday, 26 December a Saturday, New Year's Day a Friday.
    ['over the turn of the year', '2026-12-01', '2027-01-12', 2, '2027-01-14'],
    // All of weeks 26 to 29 is school summer: made up for after it has ended on 16 August.
    ['into the school summer', '2026-06-01', '2026-07-13', 22, '2026-09-07'],
    ['around the whole school summer', '2026-06-15', '2026-08-24', 56, '2026-10-19'],
  ])('%s', (_name, from, to, lost, recommended) => {
    expect(advise(from, to)).toMatchObject({ lostDays: lost, recommendedEndsOn: recommended });
  });

  it('is shown with each holiday and each summer that takes of it', () => {
    const { days, holidays, summers } = advise('2026-05-11', '2026-06-22');
    expect(days).toBe(43);
    expect(holidays.map(({ key }) => key)).toEqual(['ascension', 'whit-monday']);
    expect(summers).toEqual([{ startsOn: '2026-06-22', endsOn: '2026-06-22', isAssumed: true }]);
  });

  it('counts two holidays on one day once', () => {
    // 17 May 2027 is Whit Monday too; Ascension is on the 6th.
    expect(advise('2027-05-03', '2027-05-31').holidays.map(({ on: day }) => day)).toEqual([
      '2027-05-06',
      '2027-05-17',
    ]);
  });

  it('makes up for holidays with days that are none: what is added can run into the next', () => {
    // Three days are lost to Easter 2025, and 1 May lies among the days after the end.
    expect(advise('2025-03-20', '2025-04-30')).toMatchObject({
      lostDays: 3,
      recommendedEndsOn: '2025-05-05',
    });
  });

  it('follows the school calendar that the municipality has entered', () => {
    const entered = [{ year: 2026, startsOn: on('2026-07-01'), endsOn: on('2026-07-05') }];
    expect(
      advisePeriod({ startsOn: on('2026-06-01'), endsOn: on('2026-07-13') }, entered),
    ).toMatchObject({ lostDays: 5, recommendedEndsOn: '2026-07-20' });
  });
});

describe('what is said of a day', () => {
  it.each([
    ['2026-05-14', [{ kind: 'holiday', keys: ['ascension'] }]],
    ['2026-05-17', [{ kind: 'holiday', keys: ['constitution-day'] }]],
    ['2026-05-16', [{ kind: 'weekend' }]],
    ['2026-07-01', [{ kind: 'school-summer', isAssumed: true }]],
    ['2026-07-04', [{ kind: 'weekend' }, { kind: 'school-summer', isAssumed: true }]],
    ['2026-03-02', []],
  ])('%s', (date, notes) => {
    expect(notesOn(on(date), [])).toEqual(notes);
  });
});
