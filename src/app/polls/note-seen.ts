import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/**
 * Notes that somebody who is asked has opened an open poll, on its page or on its card: once, with the day. Nobody is told of a single person. What is not
 * asked of whoever opens it is not noted.
 */
export const noteSeen =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember, pollId: string): Promise<Decision<null, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const today = osloDate(deps.clock.now());
      const poll = await tx.polls.byId(pollId);
      // Whoever is not asked is told the same as of a poll that is not there: it tells nothing of a closed meeting's.
      if (!poll || poll.state.status === 'draft') return notFound;
      if (!(await tx.polls.isOnRoll(pollId, by.personId, today))) return notFound;
      if (poll.state.status === 'open') await tx.pollSeen.note(pollId, by.personId, today);
      return decide(null);
    });
  };
