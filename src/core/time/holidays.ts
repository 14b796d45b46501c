import { addDays, isWeekend } from './instant.ts';
import type { CivilDate } from './instant.ts';
import type { Language } from '../documents/document-model.ts';

/** The public holidays of Norway (lov om helligdager § 2; lov om 1. og 17. mai som høgtidsdager). Other Sundays are not among them. */
export const holidayKeys = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'ascension',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const;
export type HolidayKey = (typeof holidayKeys)[number];

export type Holiday = { readonly on: CivilDate; readonly key: HolidayKey };

const names: Readonly<Record<Language, Readonly<Record<HolidayKey, string>>>> = {
  nb: {
    'new-year': '1. nyttårsdag',
    'maundy-thursday': 'skjærtorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': '1. påskedag',
    'easter-monday': '2. påskedag',
    'labour-day': '1. mai',
    'constitution-day': '17. mai',
    ascension: 'Kristi himmelfartsdag',
    'whit-sunday': '1. pinsedag',
    'whit-monday': '2. pinsedag',
    'christmas-day': '1. juledag',
    'second-christmas-day': '2. juledag',
  },
  nn: {
    'new-year': '1. nyttårsdag',
    'maundy-thursday': 'skjertorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': '1. påskedag',
    'easter-monday': '2. påskedag',
    'labour-day': '1. mai',
    'constitution-day': '17. mai',
    ascension: 'Kristi himmelfartsdag',
    'whit-sunday': '1. pinsedag',
    'whit-monday': '2. pinsedag',
    'christmas-day': '1. juledag',
    'second-christmas-day': '2. juledag',
  },
  en: {
    'new-year': 'New Year’s Day',
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'constitution-day': 'Constitution Day (17 May)',
    ascension: 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'christmas-day': 'Christmas Day',
    'second-christmas-day': 'Boxing Day',
  },
};

export const nameOfHoliday = (key: HolidayKey, language: Language): string => names[language][key];

const dayOf = (year: number, month: number, day: number): CivilDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate;

/** Easter Sunday in the Gregorian calendar, by the anonymous computation of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const counted = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(counted / 31), (counted % 31) + 1);
}

/** A year's public holidays in the order of the calendar. Two can share a day: 17 May 2027 is Whit Monday too. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const holidays: readonly Holiday[] = [
    { on: dayOf(year, 1, 1), key: 'new-year' },
    { on: addDays(easter, -3), key: 'maundy-thursday' },
    { on: addDays(easter, -2), key: 'good-friday' },
    { on: easter, key: 'easter-sunday' },
    { on: addDays(easter, 1), key: 'easter-monday' },
    { on: dayOf(year, 5, 1), key: 'labour-day' },
    { on: dayOf(year, 5, 17), key: 'constitution-day' },
    { on: addDays(easter, 39), key: 'ascension' },
    { on: addDays(easter, 49), key: 'whit-sunday' },
    { on: addDays(easter, 50), key: 'whit-monday' },
    { on: dayOf(year, 12, 25), key: 'christmas-day' },
    { on: dayOf(year, 12, 26), key: 'second-christmas-day' },
  ];
  return holidays.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What the day is, as public holidays go: mostly nothing, sometimes two things. */
export function holidaysOn(date: CivilDate): readonly HolidayKey[] {
  return holidaysOf(Number(date.slice(0, 4)))
    .filter(({ on }) => on === date)
    .map(({ key }) => key);
}

/** Is it a Saturday, a Sunday or a public holiday? */
export function isDayOff(date: CivilDate): boolean {
  return isWeekend(date) || holidaysOn(date).length > 0;
}

/** "17. mai og 2. pinsedag" */
export function holidayNames(keys: readonly HolidayKey[], language: Language): string {
  return keys.map((key) => nameOfHoliday(key, language)).join(language === 'en' ? ' and ' : ' og ');
}
