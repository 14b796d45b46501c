import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** Why eInnsyn does not have it: the first two pass by themselves, the others need somebody. */
export type EinnsynTrouble = 'unreachable' | 'throttled' | 'no-access' | 'unit-missing' | 'refused';

/** What eInnsyn is to have: a meeting as it is told of, or a decision of a body; by its id here. */
export type EinnsynSubject = { readonly kind: 'meeting' | 'decision'; readonly id: string };

/** How one of them stands with eInnsyn. */
export type EinnsynSending = {
  readonly subject: EinnsynSubject;
  readonly status: 'waiting' | 'sent' | 'attention';
  /** Null when sent, and while nothing has come in its way. */
  readonly reason: EinnsynTrouble | null;
  /** SHA-256 of what eInnsyn has; null until it has all of it. */
  readonly fingerprint: string | null;
  /** The round's version when it was last looked at; of a decision, which never changes, always null. */
  readonly seenVersion: number | null;
  readonly lookedAt: Instant;
  /** When eInnsyn last took something new of it. */
  readonly sentAt: Instant | null;
  /** Without success since the last. */
  readonly attempts: number;
  readonly retryAt: Instant | null;
};

/** What came of one run. */
export type EinnsynStep =
  | { readonly outcome: 'created' | 'updated'; readonly reason: null }
  | { readonly outcome: 'again' | 'attention'; readonly reason: EinnsynTrouble };

export type KeptEinnsynStep = EinnsynStep & {
  readonly tries: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
};

/** What eInnsyn answered, as far as it matters. */
export type EinnsynOutcome =
  | { readonly outcome: 'created' | 'updated' }
  | {
      readonly outcome: 'failed';
      readonly reason: EinnsynTrouble;
      /** What eInnsyn asked for in `Retry-After`, in seconds; null when it asked for nothing. */
      readonly waitSeconds: number | null;
    };

const day = 24 * 60;

/** Which troubles nobody has to look at. */
const passing: ReadonlySet<EinnsynTrouble> = new Set(['unreachable', 'throttled']);

/**
 * How long a meeting waits before it is tried again, in minutes: one, then twice as long each time, an hour at most, and never less than eInnsyn asked for. What
 * somebody has to mend is tried once a day, so that it goes on by itself when it is mended.
 */
export function minutesToWait(
  reason: EinnsynTrouble,
  attempts: number,
  waitSeconds: number | null,
): number {
  if (!passing.has(reason)) return day;
  const doubled = Math.min(60, 2 ** Math.min(attempts - 1, 6));
  return Math.min(day, Math.max(doubled, (waitSeconds ?? 0) / 60));
}

/** How a meeting stands after a run, and the step that it leaves in its history. */
export function afterRun(
  before: EinnsynSending,
  outcome: EinnsynOutcome,
  fingerprint: string,
  now: Instant,
): { readonly sending: EinnsynSending; readonly step: EinnsynStep } {
  if (outcome.outcome !== 'failed')
    return {
      sending: {
        ...before,
        ...{ status: 'sent', reason: null, fingerprint, sentAt: now, attempts: 0, retryAt: null },
      },
      step: { outcome: outcome.outcome, reason: null },
    };
  const { reason } = outcome;
  const attempts = before.attempts + 1;
  const retryAt = addMinutes(now, minutesToWait(reason, attempts, outcome.waitSeconds));
  const isPassing = passing.has(reason);
  return {
    // What eInnsyn has is not known any more: some of it may have arrived.
    sending: {
      ...before,
      ...{ status: isPassing ? 'waiting' : 'attention', reason, attempts, retryAt },
      fingerprint: null,
    },
    step: { outcome: isPassing ? 'again' : 'attention', reason },
  };
}
