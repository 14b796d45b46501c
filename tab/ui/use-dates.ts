import { useMemo } from 'react';
import {
  formatDate,
  formatDay,
  formatDistance,
  formatMoment,
  formatPeriod,
  formatTime,
} from '../../src/core/time/format.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { useSession } from '../session/session-context.ts';
import { todayInOslo } from './clock.ts';

export type Dates = {
  readonly date: (date: CivilDate) => string;
  readonly day: (date: CivilDate) => string;
  readonly time: (instant: Instant) => string;
  readonly moment: (instant: Instant) => string;
  readonly period: (from: CivilDate, to: CivilDate) => string;
  /** "torsdag 18. januar 2024 kl. 17.00 (om 3 dager)" */
  readonly momentAndDistance: (instant: Instant) => string;
  readonly distance: (instant: Instant) => string;
};

/** Dates in the reader's language, with the clock in Oslo. */
export function useDates(): Dates {
  const { language } = useSession();
  return useMemo(() => {
    const distance = (instant: Instant) =>
      formatDistance(todayInOslo(), osloDate(instant), language);
    return {
      date: (date) => formatDate(date, language),
      day: (date) => formatDay(date, language),
      time: (instant) => formatTime(instant, language),
      moment: (instant) => formatMoment(instant, language),
      period: (from, to) => formatPeriod(from, to, language),
      distance,
      momentAndDistance: (instant) => `${formatMoment(instant, language)} (${distance(instant)})`,
    };
  }, [language]);
}
