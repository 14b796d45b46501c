import type { Lead } from '../processes/process.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { Wheel, WheelLink } from './wheel-item.ts';

/** Where what stands in a wheel comes from: the municipality's own item, or what the product knew already. */
export type WheelSource = 'own' | 'phase' | 'round' | 'report' | 'strategy';

/** Something in a wheel on its days. A yearly item is one of these each year. */
export type WheelEvent = {
  /** The same each time it is asked for. */
  readonly key: string;
  readonly source: WheelSource;
  readonly wheels: readonly Wheel[];
  readonly title: string;
  /** Where the product words the title, in the reader's language: what it is about, the same in every language. */
  readonly about?: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  /** For what has a time of day. */
  readonly startsAt: Instant | null;
  readonly lead: Lead | null;
  readonly basis: string;
  /** The last day on which its papers must be public. */
  readonly publicBy: CivilDate | null;
  readonly link: WheelLink | { readonly kind: 'red-thread' | 'planning-strategy' } | null;
};

/** By first day; what lasts longest first among those that begin together, so that the long ones lie innermost in the picture. */
export function byDays(a: WheelEvent, b: WheelEvent): number {
  return (
    a.startsOn.localeCompare(b.startsOn) ||
    b.endsOn.localeCompare(a.endsOn) ||
    a.key.localeCompare(b.key)
  );
}

/** What begins today or later, nearest first. */
export function comingNext(
  events: readonly WheelEvent[],
  today: CivilDate,
  count: number,
): readonly WheelEvent[] {
  return events
    .filter(({ startsOn }) => startsOn >= today)
    .toSorted(byDays)
    .slice(0, count);
}
