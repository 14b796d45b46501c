import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Poll } from './poll.ts';

/**
 * Who sees what of the answers, from the most open to the most closed. Source: records.md § Openness, docs/decisions/0130.
 * - `named`: who answered what, to the body that is asked and to those who prepare polls
 * - `by-party`: sums for groups of at least three, at close
 * - `sums`: sums of everybody together
 * - `anonymous`: sealed until close; nobody can tell afterwards who answered what
 */
export const visibilities = ['named', 'by-party', 'sums', 'anonymous'] as const;
export type Visibility = (typeof visibilities)[number];

/** What an anonymous poll is for. There is no fourth: a hidden vote is not among what this product does. */
export const anonymousUses = ['climate', 'learning', 'method'] as const;
export type AnonymousUse = (typeof anonymousUses)[number];

/**
 * An anonymous poll's seal, made when it opens. `sealed` until its ballots are read, `opened` while the key still is, `destroyed` for good; `lost` when the
 * key was gone before the ballots were read.
 */
export type Seal = {
  readonly keyId: string;
  /** Base64url. Everybody may know it: what is sealed with it only the other half opens. */
  readonly publicKey: string;
  readonly state: 'sealed' | 'opened' | 'destroyed' | 'lost';
};

export type VisibilityRefusal =
  { readonly code: 'anonymous-without-use' } | { readonly code: 'anonymous-shows-at-close' };

/** Is what the plan says of anonymity whole? Sums that move while answers come are answers, one by one. Source: records.md § Anonymity that holds. */
export function visibilityRefusal(
  plan: Pick<Poll, 'visibility' | 'anonymousUse' | 'resultsWhen'>,
): VisibilityRefusal | undefined {
  if (plan.visibility !== 'anonymous') return undefined;
  if (plan.anonymousUse === null) return { code: 'anonymous-without-use' };
  return plan.resultsWhen === 'at-close' ? undefined : { code: 'anonymous-shows-at-close' };
}

export type StricterRefusal =
  | { readonly code: 'poll-not-open' }
  | { readonly code: 'visibility-not-stricter' }
  | { readonly code: 'version-conflict'; readonly version: number };

/**
 * Shows less of a poll that is asked or closed than was said before answering; never more. It cannot become anonymous: answers that were stored with a name
 * are not made nameless by a word on a page.
 */
export function makeStricter(
  poll: Poll,
  visibility: Visibility,
  seen: number,
): Decision<Poll, StricterRefusal> {
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  if (poll.state.status === 'draft') return refuse({ code: 'poll-not-open' });
  const isStricter = visibilities.indexOf(visibility) > visibilities.indexOf(poll.visibility);
  if (!isStricter || visibility === 'anonymous') return refuse({ code: 'visibility-not-stricter' });
  return decide({ ...poll, visibility, version: poll.version + 1 });
}

/** Who has answered an anonymous poll is told to nobody while fewer than this have: in so small a crowd a name says much of the answers. */
const smallestCrowd = 10;

/** Is it hidden who has answered, whatever the poll's results show? */
export function isCrowdTooSmall(poll: Pick<Poll, 'visibility'>, answered: number): boolean {
  return poll.visibility === 'anonymous' && answered < smallestCrowd;
}
