import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { addMinutes } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import { isVisible } from '../visible-round.ts';
import { deliveredTables, liveRound, readContributions } from './see-live.ts';
import type { LiveView, ReadContribution } from './see-live.ts';
import { tablesOf } from './who-contributes.ts';

export type ScreenView = {
  readonly now: Instant;
  readonly round: LiveView['round'];
  /** What goes on, and until when; null before the first item and after the last. */
  readonly item: {
    readonly title: string;
    readonly kind: 'item' | 'break';
    readonly startedAt: Instant;
    readonly endsAt: Instant;
  } | null;
  readonly next: string | null;
  /** What is asked; null while nothing is. */
  readonly question: { readonly id: string; readonly text: string } | null;
  readonly tables: readonly number[];
  readonly deliveredTables: readonly number[];
  /** Only what the facilitator shows. */
  readonly shown: readonly ReadContribution[];
};

/** The big screen: what is asked, how long there is left, which tables have delivered, and what the facilitator chooses to show. */
export const seeScreen =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
  ): Promise<Decision<ScreenView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      if (!round || !(await isVisible(tx, by, round))) return notFound;
      const progress = await tx.progress.ofRound(roundId);
      const counts = await tx.contributions.counts(roundId);
      const chosen = await tx.contributions.byIds(progress.shown);
      const held = progress.held.find(({ endedAt }) => endedAt === null);
      const place = round.agenda.findIndex(({ id }) => id === held?.itemId);
      const item = round.agenda[place];
      const asked = progress.asked.find(({ stoppedAt }) => stoppedAt === null);
      const question = round.questions.find(({ id }) => id === asked?.questionId) ?? null;
      const own = counts.filter(({ questionId }) => questionId === question?.id);

      return decide({
        now: deps.clock.now(),
        round: liveRound(round),
        item:
          held && item
            ? {
                ...{ title: item.title, kind: item.kind, startedAt: held.startedAt },
                endsAt: addMinutes(held.startedAt, item.minutes),
              }
            : null,
        next: round.agenda[item ? place + 1 : progress.held.length === 0 ? 0 : -1]?.title ?? null,
        question,
        tables: await tablesOf(tx, round),
        deliveredTables: deliveredTables(own),
        // In the order in which they were chosen; what was taken back meanwhile is gone.
        shown: await readContributions(
          tx,
          progress.shown.flatMap(
            (id) => chosen.find((one) => one.id === id && one.withdrawnAt === null) ?? [],
          ),
        ),
      });
    });
  };
