import { changeKey } from './people-sync.ts';
import type { SyncChange } from './people-sync.ts';

/**
 * Would so many go at once that a person should look first? One may always go, unless the group is empty: an emptied group is more often a mistake than
 * an election.
 * @param largestShare per cent
 */
export function tooMany(leaving: number, all: number, left: number, largestShare: number): boolean {
  if (leaving === 0) return false;
  return left === 0 || leaving > Math.max(1, Math.floor((all * largestShare) / 100));
}

/** The change as it stands: held only where too many go and nobody has confirmed this one. */
export function holdBack(
  change: Omit<SyncChange, 'isHeld'>,
  isHeld: boolean,
  confirmed: ReadonlySet<string>,
): SyncChange {
  const wanted: SyncChange = { ...change, isHeld };
  return { ...wanted, isHeld: isHeld && !confirmed.has(changeKey(wanted)) };
}
