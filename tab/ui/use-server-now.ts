import { useEffect, useState } from 'react';
import { measureClock } from '../api/measure-clock.ts';
import { instantOf } from '../../src/core/time/instant.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { useApi } from '../session/session-context.ts';

const step = 1_000;
const measureAgainAfter = 5 * 60_000;
/** A clock that is this wrong is told of; less is nobody's business. */
const worthTelling = 2 * 60_000;
/** More than the wall clock moves beside the steady one by itself: somebody has set it, or the device has slept. */
const jump = 3_000;

export type ServerNow = {
  readonly now: Instant;
  /** By how many minutes the device's clock is ahead (negative: behind), where that is worth telling; null otherwise. */
  readonly deviceAheadMinutes: number | null;
};

/** The time by the server's clock, looked at every second: the clock of a borrowed machine in a meeting room is often wrong. */
export function useServerNow(): ServerNow {
  const api = useApi();
  const [offset, setOffset] = useState(0);
  const [wall, setWall] = useState(() => Date.now());

  useEffect(() => {
    let isGone = false;
    let lead = Date.now() - performance.now();
    const measure = () => {
      void measureClock(api).then((measured) => {
        if (!isGone && measured !== null) setOffset(measured);
      });
    };
    measure();
    const again = window.setInterval(measure, measureAgainAfter);
    const tick = window.setInterval(() => {
      setWall(Date.now());
      const leadNow = Date.now() - performance.now();
      if (Math.abs(leadNow - lead) > jump) measure();
      lead = leadNow;
    }, step);
    return () => {
      isGone = true;
      window.clearInterval(again);
      window.clearInterval(tick);
    };
  }, [api]);

  return {
    now: instantOf(Math.floor((wall + offset) / step) * step),
    deviceAheadMinutes: Math.abs(offset) > worthTelling ? Math.round(-offset / 60_000) : null,
  };
}
