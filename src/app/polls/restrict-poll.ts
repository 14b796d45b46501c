import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { makeStricter } from '../../core/polls/keep-visibility.ts';
import type { StricterRefusal } from '../../core/polls/keep-visibility.ts';
import type { Visibility } from '../../core/polls/visibility.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { changingPoll, keepShown } from './changing-poll.ts';

/** Shows less of a poll than was said when it opened. Its cards and its page say the new thing; what has been shown has been shown. */
export const restrictPoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  (
    by: AuthorizedMember,
    pollId: string,
    visibility: Visibility,
    seen: number,
  ): Promise<Decision<null, StricterRefusal | NotAllowed | NotFound>> =>
    changingPoll<null, StricterRefusal>(deps, by, pollId, async (tx, poll, now) => {
      const stricter = makeStricter(poll, visibility, seen);
      if (stricter.refused) return stricter;

      const facts = { from: poll.visibility, to: visibility };
      const event = { type: 'poll-restricted', subject: pollId, facts } as const;
      await keepShown(tx, by, stricter.value, event, now);
      return decide(null);
    });
