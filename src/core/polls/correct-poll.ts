import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Poll } from './poll.ts';

/** What was changed in a poll that had been asked, shown to everybody who may see it. */
export type PollCorrection = {
  readonly at: Instant;
  readonly changes: readonly {
    readonly field: 'title' | 'purpose' | 'closesAt';
    readonly from: string;
    readonly to: string;
  }[];
  /** Empty where none was needed. */
  readonly reason: string;
};

export type CorrectionWish = {
  readonly title: string;
  readonly purpose: string;
  readonly closesAt: Instant;
  readonly reason: string;
  readonly version: number;
};

export type CorrectionRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'poll-not-open' }
  | { readonly code: 'check-in-is-fixed' }
  | { readonly code: 'nothing-corrected' }
  | { readonly code: 'more-than-a-slip'; readonly field: 'title' | 'purpose' }
  | { readonly code: 'deadline-not-later'; readonly closesAt: Instant }
  | { readonly code: 'deadline-needs-reason' };

/** So short before a new deadline, those who are asked cannot be expected to see that it was moved. */
const shortestNotice = 60;

/**
 * Corrects what does not change the meaning of an open poll: slips in its title and its purpose, and a later deadline. Answers were given to those very
 * questions, so anything more is a new version. Source: docs/decisions/0137-a-polls-life.md.
 */
export function correctPoll(
  poll: Poll,
  wish: CorrectionWish,
  now: Instant,
): Decision<{ readonly poll: Poll; readonly correction: PollCorrection }, CorrectionRefusal> {
  const { title, purpose, closesAt, reason } = wish;
  if (poll.version !== wish.version)
    return refuse({ code: 'version-conflict', version: poll.version });
  const { state } = poll;
  if (state.status !== 'open' || state.closesAt <= now) return refuse({ code: 'poll-not-open' });
  const was = { title: poll.title, purpose: poll.purpose, closesAt: state.closesAt };
  const changes = (['title', 'purpose', 'closesAt'] as const)
    .filter((field) => was[field] !== wish[field])
    .map((field) => ({ field, from: was[field], to: wish[field] }));
  if (changes.length === 0) return refuse({ code: 'nothing-corrected' });
  const words = changes.flatMap(({ field, from, to }) =>
    field === 'closesAt' ? [] : [{ field, from, to }],
  );
  // Its words are the same for everybody who is compared, this year and the next.
  if (poll.checkIn && words.length > 0) return refuse({ code: 'check-in-is-fixed' });
  const rewritten = words.find(({ from, to }) => !isSlip(from, to));
  if (rewritten) return refuse({ code: 'more-than-a-slip', field: rewritten.field });
  if (closesAt < state.closesAt)
    return refuse({ code: 'deadline-not-later', closesAt: state.closesAt });
  const isHasty = closesAt !== state.closesAt && closesAt < addMinutes(now, shortestNotice);
  if (isHasty && reason === '') return refuse({ code: 'deadline-needs-reason' });
  return decide({
    poll: {
      ...poll,
      ...{ title, purpose, closesAt, state: { ...state, closesAt } },
      version: poll.version + 1,
    },
    correction: { at: now, changes, reason },
  });
}

/** Four letters, or one in ten of a longer text, may be written, taken away or changed. */
function isSlip(from: string, to: string): boolean {
  return lettersBetween(from, to) <= Math.max(4, Math.floor(from.length / 10));
}

/** The fewest letters to write, take away or change between two texts (Levenshtein). */
function lettersBetween(from: string, to: string): number {
  const target = Array.from(to);
  let row = Array.from({ length: target.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, wanted] of target.entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === wanted ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
