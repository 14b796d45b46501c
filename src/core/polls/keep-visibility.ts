import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Poll } from './poll.ts';
import { visibilities } from './visibility.ts';
import type { Visibility } from './visibility.ts';

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
