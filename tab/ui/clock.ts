import { useSyncExternalStore } from 'react';
import { instantOf } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { osloDate } from '../../src/core/time/oslo.ts';

const step = 1_000;

function subscribe(tick: () => void): () => void {
  const timer = window.setInterval(tick, step);
  return () => {
    window.clearInterval(timer);
  };
}

// Whole seconds, so that two looks within the same second see the same.
const now = (): Instant => instantOf(Math.floor(Date.now() / step) * step);

/** The time now, looked at every second. For the pages that show a clock. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, now);
}

/** Today in Oslo. */
export function todayInOslo(): CivilDate {
  return osloDate(now());
}
