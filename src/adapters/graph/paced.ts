import { setTimeout as wait } from 'node:timers/promises';
import type { GraphTurns } from '../../app/ports/graph-pace.ts';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import type { ResourceUnits, Urgency } from '../../core/microsoft/resource-units.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { retryAfterSeconds } from './remote-refusal.ts';

/** What a call costs in SharePoint, and whether somebody waits for it. */
export type Cost = { readonly units: ResourceUnits; readonly urgency: Urgency };

/** Waits for a turn that is near; what comes later goes back to the queue. */
export async function waitForTurn(
  turns: GraphTurns,
  municipality: Pick<Municipality, 'id'>,
  { units, urgency }: Cost,
): Promise<RemoteResult<null>> {
  const turn = await turns.take(municipality, units, urgency);
  if (!turn.isGiven) {
    const retryAfterSeconds = Math.ceil(turn.waitMs / 1000);
    return { refused: true, refusal: { code: 'try-later', retryAfterSeconds, throttled: true } };
  }
  if (turn.waitMs > 0) await wait(turn.waitMs);
  return { refused: false, value: null };
}

/** Tells all replicas when SharePoint asks to be left alone: a call that is made meanwhile costs units too, and makes the pause longer. */
export async function heed(
  turns: GraphTurns,
  municipality: Pick<Municipality, 'id'>,
  answer: Response,
): Promise<void> {
  const seconds = answer.status === 429 || answer.status === 503 ? retryAfterSeconds(answer) : null;
  if (seconds !== null && seconds > 0) await turns.hold(municipality, seconds);
}
