import type { SendOutcome } from '../../src/app/ports/messenger.ts';
import { ConnectorFailure } from './transport.ts';

export type Failed = Exclude<SendOutcome, { outcome: 'sent' }>;

/** Chance and waiting as arguments, so that a test decides both. */
export type Patience = {
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
};

/** Whether making the same call twice makes two of something. Updates and opening a personal chat do not; sending does. */
export type CallKind = 'makes-one-more' | 'same-again';

/** Tries here, in one job; after that the queue has it. */
const tries = 4;
/** Longer than this is the queue's to wait, not a worker's. */
const longestWaitMs = 8_000;

/** Refused before anything was done: may be asked again. Source: platform.md § Bot (412 is Teams' own). */
const asksForPatience = new Set([412, 429, 503]);
/** Something in between failed: the call may have been carried out. */
const leavesDoubt = new Set([500, 502, 504]);

/**
 * Makes a call and tries again where that is safe: after 412, 429 and 503 always, and after 500, 502, 504 or no answer only when the same call may be
 * made twice. `Retry-After` is honoured; otherwise exponential backoff with full jitter. What still fails becomes a value.
 */
export async function deliver<Value>(
  kind: CallKind,
  call: () => Promise<Value>,
  patience: Patience,
): Promise<
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failed: Failed }
> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { ok: true, value: await call() };
    } catch (error) {
      const failed = read(kind, error);
      if (failed.outcome !== 'try-later' || attempt === tries) return { ok: false, failed };
      const waitMs =
        failed.retryAfterSeconds === null
          ? patience.random() * 500 * 2 ** attempt
          : failed.retryAfterSeconds * 1000 + patience.random() * 250;
      if (waitMs > longestWaitMs) return { ok: false, failed };
      await patience.wait(waitMs);
    }
  }
}

/** What a failed call means. Anything but a `ConnectorFailure` happened before the call (no token): nothing was sent. */
function read(kind: CallKind, error: unknown): Failed {
  if (!(error instanceof ConnectorFailure))
    return { outcome: 'try-later', retryAfterSeconds: null, cause: 'no-connector-token' };

  const { status, retryAfterSeconds } = error;
  const cause = status === null ? 'no-answer' : `status-${status}`;
  const later: Failed = { outcome: 'try-later', retryAfterSeconds, cause };
  if (status === null) {
    const carriedOutPerhaps = error.mayHaveArrived && kind === 'makes-one-more';
    return carriedOutPerhaps ? { outcome: 'uncertain', cause } : later;
  }
  if (asksForPatience.has(status)) return later;
  if (leavesDoubt.has(status))
    return kind === 'makes-one-more' ? { outcome: 'uncertain', cause } : later;
  // Our own token was refused: a fault of set-up or a key just changed, not the reader's conversation.
  if (status === 401) return later;
  // 403: blocked or uninstalled, always permanent. 404 and 410: gone. 501 and 405: the client cannot change a message. 400 and 413: it never will.
  return { outcome: 'unreachable', cause };
}
