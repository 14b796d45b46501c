import type { Instant } from '../../core/time/instant.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { visibleRounds } from './see-rounds.ts';

/** The next published round that is not over, for the bot's "neste verksted"; null when none is announced. */
export const nextRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (
    by: AuthorizedMember,
  ): Promise<{
    readonly title: string;
    readonly startsAt: Instant;
    readonly place: string;
    readonly bodyName: string;
  } | null> =>
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const next = (await visibleRounds(tx, by)).find(
        (round) =>
          (round.status === 'published' || round.status === 'under-way') &&
          addMinutes(round.startsAt, round.durationMinutes) > now,
      );
      return next
        ? {
            title: next.title,
            startsAt: next.startsAt,
            place: next.place,
            bodyName: next.body.name,
          }
        : null;
    });
