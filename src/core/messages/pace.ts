import { invariant } from '../decision.ts';

/** At most `calls` within any stretch of `milliseconds`. */
export type Limit = { readonly calls: number; readonly milliseconds: number };

/** What Teams takes of one kind of call to one conversation. Source: platform.md § Bot. */
export const conversationLimits: readonly Limit[] = [
  { calls: 7, milliseconds: 1_000 },
  { calls: 8, milliseconds: 2_000 },
  { calls: 60, milliseconds: 30_000 },
  { calls: 1_800, milliseconds: 3_600_000 },
];

/** What Teams takes from one app in one tenant, of all calls together. Source: platform.md § Bot. */
export const tenantLimit: Limit = { calls: 50, milliseconds: 1_000 };

/**
 * From one call in a tenant to the next. A tenth longer than Teams asks for: calls that left evenly arrive less evenly, and a call too many costs more than
 * it won, because Teams then asks for whole seconds.
 */
export const tenantGap = tenantLimit.milliseconds / (tenantLimit.calls * 0.9);

/** Calls that are older than this bind nobody. */
export const longestMemory = Math.max(...conversationLimits.map((limit) => limit.milliseconds));

/**
 * The first moment, not before `wanted`, at which one more call keeps within every limit.
 * @param made  moments of the calls so far, oldest first, none of them after `wanted` by more than they were themselves held back; milliseconds
 */
export function firstFreeAt(
  made: readonly number[],
  wanted: number,
  limits: readonly Limit[] = conversationLimits,
): number {
  // Of the last `calls` calls the first must be a whole stretch away. A limit's stretch is half open: a call exactly that long after is free.
  return limits.reduce(
    (earliest, { calls, milliseconds }) => {
      const first = made.at(-calls);
      return made.length < calls || first === undefined
        ? earliest
        : Math.max(earliest, first + milliseconds);
    },
    Math.max(wanted, made.at(-1) ?? wanted),
  );
}

export type Turn =
  /** The call is counted, and is to be made then. */
  | { readonly isGiven: true; readonly at: number }
  /** Nothing is counted: ask again then. */
  | { readonly isGiven: false; readonly at: number; readonly heldBy: 'tenant' | 'conversation' };

/** What has been counted: when the tenant's next call may be made at the earliest, and each conversation's calls, oldest first. Milliseconds. */
export type PaceKept = {
  readonly nextFreeAt: number;
  readonly made: ReadonlyMap<string, readonly number[]>;
};

/**
 * Gives each wanted call its turn, in the order in which they are wanted, as long as the turn comes before `until`.
 * @param threads one per call: which conversation, and whether it sends there or creates it
 */
export function giveTurns(
  kept: PaceKept,
  threads: readonly string[],
  now: number,
  until: number,
): { readonly turns: readonly Turn[]; readonly kept: PaceKept } {
  invariant(now <= until, 'turns are given for a time to come');
  const made = new Map(kept.made);
  let nextFreeAt = Math.max(kept.nextFreeAt, now);
  const turns = threads.map((thread): Turn => {
    const calls = made.get(thread) ?? [];
    // The tenant's place is not moved to where one conversation is free: others would wait for it.
    const at = firstFreeAt(calls, nextFreeAt);
    if (at > until)
      return { isGiven: false, at, heldBy: nextFreeAt > until ? 'tenant' : 'conversation' };
    if (at > nextFreeAt) return { isGiven: false, at, heldBy: 'conversation' };
    nextFreeAt = at + tenantGap;
    made.set(thread, [...calls.filter((call) => call > now - longestMemory), at]);
    return { isGiven: true, at };
  });
  return { turns, kept: { nextFreeAt, made } };
}
