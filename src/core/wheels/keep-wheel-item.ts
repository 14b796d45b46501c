import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { outdated } from '../goals/version.ts';
import type { Versioned, VersionConflict } from '../goals/version.ts';
import type { WheelItem, WheelItemWords, YearDay } from './wheel-item.ts';

export type WheelItemRefusal =
  | { readonly code: 'no-such-day'; readonly month: number; readonly day: number }
  | { readonly code: 'ends-before-start' };
export type WheelItemStep = 'remove' | 'restore';
export type WheelStepRefusal =
  { readonly code: 'already-removed' } | { readonly code: 'not-removed' };

export function addWheelItem(
  words: WheelItemWords,
  id: string,
): Decision<WheelItem, WheelItemRefusal> {
  const refusal = refusalOf(words);
  return refusal ? refuse(refusal) : decide({ ...words, id, isRemoved: false, isExample: false });
}

/** Do both say the same in every word? Whoever takes what is proposed while somebody else does the same adds nothing. */
export function saysTheSame(one: WheelItemWords, other: WheelItemWords): boolean {
  return said(one) === said(other);
}

function said({ title, when, lead, basis, publicDays, link }: WheelItemWords): string {
  const days =
    when.kind === 'yearly'
      ? [when.from.month, when.from.day, when.to.month, when.to.day]
      : [when.startsOn, when.endsOn];
  return JSON.stringify([title, days, lead, basis, publicDays, link && [link.kind, link.id]]);
}

export function changeWheelItem(
  stored: Versioned<WheelItem>,
  words: WheelItemWords,
  seen: number,
): Decision<WheelItem, VersionConflict | WheelItemRefusal | WheelStepRefusal> {
  const { value: item, version } = stored;
  if (version !== seen) return refuse(outdated(stored));
  if (item.isRemoved) return refuse({ code: 'already-removed' });
  const refusal = refusalOf(words);
  return refusal ? refuse(refusal) : decide({ ...item, ...words });
}

/** Takes an item out of the wheel, or puts it back. */
export function stepWheelItem(
  stored: Versioned<WheelItem>,
  step: WheelItemStep,
  seen: number,
): Decision<WheelItem, VersionConflict | WheelStepRefusal> {
  const { value: item, version } = stored;
  if (version !== seen) return refuse(outdated(stored));
  const isRemoved = step === 'remove';
  if (item.isRemoved === isRemoved)
    return refuse({ code: isRemoved ? 'already-removed' : 'not-removed' });
  return decide({ ...item, isRemoved });
}

function refusalOf({ when }: WheelItemWords): WheelItemRefusal | undefined {
  if (when.kind === 'dated')
    return when.endsOn < when.startsOn ? { code: 'ends-before-start' } : undefined;
  const wrong = [when.from, when.to].find((day) => !existsInSomeYear(day));
  return wrong && { code: 'no-such-day', ...wrong };
}

function existsInSomeYear({ month, day }: YearDay): boolean {
  // 2024 is a leap year: 29 February is a day that some years have.
  const at = new Date(Date.UTC(2024, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}
