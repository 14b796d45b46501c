import type { Lead } from '../processes/process.ts';
import type { CivilDate } from '../time/instant.ts';

/** A day of every year; 29 February is the last of February where there is no such day. */
export type YearDay = { readonly month: number; readonly day: number };

/** Every year (the one-year wheel), or once (the four-year wheel). Both days are inside; a yearly item whose last day comes before its first goes past New Year. */
export type WheelTime =
  | { readonly kind: 'yearly'; readonly from: YearDay; readonly to: YearDay }
  | { readonly kind: 'dated'; readonly startsOn: CivilDate; readonly endsOn: CivilDate };

export type WheelLinkKind = 'process' | 'plan' | 'round';
export type WheelLink = { readonly kind: WheelLinkKind; readonly id: string };

export type WheelItemWords = {
  /** In the municipality's own language. */
  readonly title: string;
  readonly when: WheelTime;
  readonly lead: Lead;
  /** The law or rule that it follows, as the municipality writes it; empty where there is none. */
  readonly basis: string;
  /** How many days before its first day the papers must be public; null where no such rule is known. */
  readonly publicDays: number | null;
  readonly link: WheelLink | null;
};

/** What the municipality itself has put in its wheels. What the product knows from elsewhere is never one of these. */
export type WheelItem = WheelItemWords & {
  readonly id: string;
  /** Taken out, and kept so that it can be put back. */
  readonly isRemoved: boolean;
  readonly isExample: boolean;
};

export type Wheel = 'year' | 'term';

export function wheelOf(when: WheelTime): Wheel {
  return when.kind === 'yearly' ? 'year' : 'term';
}
