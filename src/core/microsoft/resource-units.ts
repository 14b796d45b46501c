import { invariant } from '../decision.ts';

/** What one call to SharePoint costs of the units that the app has in a minute. Source: platform.md § Graph and SharePoint. */
export const unitsOf = { read: 1, list: 2, write: 2, permissions: 5 } as const;
/** Of one call, or of the up to twenty in a batch: each counts as it would alone. */
export type ResourceUnits = number;

/** Somebody waits for an interactive call; nobody for a background one, which leaves room for the other. */
export type Urgency = 'interactive' | 'background';

/** Milliseconds since 1970: until when what has been taken lasts at an even pace, and until when SharePoint has asked everybody to stay away. */
export type UnitsKept = { readonly nextFreeAt: number; readonly heldUntil: number };

export type UnitsTaken =
  /** The units are counted, and the call is to be made after the wait. */
  | { readonly isGiven: true; readonly waitMs: number; readonly kept: UnitsKept }
  /** Nothing is counted: ask again after the wait. */
  | { readonly isGiven: false; readonly waitMs: number };

const minute = 60_000;
// An even pace and what may be ahead of it make 95 in 100 together, and no minute holds more: calls that leave evenly arrive less evenly.
const evenly = 0.75;
const ahead = { interactive: 0.2, background: 0.1 } as const satisfies Record<Urgency, number>;

/**
 * Takes units for one call, when it can be made within `withinMs`. No minute ever holds more than 95 in 100 of `unitsPerMinute`, and a background call leaves a tenth of
 * them for those that somebody waits for.
 * @param unitsPerMinute 1,200 for an organisation of up to 1,000 licences, 2,400 up to 5,000 (platform.md)
 */
export function takeUnits(
  kept: UnitsKept,
  asked: { readonly units: number; readonly urgency: Urgency; readonly unitsPerMinute: number },
  now: number,
  withinMs: number,
): UnitsTaken {
  const { units, urgency, unitsPerMinute } = asked;
  const gap = minute / (unitsPerMinute * evenly);
  const lead = ahead[urgency] * unitsPerMinute * gap;
  invariant(units * gap <= lead, 'a call fits into what may be ahead of the pace');
  const start = Math.max(kept.nextFreeAt, now);
  const nextFreeAt = start + units * gap;
  const at = Math.max(now, nextFreeAt - lead, kept.heldUntil);
  const waitMs = at - now;
  return waitMs <= withinMs
    ? { isGiven: true, waitMs, kept: { ...kept, nextFreeAt } }
    : { isGiven: false, waitMs };
}
