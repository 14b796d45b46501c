import type { SendOutcome } from '../../src/app/ports/messenger.ts';
import { ConnectorFailure } from './transport.ts';

export type Failed = Exclude<SendOutcome, { outcome: 'sent' }>;

/** Whether making the same call twice makes two of something. Updates and opening a personal chat do not; sending does. */
export type CallKind = 'makes-one-more' | 'same-again';

/** Refused before anything was done: may be asked again. Source: platform.md § Bot (412 is Teams' own). */
const asksForPatience = new Set([412, 429, 503]);
/** Something in between failed: the call may have been carried out. */
const leavesDoubt = new Set([500, 502, 504]);

/**
 * Makes a call, once, and says what came of it. Whether and when it is made again is not decided here: every try counts in the pace that all replicas share,
 * and is waited for in the database. After 412, 429 and 503 it may always be made again; after 500, 502, 504 or no answer only when the same call may be
 * made twice.
 */
export async function deliver<Value>(
  kind: CallKind,
  call: () => Promise<Value>,
): Promise<
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failed: Failed }
> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, failed: read(kind, error) };
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
  if (status === 404 || status === 410) return { outcome: 'conversation-gone', cause };
  // 403: blocked or uninstalled, always permanent. 501 and 405: the client cannot change a message. 400 and 413: it never will.
  return { outcome: 'unreachable', cause };
}
