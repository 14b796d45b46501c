import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { isErasable, personalData } from './all-personal-data.ts';
import type { PrivacyRule } from './privacy-rule.ts';

/** What erasure would do to one kind: rows that go or are emptied, and rows that stay. */
export type ErasureLine = { readonly kind: string; readonly goes: number; readonly stays: number };

export type ErasureRefusal =
  /** The person has confirmed another preview than the one that holds now. */
  | { readonly code: 'erasure-changed-meanwhile'; readonly now: number }
  | { readonly code: 'nothing-to-erase' };

/** What goes, in all. */
export const goingIn = (lines: readonly ErasureLine[]): number =>
  lines.reduce((sum, { goes }) => sum + goes, 0);

/**
 * May this be erased now? What the person confirmed is what is erased, and nothing else.
 * No administrator decides: only what no duty forbids is in it, and nothing is left to be weighed (GDPR art. 17(1) and (3)).
 */
export function eraseConfirmed(
  lines: readonly ErasureLine[],
  confirmed: number,
): Decision<readonly string[], ErasureRefusal> {
  const now = goingIn(lines);
  if (now === 0) return refuse({ code: 'nothing-to-erase' });
  if (now !== confirmed) return refuse({ code: 'erasure-changed-meanwhile', now });
  return decide(lines.filter(({ goes }) => goes > 0).map(({ kind }) => kind));
}

export type Departure = {
  readonly personId: string;
  /** The first day on which somebody was seen without seat and role, in Oslo. */
  readonly noticedOn: CivilDate;
  readonly erased: readonly string[];
};

/** The kinds whose kept time is over for somebody who has left. */
export function dueAfterLeaving(
  { noticedOn, erased }: Departure,
  rules: readonly PrivacyRule[],
  today: CivilDate,
): readonly string[] {
  return personalData
    .filter((kind) => isErasable(kind) && !erased.includes(kind.key))
    .map(({ key }) => key)
    .filter((key) => {
      const days = rules.find(({ kind }) => kind === key)?.daysAfterLeaving ?? null;
      return days !== null && addDays(noticedOn, days) <= today;
    });
}
