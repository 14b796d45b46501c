import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Poll } from './poll.ts';

export type DeleteRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'poll-is-opened' };

/** May this poll be deleted? Only while nobody has been asked: what was asked is kept, with what was answered. A draft that was changed since it was seen is not. */
export function mayDelete(poll: Poll, seen: number): Decision<null, DeleteRefusal> {
  if (poll.state.status !== 'draft') return refuse({ code: 'poll-is-opened' });
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  return decide(null);
}
