import { createHash } from 'node:crypto';

/** For how long a check of a token stands: a signing key that the channel has withdrawn lets nobody in for longer than this after it would have without. */
const standsForMs = 60_000;
/** The channel uses one token for many calls; more than this at once are not the channel's. */
const mostKept = 1_000;

type Admitted<Checked> = { readonly checked: Checked; readonly untilMs: number };

/**
 * Tokens that were let in lately, with what their check gave, so that the same token for the same address is not taken apart and its signature reckoned again
 * with every press. Kept by their digests alone: no token lies in memory for longer than its request. What was refused is checked anew each time.
 * @param now  milliseconds since 1970
 */
export function admittedTokens<Checked>(now: () => number): {
  /** Undefined when it was not let in, or too long ago. */
  recall(mark: string): Checked | undefined;
  /** @param expiresAt  seconds since 1970, from the token itself; after that nothing is kept, whatever tolerance the check has for clocks */
  keep(mark: string, checked: Checked, expiresAt: number): void;
} {
  const kept = new Map<string, Admitted<Checked>>();
  return {
    recall(mark) {
      const known = kept.get(mark);
      if (known === undefined) return undefined;
      if (now() < known.untilMs) return known.checked;
      kept.delete(mark);
      return undefined;
    },
    keep(mark, checked, expiresAt) {
      const untilMs = Math.min(now() + standsForMs, expiresAt * 1000);
      if (!(now() < untilMs)) return; // a token without a time, too: NaN is before nothing
      kept.delete(mark);
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(mark, { checked, untilMs });
    },
  };
}

/** What a check depends on besides the time and the channel's keys: the header as it came, and what the activity says of its channel and service address. */
export function markOfCheck(authorization: string, channelId: string, serviceUrl: string): string {
  return createHash('sha256')
    .update(JSON.stringify([authorization, channelId, serviceUrl]))
    .digest('base64');
}
