import type { Language } from '../documents/document-model.ts';
import { daysBetween } from './instant.ts';
import type { CivilDate, Instant } from './instant.ts';
import { osloDate, osloTime } from './oslo.ts';

// The only place where a date becomes text for a reader. The catalogues are our own, because runtimes differ in how much Norwegian they know.
const weekdays: Record<Language, readonly string[]> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const norwegianMonths = [
  'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember',
]; // prettier-ignore
const months: Record<Language, readonly string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

function partsOf(date: CivilDate): { weekday: number; day: number; month: number; year: number } {
  const at = new Date(`${date}T00:00:00.000Z`);
  return {
    weekday: at.getUTCDay(),
    day: at.getUTCDate(),
    month: at.getUTCMonth(),
    year: at.getUTCFullYear(),
  };
}

/** "18. januar 2024", "18 January 2024". */
export function formatDate(date: CivilDate, language: Language): string {
  const { day, month, year } = partsOf(date);
  const name = months[language][month] ?? '';
  return language === 'en' ? `${day} ${name} ${year}` : `${day}. ${name} ${year}`;
}

/** "torsdag 18. januar 2024", "Thursday 18 January 2024". */
export function formatDay(date: CivilDate, language: Language): string {
  return `${weekdays[language][partsOf(date).weekday] ?? ''} ${formatDate(date, language)}`;
}

/** The clock in Oslo: "17.00" in Norwegian, "17:00" in English. */
export function formatTime(instant: Instant, language: Language): string {
  const time = osloTime(instant);
  return language === 'en' ? time : time.replace(':', '.');
}

/** "torsdag 18. januar 2024 kl. 17.00", with the clock in Oslo. */
export function formatMoment(instant: Instant, language: Language): string {
  const day = formatDay(osloDate(instant), language);
  return language === 'en'
    ? `${day} at ${formatTime(instant, language)}`
    : `${day} kl. ${formatTime(instant, language)}`;
}

/** "1.–31. januar 2024", "1. januar – 29. februar 2024", "18. januar 2024": a period as short as it can be without doubt. */
export function formatPeriod(from: CivilDate, to: CivilDate, language: Language): string {
  if (from === to) return formatDate(from, language);
  const start = partsOf(from);
  const end = partsOf(to);
  const dot = language === 'en' ? '' : '.';
  const name = (month: number): string => months[language][month] ?? '';
  if (start.year !== end.year) return `${formatDate(from, language)} – ${formatDate(to, language)}`;
  if (start.month !== end.month)
    return `${start.day}${dot} ${name(start.month)} – ${end.day}${dot} ${name(end.month)} ${end.year}`;
  return `${start.day}${dot}–${end.day}${dot} ${name(end.month)} ${end.year}`;
}

/** How far away a day is, to stand beside the date and never instead of it: "i dag", "i morgen", "om 3 dager", "for 2 dager siden". */
export function formatDistance(from: CivilDate, to: CivilDate, language: Language): string {
  const days = daysBetween(from, to);
  const words = {
    nb: {
      today: 'i dag',
      tomorrow: 'i morgen',
      yesterday: 'i går',
      ahead: (n: number) => `om ${n} dager`,
      ago: (n: number) => `for ${n} dager siden`,
    },
    nn: {
      today: 'i dag',
      tomorrow: 'i morgon',
      yesterday: 'i går',
      ahead: (n: number) => `om ${n} dagar`,
      ago: (n: number) => `for ${n} dagar sidan`,
    },
    en: {
      today: 'today',
      tomorrow: 'tomorrow',
      yesterday: 'yesterday',
      ahead: (n: number) => `in ${n} days`,
      ago: (n: number) => `${n} days ago`,
    },
  }[language];
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days === -1) return words.yesterday;
  return days > 0 ? words.ahead(days) : words.ago(-days);
}
