import { serverClock } from '../../src/contracts/live-round.ts';
import { epochOf } from '../../src/core/time/instant.ts';
import type { Api } from './api.ts';

const attempts = 3;

/** The two clocks of a device, so that tests can have their own. */
export type DeviceClock = { readonly wall: () => number; readonly steady: () => number };

const ownClock: DeviceClock = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * How far the device's clock is from the server's, in milliseconds: what is added to the device's to get the server's. The quickest of a few answers is
 * believed, because the answer is as old as half the time that it took. Null where the server cannot be reached.
 */
export async function measureClock(api: Api, clock = ownClock): Promise<number | null> {
  let best: { readonly took: number; readonly offset: number } | null = null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const begun = clock.steady();
    const answer = await api.get('/api/clock', serverClock);
    if (!answer.ok) continue;
    const took = clock.steady() - begun;
    const offset = epochOf(answer.value.now) + took / 2 - clock.wall();
    if (!best || took < best.took) best = { took, offset };
  }
  return best && Math.round(best.offset);
}
