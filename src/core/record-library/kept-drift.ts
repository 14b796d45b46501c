import type { Instant } from '../time/instant.ts';
import type { Drift } from './library-drift.ts';

/** One way in which the archive's site differs from its design, and since when that has been seen. */
export type KeptDrift = Drift & { readonly since: Instant };

/** How the archive's site was when somebody last looked at it. */
export type ArchiveDrift = {
  readonly lookedAt: Instant;
  /** Why nothing could be seen; null where it could. */
  readonly refusal: 'no-access' | 'not-found' | 'refused' | null;
  /** As it was when it could last be seen. */
  readonly found: readonly KeptDrift[];
};

/** What is known after a look: what was there before has been so since then, and what is mended is gone. */
export function driftAfter(
  before: ArchiveDrift | null,
  found: readonly Drift[],
  now: Instant,
): ArchiveDrift {
  const sinceOf = ({ code, library, subject }: Drift): Instant =>
    before?.found.find(
      (one) => one.code === code && one.library === library && one.subject === subject,
    )?.since ?? now;
  return {
    ...{ lookedAt: now, refusal: null },
    found: found.map((one) => ({ ...one, since: sinceOf(one) })),
  };
}
