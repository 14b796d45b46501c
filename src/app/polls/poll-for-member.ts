import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { may } from '../../core/people/roles.ts';
import { notFound } from '../allowed.ts';
import type { NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { PollCardFacts } from '../ports/messenger.ts';
import { drawPollCard } from '../messages/poll-cards.ts';
import { pollLines } from './see-polls.ts';
import { isPollVisible } from './visible-poll.ts';

/** A poll as one person's card shows it, and whether that person is asked. Null-like refusal for drafts: they do not exist outside the staff's pages. */
export const pollForMember =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'tabAddress'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<{ readonly facts: PollCardFacts; readonly eligible: boolean }, NotFound>> => {
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    if (!municipality) return notFound;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const drawn = await drawPollCard(deps, tx, municipality, pollId, by.personId);
      if (!drawn || drawn.facts.poll.state.status === 'draft') return notFound;
      const today = osloDate(deps.clock.now());
      if (!(await isPollVisible(tx, by, drawn.facts.poll, today))) return notFound;
      const eligible =
        may(by.roles, 'see-polls') && (await tx.polls.isOnRoll(pollId, by.personId, today));
      return decide({ facts: drawn.facts, eligible });
    });
  };

export type WaitingPoll = {
  readonly pollId: string;
  readonly title: string;
  readonly closesAt: Instant;
  readonly answered: boolean;
};

/** Open polls that ask this person, nearest deadline first, with whether they have answered. */
export const pollsOfMember =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (by: AuthorizedMember): Promise<readonly WaitingPoll[]> =>
    deps.unitOfWork.read(by.municipality, async (tx) =>
      (await pollLines(tx, by, deps.clock.now()))
        .filter((line) => line.status === 'open' && line.mine !== 'not-asked')
        .map((line) => ({
          pollId: line.id,
          title: line.title,
          closesAt: line.closesAt,
          answered: line.mine === 'answered',
        }))
        .toSorted((a, b) => (a.closesAt < b.closesAt ? -1 : 1)),
    );
