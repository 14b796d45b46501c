import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Turns } from '../../app/ports/system.ts';

/** Behind everything that has come in meanwhile. */
export const eventLoopTurns: Turns = {
  next: () => setImmediate(),
  after: (milliseconds) => setTimeout(milliseconds),
};
