import type { PollKeys } from '../../../src/app/ports/poll-keys.ts';
import { invariant } from '../../../src/core/decision.ts';

/** Keys in memory, with the same promises as those in files and in the vault. */
export function createFakePollKeys(): PollKeys & {
  /** What is kept now, by id. */
  readonly kept: ReadonlyMap<string, string>;
} {
  const kept = new Map<string, string>();
  return {
    kept,
    keep: (keyId, privateKey) => {
      invariant(!kept.has(keyId), 'an id is used once');
      kept.set(keyId, privateKey);
      return Promise.resolve();
    },
    read: (keyId) => Promise.resolve(kept.get(keyId) ?? null),
    destroy: (keyId) => {
      kept.delete(keyId);
      return Promise.resolve();
    },
  };
}
